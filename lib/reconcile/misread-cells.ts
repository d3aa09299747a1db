/**
 * Cells and the text they were read from → those whose own quote speaks against their reading: the
 * value is not what stands there, the quote is a piece of a longer number, two cells share one
 * quote, or a number of the row was left unread.
 */
import { cellId, type Cell, type CellId, type Span } from "@/lib/domain";

type Placed = Cell & { at: Span };

export function misreadCells(cells: readonly Cell[], text: string): ReadonlySet<CellId> {
  const placed = cells
    .filter((cell): cell is Placed => cell.at !== null && cell.status === "reported")
    .sort((a, b) => a.at.start - b.at.start);
  const wrong = [
    ...placed.filter((cell) => isMisquoted(cell, text) || isPiece(cell, text)),
    ...sharing(placed),
    ...besideUnread(cells, text),
  ];
  return new Set(wrong.map(cellId));
}

/** A plain number that is not the cell's; what carries words or a unit was converted knowingly. */
function isMisquoted({ text: quote, value, at }: Placed, text: string): boolean {
  if (at.end - at.start !== quote.length || !text.startsWith(quote, at.start)) return true;
  // Nearly every cell: plain digits, as they are.
  if (/^\d+$/.test(quote)) return Number(quote) !== value;
  const plain = quote
    .normalize("NFKC")
    .replace(/[\s,+]/g, "")
    .replace(/^[−–]/, "-");
  return /^-?\d+(?:\.\d+)?$/.test(plain) && Number(plain) !== value;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

function isComma(unit: number): boolean {
  return unit === 0x2c || unit === 0xff0c;
}

/** Digits go on beside the quote, at once or behind a separator: 12|3, 1|,234. */
function isPiece({ at }: Placed, text: string): boolean {
  const [before, after] = [text.charCodeAt(at.start - 1), text.charCodeAt(at.end)];
  if (isDigit(before) || isDigit(after)) return true;
  // Cells joined by commas stand as close: only a number of three digits can be the end of another.
  const cut =
    (isComma(after) && [1, 2, 3].every((i) => isDigit(text.charCodeAt(at.end + i)))) ||
    (isComma(before) && isDigit(text.charCodeAt(at.start - 2)));
  return cut && !isJoined(at, text);
}

/** Whether the quote stands in a line of many commas: a row of cells, and no number in pieces. */
function isJoined({ start }: Span, text: string): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", start);
  const line = text.slice(from, to < 0 ? undefined : to);
  return (line.match(/[,，]/g) ?? []).length >= 3 && !/[\t|]/.test(line);
}

function sharing(placed: readonly Placed[]): Placed[] {
  return placed.filter((cell, i) => {
    const others = [placed[i - 1], placed[i + 1]];
    return others.some(
      (other) => other && other.at.start < cell.at.end && cell.at.start < other.at.end,
    );
  });
}

/** Places in text order, to be asked what stands around another. */
type Claims = {
  spans: readonly Span[];
  /** How far the spans up to each one reach. */
  reach: readonly number[];
};

function claimsOf(cells: readonly Cell[]): Claims {
  const spans: Span[] = [];
  for (const { at } of cells) if (at) spans.push(at);
  spans.sort((a, b) => a.start - b.start);
  let furthest = -1;
  return { spans, reach: spans.map(({ end }) => (furthest = Math.max(furthest, end))) };
}

/** How many of the spans start before a place. */
function countBefore({ spans }: Claims, place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows with a number of their own before, between or behind their cells that no cell holds. */
function besideUnread(cells: readonly Cell[], text: string): Cell[] {
  const claims = claimsOf(cells);
  const rows = new Map<string, Cell[]>();
  let open: Cell[] = [];
  for (const cell of cells) {
    if (!cell.at) continue;
    if (open[0]?.line !== cell.line || open[0].table !== cell.table) {
      const line = `${cell.table}/${cell.line}`;
      open = rows.get(line) ?? [];
      if (open.length === 0) rows.set(line, open);
    }
    open.push(cell);
  }
  const short = [...rows.values()].filter((own) => hasUnread(own, claims, text));
  // A column of the issuer's own leaves a number in most rows.
  return short.length * 2 > rows.size ? [] : short.flat();
}

function hasUnread(own: readonly Cell[], claims: Claims, text: string): boolean {
  let [first, last] = [Infinity, -Infinity];
  for (const { at } of own) {
    if (!at) continue;
    first = Math.min(first, at.start);
    last = Math.max(last, at.end);
  }
  const { spans, reach } = claims;
  let left = countBefore(claims, first) - 1;
  while (left >= 0 && (spans[left]?.end ?? 0) > first) left -= 1;
  const before = spans[left]?.end ?? first;
  const after = spans[countBefore(claims, last)]?.start ?? last;
  const from = Math.max(before, first - NEAR);
  const to = Math.min(after, last + NEAR);
  if (!hasFreeDigit(text, { start: from, end: to }, claims)) return false;
  const stretch = text.slice(from, to);
  for (const { index, 0: number } of stretch.matchAll(LONE)) {
    const [start, end] = [from + index, from + index + number.length];
    const among = countBefore(claims, end) - 1;
    if ((reach[among] ?? -1) <= start) return true;
  }
  return false;
}

/** Whether any digit stands in no cell; most rows are done with here. */
function hasFreeDigit(text: string, { start, end }: Span, claims: Claims): boolean {
  let claimed = -1;
  for (let at = start; at < end; at += 1) {
    if (at < claimed || !isDigit(text.charCodeAt(at))) continue;
    claimed = claims.reach[countBefore(claims, at + 1) - 1] ?? -1;
    if (claimed <= at) return true;
  }
  return false;
}

/** As far as a row's label reaches. */
const NEAR = 60;
/** A number that fills a cell or a word: between blanks, bars, tabs or line ends. */
const LONE = /(?<![^\s|])[0-9０-９][0-9０-９,，.]*(?![^\s|])/g;
