/** How a table was drawn before it was scraped, and what a row of another width has lost. */
import { fillSide, isBlank, type FillSide, type Occupant } from "./align-cells";
import type { Prepared } from "./prepare-row";
import type { ResolvedRow } from "./resolve-rows";

/** How a table was drawn before it was scraped: its width, and the side its rows are filled out on. */
export type Layout = {
  side: FillSide;
  width: number;
  last: ResolvedRow | null;
  /** Marks part the cells, blank ones too: a row without a cell, or short of one, has lost it. */
  marked: boolean;
};

/** Rows whose header was filled out with `||` are filled out likewise: behind their cells. */
export function layoutOf(rows: readonly Prepared[], filledHeader: boolean): Layout {
  const shown = fillSide(
    rows.map(({ row }) => row.rest),
    rows.map(({ columns }) => columns.length),
  );
  return {
    side: shown ?? (filledHeader ? "left" : null),
    last: rows.at(-1)?.row ?? null,
    marked: rows.some(({ cells }) => cells.some((cell) => cell.marked && !cell.place)),
    width: usualWidth(rows.map(({ row, cells }) => drawnWidth(row, cells))),
  };
}

/** Of a table of which nothing tells how it was drawn. */
export const PLAIN: Layout = { side: null, width: 0, last: null, marked: false };

/**
 * A scraped row of another width than its table was drawn with. With cells to spare, a stray one may
 * stand among them; with just enough, the blank at its end may be a filling one in the place of a
 * number that fell out. A table's last row is never filled out where that was trimmed with the line.
 */
export function lostCell(
  { row, columns, cells }: Prepared,
  { side, width, last }: Layout,
): boolean {
  if (width === 0 || cells.some(({ place }) => place)) return false;
  // A row filled out has its cells printed, blanks too: where none stands before the filling and
  // the row is too narrow, the line with the number is gone.
  if (cells.length === 0) {
    return row.rest.some(({ kind }) => kind === "fill") && drawnWidth(row, cells) !== width;
  }
  const extra = cells.length - columns.length;
  if (extra < 0 || drawnWidth(row, cells) === width) return false;
  if (extra > 0) return !cells.every(isBlank);
  const edge = side === "left" ? cells.at(-1) : side === "right" ? cells[0] : undefined;
  const filling = width - row.labels - columns.length;
  return edge !== undefined && isBlank(edge) && filling === 1 && row !== last;
}

/** A label and filling in place of all its cells, in a table drawn that wide. */
export function isFilledWhole(row: ResolvedRow, { width }: Layout): boolean {
  return width > 1 && row.rest.some(({ kind }) => kind === "fill") && drawnWidth(row, []) === width;
}

/** Cells a row takes up with its labels and fills, as the table was drawn before it was scraped. */
function drawnWidth(row: ResolvedRow, cells: Occupant[]): number {
  const behind = row.rest.findIndex(({ kind }) => kind === "fill");
  const fill = row.rest[behind];
  return row.labels + cells.length + (fill?.kind === "fill" ? fill.pipes : 0);
}

/** The width most rows share; 0 when no half of them agrees. */
function usualWidth(widths: number[]): number {
  const counts = new Map<number, number>();
  widths.forEach((width) => counts.set(width, (counts.get(width) ?? 0) + 1));
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual && usual[1] * 2 >= widths.length ? usual[0] : 0;
}
