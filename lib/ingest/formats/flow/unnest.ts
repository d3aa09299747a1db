/**
 * Tables whose cells hold the cells of the same table in tables of their own → one table: a row
 * written in a table within a cell, or the columns in tables side by side.
 */
import { isFigure, ownText } from "./cell-text";
import type { Flow, FlowCell, FlowRow, FlowTable } from "./flow";

/** Longer, and the table within lays out a page. */
const LONGEST_CELL = 120;
/** Fewer rows side by side may be anything. */
const ENOUGH_ROWS = 3;
/** One row of words with figures behind them may be a header that names years. */
const ENOUGH_LABELLED = 2;

/** The same flow, every table in it unnested, the inmost first. */
export function unnest(flow: Flow): Flow {
  return flow.map((node) => (node.kind === "table" ? unnestTable(node) : node));
}

function unnestTable(table: FlowTable): FlowTable {
  if (!table.rows.some((row) => row.some(holdsTable))) return table;
  const rows = table.rows.map((row) =>
    row.map((cell) => (holdsTable(cell) ? { ...cell, flow: unnest(cell.flow) } : cell)),
  );
  return { ...table, rows: rows.flatMap((row) => besides(row) ?? [row.flatMap(inRow)]) };
}

function holdsTable({ flow }: FlowCell): boolean {
  return flow.some(({ kind }) => kind === "table");
}

/** The table that is all a cell holds, of short cells without tables of their own. */
function onlyTable({ flow }: FlowCell): FlowTable | null {
  const nodes = flow.filter(holdsSomething);
  const [only] = nodes;
  if (nodes.length !== 1 || only?.kind !== "table") return null;
  const short = only.rows.every((row) => row.every((cell) => isShort(cell)));
  return short && only.rows.some((row) => row.length > 1) ? only : null;
}

function holdsSomething(node: Flow[number]): boolean {
  return node.kind === "line" ? /\S/.test(node.text) : node.kind !== "picture";
}

function isShort({ flow }: FlowCell): boolean {
  let length = 0;
  for (const node of flow) {
    if (node.kind === "picture") continue;
    if (node.kind !== "line") return false;
    length += node.text.length;
  }
  return length <= LONGEST_CELL;
}

/** A cell in whose place one row of cells stands: as many as it covers, or it covers but one. */
function inRow(cell: FlowCell): FlowCell[] {
  const rows = onlyTable(cell)?.rows.filter((row) => row.length > 0) ?? [];
  const [row] = rows;
  if (rows.length !== 1 || !row) return [cell];
  const wide = row.reduce((sum, one) => sum + one.columnSpan, 0);
  if (cell.columnSpan !== 1 && cell.columnSpan !== wide) return [cell];
  return row.map((one) => ({ ...one, rowSpan: cell.rowSpan }));
}

/** A row of nothing but tables with as many rows each: labels in one, figures in the next. */
function besides(row: FlowRow): FlowRow[] | null {
  const tables = row.map((cell) => onlyTable(cell) ?? columnOf(cell));
  const height = tables[0]?.rows.length ?? 0;
  if (row.length < 2 || height < ENOUGH_ROWS) return null;
  if (!tables.every((table) => table?.rows.length === height)) return null;
  if (tables.filter((table) => table && isWhole(table)).length > 1) return null;
  return Array.from({ length: height }, (_, i) => tables.flatMap((table) => table?.rows[i] ?? []));
}

/** Rows of words with figures behind them: a table, or half of one, that stands by itself. */
function isWhole({ rows }: FlowTable): boolean {
  const labelled = rows.filter((row) => {
    const words = row.findIndex((cell) => /[\u3400-\u9fff]/.test(ownText(cell)));
    return words >= 0 && row.slice(words + 1).some((cell) => isFigure(ownText(cell)));
  });
  return labelled.length >= ENOUGH_LABELLED;
}

/** A table of one column. */
function columnOf({ flow }: FlowCell): FlowTable | null {
  const [only, more] = flow.filter(holdsSomething);
  if (more || only?.kind !== "table") return null;
  return only.rows.every((row) => row.every((cell) => isShort(cell))) ? only : null;
}
