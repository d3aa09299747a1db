/** A cell of a table → the cells that name its row and its column, as they were read. */
import type { LayoutCell } from "@/lib/domain";

export type TextCell = LayoutCell & { text: string };

/** A figure, a mark for none, or nothing. `1.` and `1、` begin a label. */
const VALUE = /^\s*(?:[+-]?\d[\d,]*(?:\.\d+)?(?!\s*[、.．)）\d])|[/\\—–―─-]+\s*$|无\s*$|$)/u;

export function isValue({ text }: Pick<TextCell, "text">): boolean {
  return VALUE.test(text);
}

function overlaps(from: number, span: number, other: number, otherSpan: number): boolean {
  return from < other + otherSpan && other < from + span;
}

/** Labels left of the cell in its row, from left to right. */
export function rowHeads(cells: readonly TextCell[], asked: TextCell): TextCell[] {
  return cells.filter(
    (cell) =>
      cell.column < asked.column &&
      overlaps(cell.row, cell.rowSpan, asked.row, 1) &&
      !isValue(cell),
  );
}

/**
 * Labels above the cell in its column, from top to bottom: the nearest above it and those that
 * stand on it, but none beyond a value. A table may have heads in its midst.
 */
export function columnHeads(cells: readonly TextCell[], asked: TextCell): TextCell[] {
  const above = cells
    .filter(
      (cell) => cell.row < asked.row && overlaps(cell.column, cell.columnSpan, asked.column, 1),
    )
    .sort((a, b) => b.row - a.row);
  const first = above.findIndex((cell) => !isValue(cell));
  if (first < 0) return [];
  const rest = above.slice(first);
  const end = rest.findIndex(isValue);
  return (end < 0 ? rest : rest.slice(0, end)).reverse();
}
