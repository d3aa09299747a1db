/** Text → the tables written in it in the markup of wikis and manuals (`{| |- |}`, `|===`), as grids. */
import type { Span } from "@/lib/domain";
import type { Grid } from "@/lib/ingest/read-document";
import { eachLine, trimSpan } from "../../document/lines";
import type { FlowCell } from "../flow/flow";
import { placeCells } from "../flow/place-cells";
import type { Limits } from "../limits";

type WrittenCell = { at: Span; rowSpan: number; columnSpan: number };
type Syntax = {
  /** The line that opens a table, and the one that ends it. */
  opens: RegExp;
  closes: RegExp;
  rows: (text: string, inner: Span) => WrittenCell[][];
};

const SYNTAXES: Syntax[] = [
  { opens: /^[ \t:]*\{\|.*\n/gm, closes: /^[ \t]*\|\}/gm, rows: wikiRows },
  { opens: /^\|={3,}[ \t]*\r?\n/gm, closes: /^\|={3,}[ \t]*\r?$/gm, rows: manualRows },
  // `.. list-table::`, then `* -` a row and `-` a cell, all of them indented.
  { opens: /^[ \t]*\.\. list-table::.*\n/gm, closes: /^(?=\S)|(?![^])/gm, rows: listedRows },
];

const OPENINGS = ["{|", "|===", ".. list-table::"];

/** In text order. */
export function findMarkupTables(text: string, limits: Limits): Grid[] {
  if (!OPENINGS.some((mark) => text.includes(mark))) return [];
  const grids = SYNTAXES.flatMap((syntax) => [...readAll(text, syntax, limits)]);
  return grids.sort((a, b) => a.at.start - b.at.start);
}

/** Where one is not closed none behind it is: a text of openings alone is read once. */
function* readAll(text: string, { opens, closes, rows }: Syntax, limits: Limits): Generator<Grid> {
  for (let from = 0; ;) {
    const [opening, inner] = find(text, opens, from);
    if (inner < 0) return;
    const [end, after] = find(text, closes, inner);
    if (after < 0) return;
    const at = { start: opening, end: Math.min(after, text.length) };
    yield (
      toGrid(text, at, rows(text, { start: inner, end }), limits) ??
      asOneCell(text, at, { start: inner, end })
    );
    from = Math.max(after, inner);
  }
}

/** Where a pattern begins and ends, or -1. */
function find(text: string, pattern: RegExp, from: number): [number, number] {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : [-1, -1];
}

function toGrid(text: string, at: Span, rows: WrittenCell[][], limits: Limits): Grid | null {
  const places = new Map<FlowCell, Span>();
  const flow = rows.map((row) =>
    row.map(({ at: own, rowSpan, columnSpan }) => {
      const cell: FlowCell = { rowSpan, columnSpan, flow: [], picture: false };
      places.set(cell, own);
      return cell;
    }),
  );
  const placed = placeCells(flow, limits.gridCells);
  if (!placed || placed.cells.length === 0 || placed.columns < 2) return null;
  // A cell too many or too few: `|-` may be a row's beginning, or a cell that holds a dash.
  const area = placed.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  if (area !== placed.rows * placed.columns) return null;
  const cells = placed.cells.map(({ cell, ...place }) => {
    const own = places.get(cell) as Span;
    return { ...place, at: own, text: text.slice(own.start, own.end) };
  });
  return { kind: "grid", at, rows: placed.rows, columns: placed.columns, cells };
}

/** A table that cannot be told apart: all of it is one thing that nobody can read. */
function asOneCell(text: string, at: Span, inner: Span): Grid {
  const own = trimSpan(text, inner);
  const place = { row: 0, column: 0, rowSpan: 1, columnSpan: 1 };
  const cell = { ...place, at: own, text: text.slice(own.start, own.end) };
  return { kind: "grid", at, rows: 1, columns: 1, cells: [cell] };
}

/** `|-` begins a row, `|` and `!` a cell, `||` and `!!` one more on its line; the rest goes on. */
function wikiRows(text: string, inner: Span): WrittenCell[][] {
  const rows: WrittenCell[][] = [[]];
  for (const line of eachLine(text, inner)) {
    const at = trimSpan(text, line);
    const mark = text.slice(at.start, at.start + 2);
    if (mark === "|-") rows.push([]);
    else if (mark === "|+") continue;
    else if (mark.startsWith("|") || mark.startsWith("!")) {
      const separator = mark.startsWith("!") ? /\|\||!!/g : /\|\|/g;
      for (const cell of parts(text, { start: at.start + 1, end: at.end }, separator)) {
        rows.at(-1)?.push(wikiCell(text, cell));
      }
    } else {
      const open = rows.at(-1)?.at(-1);
      if (open && at.start < at.end) open.at = { start: open.at.start, end: at.end };
    }
  }
  return rows.filter((row) => row.length > 0);
}

function* parts(text: string, { start, end }: Span, separator: RegExp): Generator<Span> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    yield { start: from, end: start + match.index };
    from = start + match.index + match[0].length;
  }
  yield { start: from, end };
}

/** `colspan=7 | 申请人情况`: attributes, where something is set in them, stand before a bar. */
function wikiCell(text: string, span: Span): WrittenCell {
  const stated = /^[^|[\]{}]*=[^|[\]{}]*\|/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const spanOf = (name: string) =>
    Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, "i").exec(stated)?.[1] ?? 1);
  const at = trimSpan(text, { start: span.start + stated.length, end: span.end });
  return { at, rowSpan: spanOf("rowspan"), columnSpan: spanOf("colspan") };
}

/** `2.3+|`: a cell two columns wide and three rows deep. As many columns as the first line has. */
function manualRows(text: string, inner: Span): WrittenCell[][] {
  const cells: WrittenCell[] = [];
  const source = text.slice(inner.start, inner.end);
  const marks = [...source.matchAll(/(?<![^\s])(?:(\d{1,2})?(?:\.(\d{1,3}))?\+)?\|/g)];
  let width = columnsStated(text, inner.start);
  for (const [i, match] of marks.entries()) {
    const start = inner.start + match.index + match[0].length;
    const end = inner.start + (marks[i + 1]?.index ?? source.length);
    const [columnSpan, rowSpan] = [Number(match[1] ?? 1), Number(match[2] ?? 1)];
    cells.push({ at: trimSpan(text, { start, end }), rowSpan, columnSpan });
  }
  if (!width) {
    // The first line has a cell a column, or, a cell a line, the lines before an empty one have.
    const lineEnd = /\n/.exec(source.trimStart());
    const leading = source.length - source.trimStart().length;
    const line = lineEnd ? leading + lineEnd.index : source.length;
    const apart = source.indexOf("\n\n", leading);
    const until = (end: number) => marks.filter(({ index }) => index < end).length;
    const count = until(line) > 1 ? until(line) : apart < 0 ? 0 : until(apart);
    width = cells.slice(0, count).reduce((sum, cell) => sum + cell.columnSpan, 0);
  }
  return width > 1 ? fillRows(cells, width) : [];
}

/** `[cols="10*"]` or `[cols="1,2,2"]` before the table; 0 where nothing is stated. */
function columnsStated(text: string, before: number): number {
  const stated = /cols="?([\d*,a-z^<>. ]+)"?[^\n]*\]\s*\n[ \t]*\|={3,}[ \t]*\r?\n$/.exec(
    text.slice(Math.max(0, before - 200), before),
  )?.[1];
  if (!stated) return 0;
  return stated
    .split(",")
    .reduce((sum, one) => sum + Number(/^\s*(\d{1,3})\*/.exec(one)?.[1] ?? 1), 0);
}

/** A cell after the other into the next place that is free; a row ends where its width is taken. */
function fillRows(cells: readonly WrittenCell[], width: number): WrittenCell[][] {
  const rows: WrittenCell[][] = [[]];
  const freeFrom = Array<number>(width).fill(0);
  const free = () => freeFrom.findIndex((row) => row < rows.length);
  for (const cell of cells) {
    while (free() < 0 && rows.length <= cells.length) rows.push([]);
    const column = free();
    for (let c = column; c < Math.min(width, column + cell.columnSpan); c += 1) {
      freeFrom[c] = rows.length - 1 + cell.rowSpan;
    }
    rows.at(-1)?.push(cell);
  }
  // A row short of a cell: its table has other columns than it seemed.
  return free() < 0 ? rows : [];
}

function listedRows(text: string, inner: Span): WrittenCell[][] {
  const rows: WrittenCell[][] = [];
  for (const line of eachLine(text, inner)) {
    const at = trimSpan(text, line);
    const mark = /^(\*[ \t]+)?-(?:[ \t]+|$)/.exec(text.slice(at.start, at.end));
    if (mark) {
      if (mark[1]) rows.push([]);
      const own = trimSpan(text, { start: at.start + mark[0].length, end: at.end });
      rows.at(-1)?.push({ at: own, rowSpan: 1, columnSpan: 1 });
      continue;
    }
    const open = rows.at(-1)?.at(-1);
    if (open && at.start < at.end) open.at = { start: open.at.start, end: at.end };
  }
  const width = rows[0]?.length ?? 0;
  return rows.every((row) => row.length === width) ? rows : [];
}
