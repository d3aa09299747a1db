/**
 * Labels in one ruled table and their figures in another beside it: rows of the two are not as high,
 * so that a figure stands at the height of another's label. They are read as the two tables they
 * are: a page's edge cuts each of them elsewhere, so that their order does not pair them either.
 */
import type { PageCell } from "./page-table";

/** Borders of one side that do not go on at the other: a header's spans leave one or two. */
const DRIFTED = 3;

/** `edges`: from left to right. One list of cells for each table. */
export function settleDrift(cells: PageCell[], edges: readonly number[]): PageCell[][] {
  for (const edge of edges.slice(1, -1)) {
    const left = cells.filter(({ box }) => box.x1 <= edge + 1);
    const right = cells.filter(({ box }) => box.x0 >= edge - 1);
    if (left.length + right.length < cells.length) continue;
    const [labels, figures] = [startsOf(left), startsOf(right)];
    if (extra(labels, figures) < DRIFTED || extra(figures, labels) < DRIFTED) continue;
    return [ranked(left), ranked(right)];
  }
  return [cells];
}

/** Rows in which something written begins. */
function startsOf(cells: readonly PageCell[]): number[] {
  const starts = cells.filter(({ text }) => text !== "").map(({ row }) => row);
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Rows of one side that begin where none of the other does. */
function extra(rows: readonly number[], others: readonly number[]): number {
  const known = new Set(others);
  return rows.filter((row) => !known.has(row)).length;
}

/** The cells of a part, in rows counted within it. */
function ranked(cells: readonly PageCell[]): PageCell[] {
  const starts = [...new Set(cells.flatMap(({ row, rowSpan }) => [row, row + rowSpan]))].sort(
    (a, b) => a - b,
  );
  return cells.map((cell) => {
    const row = starts.indexOf(cell.row);
    return { ...cell, row, rowSpan: starts.indexOf(cell.row + cell.rowSpan) - row };
  });
}
