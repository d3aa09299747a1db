/** A prepared row → a line reading: which cell stands in which column, or why none does. */
import type { TableId } from "@/lib/domain";
import { alignCells, type Occupant } from "./align-cells";
import { readCellValue } from "./cell-value";
import type { Column } from "./columns";
import { isFilledWhole, lostCell, type Layout } from "./drawn-layout";
import { emptyAfter, refuseCells, spanOf, type LineReading, type PlacedCell } from "./line-reading";
import type { Prepared } from "./prepare-row";
import { tableMessages as messages } from "./table-messages";

export function readLine(
  table: TableId,
  { row, columns, cells }: Prepared,
  layout: Layout,
  text: string,
): LineReading {
  const label = row.label;
  const at = spanOf([label, ...cells.map((cell) => cell.at)]);
  const base = { line: row.line, label, at, bare: false };
  const alignment =
    row.refused ||
    (columns.length > 1 && (isRemarked(cells) || isMixed(cells))) ||
    isWrapped(table, cells, text) ||
    lostCell({ row, columns, cells }, layout)
      ? ({ kind: "short", cells, total: null } as const)
      : alignCells(cells, columns, layout.side);
  if (alignment.kind === "bare") {
    // Filled out to the table's width: its cells were there, and empty.
    const empty = isFilledWhole(row, layout);
    if (empty || !layout.marked)
      return { ...base, bare: !empty, cells: bareCells(columns, label), messages: [] };
  }
  if (alignment.kind === "placed") {
    const placed: PlacedCell[] = [];
    alignment.cells.forEach((occupant, i) => {
      const column = columns[i];
      if (!column || column.id === null) return;
      const { id, edition, unit } = column;
      placed.push({ column: id, edition, unit, occupant, at: occupant.at, unplaced: false });
    });
    return { line: row.line, label, at, bare: false, cells: placed, messages: [] };
  }
  const refused = refuseCells(columns, cells, label);
  const total = alignment.kind === "short" && !layout.marked ? alignment.total : null;
  if (total && table === "requests" && addsUp(cells, text)) {
    const last = refused.find(({ column }) => column === "total");
    if (last) Object.assign(last, { occupant: total, at: total.at, unplaced: false });
  }
  const found = cells.length;
  return {
    ...base,
    bare: alignment.kind === "bare",
    cells: refused,
    messages: [messages.rowLength(table, row.line, found, columns.length, at)],
  };
}

/** Words behind a label are a cell, or more of the label: nothing tells which where no mark parts them. */
function isRemarked([first]: Occupant[]): boolean {
  return first?.kind === "unknown" && !first.marked && !first.place;
}

/** Among cells with marks a number without one is a page's, or nobody knows whose. */
function isMixed(cells: Occupant[]): boolean {
  const values = cells.filter(({ kind, place }) => kind === "value" && !place);
  return values.some(({ marked }) => marked) && values.some(({ marked }) => !marked);
}

/**
 * Cells over several lines, some lines holding more than one: blanks may have been dropped and the
 * rest be the next row's, unless the row adds up.
 */
function isWrapped(table: TableId, cells: Occupant[], text: string): boolean {
  if (cells.some(({ kind, place, marked }) => kind === "blank" || place || marked)) return false;
  const rows = new Set(cells.map(({ row }) => row)).size;
  if (rows <= 1 || rows === cells.length) return false;
  return table !== "requests" || !addsUp(cells, text);
}

/** The label stands and no cell after it; whether those are blanks is decided by the whole table. */
function bareCells(columns: Column[], label: { start: number; end: number }): PlacedCell[] {
  return columns.flatMap(({ id, edition, unit }) =>
    id === null
      ? []
      : [{ column: id, edition, unit, occupant: null, at: emptyAfter(label), unplaced: false }],
  );
}

function addsUp(cells: Occupant[], text: string): boolean {
  const values = cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)).value);
  const total = values.at(-1);
  if (typeof total !== "number" || total <= 0) return false;
  const parts = values.slice(0, -1);
  return (
    parts.every((one) => one !== null) && parts.reduce((sum, one) => sum + (one ?? 0), 0) === total
  );
}
