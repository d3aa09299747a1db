/** A header that may be read in two orders → the one under which the rows add up. */
import { readCellValue } from "./cell-value";
import type { Column, Columns } from "./columns";
import type { Row } from "./segments";

/**
 * Takes the other order in place of the likelier one when more rows add up under it. Where neither
 * does better the rows are zeros, or the source is at fault: the likelier order stands, and the
 * checks will say what does not add up.
 */
export function settleColumnOrder(columns: Columns, rows: readonly Row[], text: string): Columns {
  const { known, other } = columns;
  if (!other) return columns;
  const values = rows
    .map(({ rest }) => rest.filter(({ kind }) => kind === "value" || kind === "blank"))
    .filter((cells) => cells.length === known.length)
    .map((cells) => cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)).value ?? 0));
  const holding = (order: Column[]) => values.filter((row) => addsUp(row, order)).length;
  return holding(other) > holding(known) ? { known: other, all: other } : columns;
}

function addsUp(row: readonly number[], order: readonly Column[]): boolean {
  const total = order.findIndex(({ id }) => id === "total");
  const parts = row.reduce((sum, value, i) => (i === total ? sum : sum + value), 0);
  return total < 0 || parts === row[total];
}
