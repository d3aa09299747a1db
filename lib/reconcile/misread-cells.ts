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
  if (text.slice(at.start, at.end) !== quote) return true;
  const plain = quote
    .normalize("NFKC")
    .replace(/[\s,+]/g, "")
    .replace(/^[−–]/, "-");
  return /^-?\d+(?:\.\d+)?$/.test(plain) && Number(plain) !== value;
}

const DIGIT = /[0-9０-９]/;

/** Digits go on beside the quote, at once or behind a separator: 12|3, 1|,234. */
function isPiece({ at }: Placed, text: string): boolean {
  const [before, after] = [
    text.slice(Math.max(0, at.start - 2), at.start),
    text.slice(at.end, at.end + 4),
  ];
  const cut = /^[,，](?=[0-9０-９]{3})/.test(after) || /[0-9０-９][,，]$/.test(before);
  // Cells joined by commas stand as close: only a number of three digits can be the end of another.
  return (
    DIGIT.test(before.at(-1) ?? "") || DIGIT.test(after[0] ?? "") || (cut && !isJoined(at, text))
  );
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

/** Rows with a number of their own before, between or behind their cells that no cell holds. */
function besideUnread(cells: readonly Cell[], text: string): Cell[] {
  const claimed = cells.flatMap(({ at }) => (at ? [at] : [])).sort((a, b) => a.start - b.start);
  const rows = new Map<string, Cell[]>();
  for (const cell of cells.filter(({ at }) => at)) {
    const line = `${cell.table}/${cell.line}`;
    rows.set(line, [...(rows.get(line) ?? []), cell]);
  }
  const short = [...rows.values()].filter((own) => hasUnread(own, claimed, text));
  // A column of the issuer's own leaves a number in most rows.
  return short.length * 2 > rows.size ? [] : short.flat();
}

function hasUnread(own: readonly Cell[], claimed: readonly Span[], text: string): boolean {
  const starts = own.flatMap(({ at }) => (at ? [at.start] : []));
  const [first, last] = [
    Math.min(...starts),
    Math.max(...own.flatMap(({ at }) => (at ? [at.end] : []))),
  ];
  const before = claimed.findLast(({ end, start }) => end <= first && start < first)?.end ?? first;
  const after = claimed.find(({ start }) => start >= last)?.start ?? last;
  const from = Math.max(before, first - NEAR);
  const stretch = text.slice(from, Math.min(after, last + NEAR));
  for (const { index, 0: number } of stretch.matchAll(LONE)) {
    const at = { start: from + index, end: from + index + number.length };
    if (!claimed.some(({ start, end }) => start < at.end && at.start < end)) return true;
  }
  return false;
}

/** As far as a row's label reaches. */
const NEAR = 60;
/** A number that fills a cell or a word: between blanks, bars, tabs or line ends. */
const LONE = /(?<![^\s|])[0-9０-９][0-9０-９,，.]*(?![^\s|])/g;
