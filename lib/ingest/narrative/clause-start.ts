/** Where the clause of a number begins. */
import type { Sentence } from "./passages";

const LONGEST_CLAUSE = 160;
// A sentence holds a line break only where a page has wrapped it.
export const CLAUSE_END = /[,。;:!?]/;

/** The place after the last mark before `at`, in its sentence. */
export function clauseStart(copy: string, sentence: Sentence, at: number): number {
  const from = Math.max(sentence.start, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= from; i--) {
    if (CLAUSE_END.test(copy.charAt(i))) return i + 1;
  }
  return from;
}
