/** A read document → its text as it is matched on: folded, without the marks of copying. */
import type { Span } from "@/lib/domain";
import { foldText } from "./fold";

type Marked = { text: string; marks?: readonly Span[] };

/** The same length, unit for unit; blanks stand where the marks were. */
export function matchingCopy({ text, marks = [] }: Marked): string {
  return blankOut(foldText(text), marks);
}

/** `text` with blanks for the spans given, which are in text order and do not overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
