/** A read document → its text as it is matched on: folded, without the marks of copying. */
import type { Span } from "@/lib/domain";
import { foldText } from "./fold";

/** A stretch that is none of the text's words; `shows` stands for it, where it stands for anything. */
export type Mark = Span & { shows?: string };

type Marked = { text: string; marks?: readonly Mark[] };

/** Fills up the place of a mark that is longer than what it shows; no blank, and of no width. */
export const FILLING = "\u2060";

/** The same length, unit for unit; blanks, or what they show, stand where the marks were. */
export function matchingCopy({ text, marks = [] }: Marked): string {
  return blankOut(foldText(text), marks);
}

/** `text` with blanks for the marks given, which are in text order and do not overlap. */
export function blankOut(text: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, shows } of marks) {
    const shown = shows && /\S/.test(shows) ? foldText(shows) : null;
    const length = end - start;
    parts.push(text.slice(from, start), shown?.padEnd(length, FILLING) ?? " ".repeat(length));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
