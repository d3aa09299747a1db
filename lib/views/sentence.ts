/** A place in a text → the sentence it stands in. */
import type { Span } from "@/lib/domain";

const ends = /[。！？；\n]/;
/** A sentence that never ends is cut this far from the quote. */
const FAR = 120;

/** What stands before and after the quote in its sentence, white space trimmed. */
export function sentenceAround(
  text: string,
  { start, end }: Span,
): { before: string; quote: string; after: string } {
  let from = start;
  while (from > 0 && start - from < FAR && !ends.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && to - end < FAR && !ends.test(text[to] ?? "")) to += 1;
  const closed = ends.test(text[to] ?? "") && text[to] !== "\n";
  return {
    before: text.slice(from, start).trimStart(),
    quote: text.slice(start, end),
    after: text.slice(end, closed ? to + 1 : to).trimEnd(),
  };
}
