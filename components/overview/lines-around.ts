/** A place in a text → the lines around it that hold words, without the marks that frame them. */
import type { Span } from "@/lib/domain";

const WORD = /[\p{L}\p{N}]/u;
/** What scrapers and plain-text tables put at a line's ends: | and blanks. */
const FRAME = /^[\s|]+|[\s|]+$/gu;

/** The line that stands between two line ends, or null where it holds no word. */
function wordsOf(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end);
  if (!WORD.test(line)) return null;
  const [before = ""] = /^[\s|]*/u.exec(line) ?? [];
  return {
    start: start + before.length,
    end: start + before.length + line.replaceAll(FRAME, "").length,
  };
}

function* linesBefore(text: string, from: number): Generator<Span> {
  let end = from;
  while (end > 0) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    yield { start, end };
    end = start - 1;
  }
}

function* linesAfter(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

function take(text: string, lines: Iterable<Span>, most: number): Span[] {
  const taken: Span[] = [];
  if (most === 0) return taken;
  for (const line of lines) {
    const words = wordsOf(text, line);
    if (words) taken.push(words);
    if (taken.length === most) break;
  }
  return taken;
}

/** The line of `at` with at most so many lines of words above and below it, in text order. */
export function linesAround(text: string, at: Span, above: number, below: number): Span[] {
  const start = text.lastIndexOf("\n", at.start - 1) + 1;
  const found = text.indexOf("\n", at.end);
  const end = found < 0 ? text.length : found;
  return [
    ...take(text, linesBefore(text, start - 1), above).reverse(),
    wordsOf(text, { start, end }) ?? { start, end },
    ...take(text, linesAfter(text, end + 1), below),
  ];
}
