/** Text → its physical lines, each with the span of what stands on it between the blanks. */
import type { Span } from "@/lib/domain";

/** Reads lines of `folded` inside `span`; lines of blanks only are left out. */
export function splitLines(folded: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    let end = folded.indexOf("\n", start);
    if (end < 0 || end > span.end) end = span.end;
    const line = trimSpan(folded, { start, end });
    if (line.start < line.end) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Every line inside `span`, blanks and empty ones included; cut as they are asked for. */
export function* eachLine(text: string, span: Span): Generator<Span> {
  for (let start = span.start, end = start; start < span.end; start = end + 1) {
    const found = text.indexOf("\n", start);
    end = found < 0 ? span.end : Math.min(found, span.end);
    yield { start, end };
  }
}

/** A span without the blanks at its ends. */
export function trimSpan(folded: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(folded.charCodeAt(from))) from += 1;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0x2028 || unit === 0x2029;
}
