/** A header that may be read in two orders → the one under which the rows add up. */
import { readCellValue } from "./cell-value";
import type { Column, Columns } from "./columns";
import type { Row } from "./segments";

/**
 * Keeps the order under which every full row's applicants add up to its total. When both do, the
 * rows are zeros and it does not matter; when neither does, the form's order stands and the checks
 * will say that the table does not add up.
 */
export function settleColumnOrder(columns: Columns, rows: readonly Row[], text: string): Columns {
  const { known, printed } = columns;
  if (!printed || printed.length !== known.length) return columns;
  const values = rows
    .map(({ rest }) => rest.filter(({ kind }) => kind === "value" || kind === "blank"))
    .filter((cells) => cells.length === known.length)
    .map((cells) => cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)).value ?? 0));
  const holds = (order: Column[]) => values.every((row) => addsUp(row, order));
  return !holds(known) && holds(printed) ? { known: printed, all: printed } : columns;
}

function addsUp(row: readonly number[], order: readonly Column[]): boolean {
  const total = order.findIndex(({ id }) => id === "total");
  const parts = row.reduce((sum, value, i) => (i === total ? sum : sum + value), 0);
  return total < 0 || parts === row[total];
}
