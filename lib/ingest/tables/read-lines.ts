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
import { addsUpWithBlanks, dealCells, type Dealt } from "./detached-cells";
import { emptyAfter, refuseCells, spanOf, type LineReading, type PlacedCell } from "./line-reading";
import { settleDisplaced } from "./displaced-values";
import { resolveRows, type ResolvedRow } from "./resolve-rows";
import type { Segment } from "./segments";
import { tableMessages as messages } from "./table-messages";
import { readCellValue } from "./cell-value";

export type ReadLines = { lines: LineReading[]; messages: Message[] };

type Prepared = { row: ResolvedRow; columns: Column[]; cells: Occupant[] };

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

function prepareRow(
  table: TableId,
  row: ResolvedRow,
  { known, all }: Columns,
  text: string,
): Prepared {
  const printed = withoutLabelEnds(occupants(row.rest, known.length));
  const parted = partGlued(printed, known.length, text);
  // 规章000 has a digit a column; of a longer row the sum must prove it.
  const cells =
    parted && (table !== "requests" || addsUpWithBlanks(parted, text)) ? parted : printed;
  return { row, cells, columns: headsOwnColumn(cells, known, all) ? all : known };
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

/**
 * Where a row's values share a line, words on the lines around it are the ends of a label that was
 * wrapped, and no cells.
 */
function withoutLabelEnds(cells: Occupant[]): Occupant[] {
  const values = cells.filter(({ kind, place, marked }) => kind === "value" && !place && !marked);
  const rows = new Set(values.map(({ row }) => row));
  const [row] = rows;
  if (values.length < 2 || rows.size !== 1) return cells;
  return cells.filter((cell) => cell.kind !== "unknown" || cell.marked || cell.row === row);
}

/** Digits against a label, one a column; null where they may be one number (规章120). */
function partGlued(cells: Occupant[], width: number, text: string): Occupant[] | null {
  const [only] = cells;
  if (cells.length !== 1 || width < 2 || only?.kind !== "value" || !only.glued) return null;
  const { start, end } = only.at;
  if (end - start !== width || !/^[0０][0-9０-９]+$/.test(text.slice(start, end))) return null;
  return Array.from({ length: width }, (_, i) => ({
    ...only,
    at: { start: start + i, end: start + i + 1 },
  }));
}

/**
 * Whether unknown words of the header head a column of the issuer's own: the row has exactly one
 * cell for it, and that cell is no filling blank.
 */
function headsOwnColumn(cells: Occupant[], known: Column[], all: Column[]): boolean {
  if (all.length <= known.length || cells.length !== all.length) return false;
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return false;
  if (first.place !== null) return all.every((column, i) => standsUnder(cells[i], column));
  return !isBlank(first) && !isBlank(last);
}

/** Whether a grid's cell covers its column's place; pasted columns say nothing of theirs. */
function standsUnder(cell: Occupant | undefined, { place }: Column): boolean {
  if (!cell?.place || !place || cell.place.grid !== place.grid) return true;
  const { column, columns } = cell.place;
  return column <= place.column && place.column < column + columns;
}

/** How a table was drawn before it was scraped: its width, and the side its rows are filled out on. */
type Layout = {
  side: FillSide;
  width: number;
  last: ResolvedRow | null;
  /** Marks part the cells, blank ones too: a row without a cell, or short of one, has lost it. */
  marked: boolean;
};

/** Rows whose header was filled out with `||` are filled out likewise: behind their cells. */
function layoutOf(rows: readonly Prepared[], filledHeader: boolean): Layout {
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

function readLine(
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

/**
 * A scraped row of another width than its table was drawn with. With cells to spare, a stray one may
 * stand among them; with just enough, the blank at its end may be a filling one in the place of a
 * number that fell out. A table's last row is never filled out where that was trimmed with the line.
 */
function lostCell({ row, columns, cells }: Prepared, { side, width, last }: Layout): boolean {
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
function isFilledWhole(row: ResolvedRow, { width }: Layout): boolean {
  return width > 1 && row.rest.some(({ kind }) => kind === "fill") && drawnWidth(row, []) === width;
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

const PLAIN: Layout = { side: null, width: 0, last: null, marked: false };

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
