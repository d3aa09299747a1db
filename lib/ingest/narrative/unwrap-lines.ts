/**
 * Takes out what a layout has put between the characters of a sentence: the line breaks of a fixed
 * width, which cut words and numbers alike, and the spaces around numbers (受理 12 件). Keeps the
 * way back: a place in the unwrapped copy → its place in the document.
 */
import type { Span } from "@/lib/domain";

export type Unwrapped = {
  copy: string;
  prose: Span[];
  /** A span of the copy in the document; one that crosses a break takes the break in. */
  toDocument: (span: Span) => Span;
};

type Line = Span & { width: number };
type Measure = { of: (line: string) => number; slack: number; narrowest: number; widest: number };

/** From here on characters take two columns; “”, — and … by one font, and not by another. */
const WIDE = 0x2000;
const WIDE_NOT_MARKS = 0x2e80;
/**
 * Columns of a page, where a Chinese character takes two; or plain characters. Wider lines than
 * `widest` are paragraphs, narrower ones than `narrowest` a list or a table's cells; a full line
 * falls short by `slack` at most, for a wide character or a mark that may not lead.
 */
const MEASURES: readonly Measure[] = [
  { of: columns(WIDE), slack: 4, narrowest: 36, widest: 140 },
  { of: columns(WIDE_NOT_MARKS), slack: 4, narrowest: 36, widest: 140 },
  { of: (line) => line.length, slack: 1, narrowest: 20, widest: 80 },
];
/** Fewer lines of one width may have it by chance. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.3;
const NUMBER_SPACE =
  /(?<=[\u4e00-\u9fff”》,。;:、(]) {1,2}(?=\d)|(?<=\d) {1,2}(?=[%‰\u4e00-\u9fff])/g;
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\(?\d{1,2}(?:[、)]|\.(?!\d))|[①-⑳]|附件|表\d)/;

/**
 * The copy without the breaks inside its paragraphs; itself when it has no fixed width. `text`: the
 * document's own, whose marks still have their width.
 */
export function unwrapLines(text: string, copy: string, prose: readonly Span[]): Unwrapped {
  const breaks = prose
    .flatMap((span) => [...softBreaks(text, copy, span), ...numberSpaces(copy, span)])
    .sort((a, b) => a.start - b.start);
  if (breaks.length === 0)
    return { copy, prose: [...prose], toDocument: ({ start, end }) => ({ start, end }) };
  const cuts = index(breaks);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of breaks) {
    pieces.push(copy.slice(from, start));
    from = end;
  }
  pieces.push(copy.slice(from));
  const toCopy = (at: number) => at - removedUpTo(cuts, at, "inDocument");
  const restore = (at: number) => at + removedUpTo(cuts, at, "inCopy");
  return {
    copy: pieces.join(""),
    prose: prose.map(({ start, end }) => ({ start: toCopy(start), end: toCopy(end) })),
    toDocument: ({ start, end }) => ({
      start: restore(start),
      end: end > start ? restore(end - 1) + 1 : restore(end),
    }),
  };
}

/** The breaks of one stretch of prose that a fixed width has set. */
function softBreaks(text: string, copy: string, span: Span): Span[] {
  let best: { lines: Line[]; full: number; least: number } | undefined;
  for (const measure of MEASURES) {
    const widest = widestLine(text, span, measure);
    if (widest > measure.widest || widest < measure.narrowest) continue;
    const lines = linesOf(text, span, measure).filter(({ start, end }) => end > start);
    // A number or a mark that may not lead the next line hangs over the page's edge.
    const edge = widthOfShare(lines, LEAST_SHARE);
    if (widest > edge + 2 * measure.slack) continue;
    const least = edge - measure.slack;
    const full = lines.filter(({ width }) => width >= least);
    const open = full.filter(({ end }) => !/[。!?]/.test(copy.charAt(end - 1)));
    if (open.length < LEAST_LINES) continue;
    if (full.length > (best?.full ?? 0)) best = { lines, full: full.length, least };
  }
  if (!best) return [];
  const { lines, least } = best;
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || line.width < least) return [];
    return goesOn(copy, line, next) ? [{ start: line.end, end: next.start }] : [];
  });
}

/** Most stretches are paragraphs or cells: their widest line says so before any line is kept. */
function widestLine(text: string, { start, end }: Span, { of }: Measure): number {
  let widest = 0;
  for (let from = start, to = from; from < end; from = to + 1) {
    const found = text.indexOf("\n", from);
    to = found < 0 ? end : Math.min(found, end);
    widest = Math.max(widest, of(text.slice(from, to).trimEnd()));
  }
  return widest;
}

/** The width that `share` of the lines reach. */
function widthOfShare(lines: readonly Line[], share: number): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => b - a);
  return widths[Math.ceil(widths.length * share) - 1] ?? 0;
}

/** Spaces between a number and the Chinese around it; in a table's row they part the columns. */
function numberSpaces(copy: string, { start, end }: Span): Span[] {
  return [...copy.slice(start, end).matchAll(NUMBER_SPACE)].map(({ 0: space, index }) => ({
    start: start + index,
    end: start + index + space.length,
  }));
}

/** A full line and the next are one paragraph, unless the next begins something. */
function goesOn(copy: string, line: Span, next: Span): boolean {
  const words = copy.slice(next.start, next.start + 12);
  if (!/^ *\r?\n$/.test(copy.slice(line.end, next.start))) return false;
  if (/^\s/.test(words) || HEADING.test(words) || words.includes("|")) return false;
  // Columns held apart by spaces are a table's row.
  return [line, next].every(({ start, end }) => !/\||\S\s{2,}\S|\t/.test(copy.slice(start, end)));
}

function linesOf(text: string, { start, end }: Span, { of }: Measure): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split("\n")) {
    const printed = piece.trimEnd();
    lines.push({ start: from, end: from + printed.length, width: of(printed) });
    from += piece.length + 1;
  }
  return lines;
}

/** Columns of a terminal or a page: a Chinese character takes two. */
function columns(wide: number): (line: string) => number {
  return (line) => {
    let width = 0;
    for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) > wide ? 2 : 1;
    return width;
  };
}

type Cut = {
  /** Where the break stood, in the document and in the copy. */
  inDocument: number;
  inCopy: number;
  /** Units taken out up to and with this break. */
  removed: number;
};

function index(breaks: readonly Span[]): Cut[] {
  let removed = 0;
  return breaks.map(({ start, end }) => {
    const inCopy = start - removed;
    removed += end - start;
    return { inDocument: start, inCopy, removed };
  });
}

/** Units taken out before a place, or with the break that stands there. */
function removedUpTo(cuts: readonly Cut[], at: number, place: "inDocument" | "inCopy"): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.[place] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.removed ?? 0;
}
