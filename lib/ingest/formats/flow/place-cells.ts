/**
 * Rows of spanning cells → cells with a place in a rectangle, as browsers resolve rowspan and
 * colspan. Columns and rows in which no cell begins are dropped: they come of spans stated too wide.
 */
import type { FlowCell, FlowRow } from "./flow";

export type PlacedCell = {
  cell: FlowCell;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
};
export type Placed = { rows: number; columns: number; cells: PlacedCell[] };

/** Widest table that is resolved; browsers cut at 1000. */
const MAX_COLUMNS = 256;

/** Null when the table has more than `maxCells` places. */
export function placeCells(rows: FlowRow[], maxCells: number): Placed | null {
  const cells: PlacedCell[] = [];
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  for (const [row, given] of rows.entries()) {
    let column = 0;
    for (const cell of given) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= MAX_COLUMNS) break;
      // rowspan="0" reaches to the end; no span reaches beyond it.
      const rowSpan = Math.min(cell.rowSpan > 0 ? cell.rowSpan : Infinity, rows.length - row);
      let columnSpan = 1;
      const wanted = Math.max(1, cell.columnSpan);
      while (
        columnSpan < wanted &&
        column + columnSpan < MAX_COLUMNS &&
        (freeFrom[column + columnSpan] ?? 0) <= row
      ) {
        columnSpan += 1;
      }
      for (let c = column; c < column + columnSpan; c += 1) freeFrom[c] = row + rowSpan;
      cells.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
    if (cells.length > maxCells) return null;
  }
  return squeeze(cells);
}

function squeeze(cells: PlacedCell[]): Placed {
  const row = ranks(cells.map((cell) => [cell.row, cell.row + cell.rowSpan]));
  const column = ranks(cells.map((cell) => [cell.column, cell.column + cell.columnSpan]));
  const placed = cells.map((cell) => ({
    cell: cell.cell,
    row: row.at(cell.row),
    column: column.at(cell.column),
    rowSpan: row.at(cell.row + cell.rowSpan) - row.at(cell.row),
    columnSpan: column.at(cell.column + cell.columnSpan) - column.at(cell.column),
  }));
  return { rows: row.count, columns: column.count, cells: placed };
}

/** How many places in which a cell begins lie before a place: its number once the rest are dropped. */
function ranks(spans: [start: number, end: number][]): {
  at: (place: number) => number;
  count: number;
} {
  const begins: boolean[] = [];
  let last = 0;
  for (const [start, end] of spans) {
    begins[start] = true;
    last = Math.max(last, end);
  }
  const before = [0];
  for (let place = 0; place < last; place += 1) {
    before.push((before[place] ?? 0) + (begins[place] ? 1 : 0));
  }
  return { at: (place) => before[place] ?? 0, count: before[last] ?? 0 };
}
