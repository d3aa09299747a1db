/**
 * Text → the line breaks inside quoted cells, as spreadsheets export and copy them: the cell is one,
 * and its row goes on behind the closing quote.
 */
import type { Span } from "@/lib/domain";

/** A cell longer than this is prose, or its quote was never closed. */
const LONGEST_CELL = 600;
/** Quotes that open and do not close; a text with more of them has no such cells. */
const MOST_OPEN = 2_000;

const SEPARATOR = /[,;\t|^，；]/;

export function findQuotedBreaks(text: string): Span[] {
  const breaks: Span[] = [];
  let open = 0;
  for (let at = text.indexOf('"'); at >= 0 && open < MOST_OPEN;) {
    const before = text[at - 1] ?? "\n";
    const begins = before === "\n" || SEPARATOR.test(before);
    const end = begins ? closingQuote(text, at, before === "\n") : -1;
    if (begins && end < 0) open += 1;
    for (let i = at + 1; i < end; i += 1) {
      const unit = text[i];
      if (unit === "\n" || unit === "\r") breaks.push({ start: i, end: i + 1 });
    }
    at = text.indexOf('"', Math.max(at, end) + 1);
  }
  return breaks;
}

/** The quote that closes a cell: a separator follows, or, behind one, the line's end. */
function closingQuote(text: string, opening: number, first: boolean): number {
  const last = Math.min(text.length, opening + LONGEST_CELL);
  for (let at = text.indexOf('"', opening + 1); at >= 0 && at < last;) {
    const next = text[at + 1] ?? "\n";
    if (next !== '"') {
      const ends = SEPARATOR.test(next) || (!first && /[\r\n]/.test(next));
      return ends ? at : -1;
    }
    at = text.indexOf('"', at + 2);
  }
  return -1;
}
