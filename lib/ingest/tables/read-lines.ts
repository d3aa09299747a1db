/** A segment's rows → line readings: which line each row is, and which cell stands in which column. */
import type { Message, TableId } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import type { Occupant } from "./align-cells";
import type { Column, Columns } from "./columns";
import { dealCells, type Dealt } from "./detached-cells";
import { settleDisplaced } from "./displaced-values";
import { layoutOf, PLAIN } from "./drawn-layout";
import type { LineReading } from "./line-reading";
import { prepareRow, type Prepared } from "./prepare-row";
import { readLine } from "./read-line";
import { resolveRows } from "./resolve-rows";
import type { Segment } from "./segments";
import { tableMessages as messages } from "./table-messages";

export type ReadLines = { lines: LineReading[]; messages: Message[] };

/** Reads a table's segments. `columnsFor` gives a line's columns as its segment heads them. */
export function readSegments(
  segments: readonly Segment[],
  columnsFor: (segment: Segment, line: string) => Columns,
  text: string,
): ReadLines[] {
  const widthOf = (segment: Segment, line: string) => columnsFor(segment, line).known.length;
  const settled = settleDisplaced(segments, widthOf);
  const prepared = segments.map((segment, index) => {
    const columns = (line: string) => columnsFor(segment, line);
    const own = settled[index] ?? segment;
    const { rows, messages: said } = resolveRows(own, (line) => widthOf(segment, line), text);
    return {
      table: segment.table,
      said,
      // What fills out the header of a clause fills out its rows.
      side: isFilled(segment) ? ("left" as const) : null,
      rows: rows.map((row) => prepareRow(segment.table, row, columns(row.line), text)),
    };
  });
  // How rows are filled out is a habit of the whole table's: a clause of one row does not show it.
  const layout = layoutOf(
    prepared.flatMap(({ rows }) => rows),
    segments.some(({ header }) => header.some(({ kind }) => kind === "fill")),
  );
  return prepared.map(({ table, said, side, rows }) => {
    const own = { ...layout, side: side ?? layout.side };
    const lines = rows.map((row) => readLine(table, row, own, text));
    return {
      lines: adoptDetached(table, lines, rows, text) ?? refuseDebtors(table, lines, rows),
      messages: [...said, ...oddColumns(table, rows)],
    };
  });
}

/**
 * Whether a clause's header goes on behind its words: with `||`, or with a blank cell. Over several
 * rows, as in table three, a blank at the end is the rest of a cell that spans down.
 */
function isFilled({ table, header }: Segment): boolean {
  const last = header.at(-1);
  return table === "disclosure" && (last?.kind === "fill" || last?.kind === "blank");
}

/**
 * Bare rows above one with more cells than it has columns: their own may stand there, as in a table
 * printed column by column. They are refused, not blank.
 */
function refuseDebtors(
  table: TableId,
  lines: LineReading[],
  rows: readonly Prepared[],
): LineReading[] {
  let owed = false;
  return lines
    .toReversed()
    .map((line, i) => {
      const { cells, columns } = rows.at(-1 - i) as Prepared;
      if (cells.length > 0) {
        const loose = cells.every(
          ({ kind, place, marked }) => kind === "value" && !place && !marked,
        );
        owed = loose && cells.length > columns.length;
      }
      if (!owed || !line.bare) return line;
      const refused = line.cells.map((cell) => ({ ...cell, unplaced: true }));
      const said = messages.rowLength(table, line.line, 0, columns.length, line.at);
      return { ...line, cells: refused, messages: [...line.messages, said] };
    })
    .toReversed();
}

/** Columns whose head is none of the form's labels, or not quite. */
function oddColumns(table: TableId, rows: readonly Prepared[]): Message[] {
  const odd = new Map<Column, string>();
  for (const { row, columns } of rows)
    for (const one of columns)
      if ((one.id === null || one.near) && !odd.has(one)) odd.set(one, row.line);
  return [...odd].map(([{ id, item }, line]) => {
    const printed = "folded" in item ? item.folded : "";
    return id === null
      ? messages.unknownColumn(table, printed, item.at)
      : messages.nearColumn({ table, line, column: id }, printed, item.at);
  });
}

/**
 * All labels first and all values after the last of them, as some PDFs give a table: taken in
 * printed order if there are exactly as many values as cells, and every row of them adds up.
 */
function adoptDetached(
  table: TableId,
  lines: LineReading[],
  prepared: Prepared[],
  text: string,
): LineReading[] | null {
  const last = prepared.at(-1);
  const bare = lines.slice(0, -1).every((line) => line.bare);
  const expected = prepared.reduce((sum, { columns }) => sum + columns.length, 0);
  if (lines.length < 3 || !last || !bare || last.cells.length !== expected) return null;
  if (lines.length < formTable("2019", table).lines.length - 2) return null;
  const requests = table === "requests" ? dealRows(prepared, last.cells, text) : null;
  if (table === "requests" && !requests) return null;
  let from = 0;
  return prepared.map(({ row, columns }, i) => {
    const cells = requests?.rows[i] ?? last.cells.slice(from, from + columns.length);
    from += columns.length;
    const read = readLine(table, { row, columns, cells }, PLAIN, text);
    return requests ? withDoubts(read, requests.doubtful) : read;
  });
}

/** Rows of the same columns; a table printed in parts has none. */
function dealRows(prepared: Prepared[], cells: Occupant[], text: string): Dealt | null {
  const width = prepared[0]?.columns.length ?? 0;
  const even = prepared.every(({ columns }) => columns.length === width);
  return even ? dealCells(cells, { height: prepared.length, width }, text) : null;
}

function withDoubts(line: LineReading, doubtful: ReadonlySet<Occupant>): LineReading {
  const cells = line.cells.map((cell) =>
    cell.occupant && doubtful.has(cell.occupant)
      ? { ...cell, occupant: null, unplaced: true }
      : cell,
  );
  return { ...line, cells };
}
