/** What stands after a row's label → the row's own cells, and the rows that unknown words head. */
import type { Span } from "@/lib/domain";
import { spanOf } from "./line-reading";
import type { Item, UnknownItem } from "./token";

export type RawRow = {
  /** Null: headed by words that are no label of the form. */
  line: string | null;
  words: UnknownItem[];
  label: Span;
  rest: Item[];
  /** Label cells the row was printed with: its own, and its group's where that stands before it. */
  labels: number;
  /** The row holds no cell, and words that may be part of its label hold a whole row. */
  doubtful: boolean;
  refused?: boolean;
};

export type SplitRest = { own: Item[]; others: RawRow[]; doubtful: boolean };

export function countCells(items: readonly Item[]): number {
  return items.filter(({ kind }) => kind === "value" || kind === "blank").length;
}

/**
 * Words head a row of their own when a whole row stands before them, or a whole row after them.
 * Otherwise they are an unreadable cell of the row they stand in.
 */
export function splitRest(rest: readonly Item[], width: number, endRow?: number): SplitRest {
  const first = rest[0];
  // A note in brackets after the label: 行政许可 (含备案).
  if (first?.kind === "unknown" && /^\(.*\)$/.test(first.folded)) {
    return splitRest(rest.slice(1), width, endRow);
  }
  const beside = endRow === undefined ? 0 : countBeside(rest, width, endRow);
  if (beside > 0) {
    const below = rest.slice(beside);
    return { own: rest.slice(0, beside), others: splitWords(below, width), doubtful: false };
  }
  const cut = rest.findIndex((item, index) => {
    if (item.kind !== "unknown") return false;
    const before = countOccupants(rest.slice(0, index));
    const after = countUpToWords(rest, index + 1);
    return (
      before >= width || (after >= width && (before > 0 || after === width)) || follows(rest, index)
    );
  });
  if (cut < 0) return { own: [...rest], others: [], doubtful: false };
  const others = splitWords(rest.slice(cut), width);
  return {
    own: rest.slice(0, cut),
    others,
    doubtful: cut === 0 && others.some((row) => countCells(row.rest) > 0),
  };
}

/**
 * How many items stand on the label's own row, when that is where its cells are: always so in a
 * grid, and in text when the line holds them all.
 */
function countBeside(rest: readonly Item[], width: number, endRow: number): number {
  const below = rest.findIndex(({ row }) => row !== endRow);
  const beside = rest.slice(0, below < 0 ? rest.length : below);
  const cells = countOccupants(beside);
  return cells > 0 && (beside[0]?.place || cells >= width) ? beside.length : 0;
}

/** The first words after a table: unmarked where cells are marked, or plainly a heading. */
function follows(rest: readonly Item[], index: number): boolean {
  const item = rest[index];
  if (item?.kind !== "unknown" || item.marked) return false;
  // 收费,43,9: right behind a label the figures may be its own.
  if (index === 0 && /\d/.test(item.folded)) return false;
  if (rest.slice(index + 1).some(({ kind }) => kind === "value" || kind === "blank")) return false;
  const marked = rest.slice(0, index).some((other) => other.kind !== "unknown" && other.marked);
  return (
    marked || item.folded.length > 12 || /^(?:[一二三四五六七八九十]+[、.]|\(|注)/.test(item.folded)
  );
}

function countOccupants(items: readonly Item[]): number {
  return items.filter(({ kind }) => kind !== "fill").length;
}

function countUpToWords(rest: readonly Item[], from: number): number {
  const next = rest.findIndex((item, index) => index >= from && item.kind === "unknown");
  return countCells(rest.slice(from, next < 0 ? undefined : next));
}

/** Rows each headed by words; words in the midst of a row's cells are one of them. */
export function splitWords(rest: readonly Item[], width: number): RawRow[] {
  const rows: RawRow[] = [];
  for (const item of rest) {
    const open = rows.at(-1);
    const cells = open ? countOccupants(open.rest) : 0;
    // A grid's next row may begin with empty cells; they are not this row's.
    const below = open?.words.at(-1)?.place && item.row !== open.words.at(-1)?.endRow;
    if (below && item.kind !== "unknown") continue;
    if (item.kind !== "unknown" || (cells > 0 && cells < width)) open?.rest.push(item);
    else if (open && cells === 0) open.words.push(item);
    else rows.push(wordRow(item));
  }
  return rows.map((row) => ({ ...row, label: spanOf(row.words.map(({ at }) => at)) }));
}

function wordRow(item: UnknownItem): RawRow {
  return { line: null, words: [item], label: item.at, rest: [], labels: 1, doubtful: false };
}
