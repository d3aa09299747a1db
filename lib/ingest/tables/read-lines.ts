/** A segment's rows → line readings: which line each row is, and which cell stands in which column. */
import type { Message, TableId } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import {
  alignCells,
  fillSide,
  isBlank,
  occupants,
  type FillSide,
  type Occupant,
} from "./align-cells";
import type { Column, Columns } from "./columns";
import { emptyAfter, refuseCells, spanOf, type LineReading, type PlacedCell } from "./line-reading";
import { resolveRows, type ResolvedRow } from "./resolve-rows";
import type { Segment } from "./segments";
import { tableMessages as messages } from "./table-messages";
import { readCellValue } from "./cell-value";

export type ReadLines = { lines: LineReading[]; messages: Message[] };

/** Reads the rows of one segment. `columnsFor` gives each line's columns as this segment heads them. */
export function readLines(
  segment: Segment,
  columnsFor: (line: string) => Columns,
  text: string,
): ReadLines {
  const { table } = segment;
  const resolved = resolveRows(segment, (line) => columnsFor(line).known.length, text);
  const said = [...resolved.messages];
  const prepared = resolved.rows.map((row) => {
    const { known, all } = columnsFor(row.line);
    const cells = occupants(row.rest, known.length);
    // A column of the issuer's own: every row has one cell more than the form.
    const columns = all.length > known.length && cells.length === all.length ? all : known;
    return { row, columns, cells };
  });
  const sides = new Map<number, FillSide>();
  const sideOf = (width: number) => {
    const side = sides.get(width) ?? null;
    if (sides.has(width)) return side;
    const rows = prepared.filter(({ columns }) => columns.length === width);
    const found = fillSide(
      rows.map(({ cells }) => cells),
      width,
    );
    sides.set(width, found);
    return found;
  };
  const width = usualWidth(prepared.map(({ row, cells }) => printedWidth(row, cells)));
  const lines = prepared.map(({ row, columns, cells }) =>
    readLine(table, row, columns, cells, {
      side: sideOf(columns.length),
      fills: printedWidth(row, cells) === width,
      text,
    }),
  );
  said.push(
    ...unknownColumns(
      table,
      prepared.map(({ columns }) => columns),
    ),
  );
  return { lines: adoptDetached(table, lines, prepared, text), messages: said };
}

type Context = { side: FillSide; fills: boolean; text: string };

function readLine(
  table: TableId,
  row: ResolvedRow,
  columns: Column[],
  cells: Occupant[],
  { side, fills, text }: Context,
): LineReading {
  const label = row.label;
  const at = spanOf([label, ...cells.map((cell) => cell.at)]);
  const base = { line: row.line, label, at, bare: false };
  let alignment = alignCells(cells, columns, side);
  if (alignment.kind === "placed" && cells.length === columns.length && !fills) {
    // Rows are filled out with blanks here: a blank at the end of a row of odd width may be such a
    // blank in the place of a number that fell out.
    const edge = side === "left" ? cells.at(-1) : side === "right" ? cells[0] : undefined;
    if (edge && isBlank(edge) && !cells.every(isBlank)) {
      alignment = { kind: "short", cells, total: null };
    }
  }
  if (alignment.kind === "bare")
    return { ...base, bare: true, cells: bareCells(columns, label), messages: [] };
  if (alignment.kind === "placed") {
    const placed = alignment.cells.flatMap((occupant, i): PlacedCell[] => {
      const column = columns[i];
      if (!column || column.id === null) return [];
      const { id, edition, unit } = column;
      return [{ column: id, edition, unit, occupant, at: occupant.at, unplaced: false }];
    });
    return { ...base, cells: placed, messages: [] };
  }
  const refused = refuseCells(columns, cells, label);
  const total = alignment.kind === "short" ? alignment.total : null;
  if (total && table === "requests" && addsUp(cells, text)) {
    const last = refused.find(({ column }) => column === "total");
    if (last) Object.assign(last, { occupant: total, at: total.at, unplaced: false });
  }
  const found = cells.length;
  return {
    ...base,
    cells: refused,
    messages: [messages.rowLength(table, row.line, found, columns.length, at)],
  };
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

/** Cells a row takes up with its labels and fills, as the table was drawn before it was scraped. */
function printedWidth(row: ResolvedRow, cells: Occupant[]): number {
  const fills = row.rest.reduce((sum, item) => sum + (item.kind === "fill" ? item.pipes : 0), 0);
  return row.labels + cells.length + fills;
}

function usualWidth(widths: number[]): number {
  const counts = new Map<number, number>();
  widths.forEach((width) => counts.set(width, (counts.get(width) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function unknownColumns(table: TableId, used: Column[][]): Message[] {
  const unknown = new Set(used.flat().filter(({ id }) => id === null));
  return [...unknown].map(({ item }) =>
    messages.unknownColumn(table, "folded" in item ? item.folded : "", item.at),
  );
}

type Prepared = { row: ResolvedRow; columns: Column[]; cells: Occupant[] };

/**
 * All labels first and all values after the last of them, as some PDFs give a table: taken in
 * printed order if there are exactly as many values as cells, and every row of them adds up.
 */
function adoptDetached(
  table: TableId,
  lines: LineReading[],
  prepared: Prepared[],
  text: string,
): LineReading[] {
  const last = prepared.at(-1);
  const bare = lines.slice(0, -1).every((line) => line.bare);
  const expected = prepared.reduce((sum, { columns }) => sum + columns.length, 0);
  if (lines.length < 3 || !last || !bare || last.cells.length !== expected) return lines;
  if (lines.length < formTable("2019", table).lines.length - 2) return lines;
  let from = 0;
  const dealt = prepared.map(({ row, columns }) => {
    const cells = last.cells.slice(from, from + columns.length);
    from += columns.length;
    return { row, columns, cells };
  });
  const sums = ({ cells }: Prepared) => table !== "requests" || addsUpWithBlanks(cells, text);
  if (!dealt.every(sums)) return lines;
  return dealt.map(({ row, columns, cells }) =>
    readLine(table, row, columns, cells, { side: null, fills: true, text }),
  );
}

function addsUpWithBlanks(cells: Occupant[], text: string): boolean {
  const values = cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)));
  if (values.some(({ status }) => status === "unreadable")) return false;
  const sum = values.slice(0, -1).reduce((total, { value }) => total + (value ?? 0), 0);
  return sum === (values.at(-1)?.value ?? 0);
}
