/**
 * Text → blocks: runs of tab-separated lines (and of `| a | b |` lines) become grids, all else
 * passages. A scraped table with one cell a line has no such rows and stays a passage.
 */
import type { Span } from "@/lib/domain";
import type { Block, Grid, GridCell } from "@/lib/ingest/read-document";
import type { Limits } from "../limits";
import { foldText } from "../../document/fold";
import { isPageHead, isPageMark } from "../../document/page-furniture";
import { findBarredRows } from "./barred-rows";
import { findDrawnTables } from "./drawn-tables";
import { findMarkupTables } from "./markup-tables";

type Line = Span & { cells: Span[] | null };

/** Rows that make a run a table: one separated line alone is prose with a stray tab. */
const ENOUGH_ROWS = 2;

/** Columns no table has. */
const WIDEST = 256;

/** Blocks of the text from `from` on: what stands before it is no part of the document. */
export function splitBlocks(text: string, limits: Limits, from = 0): Block[] {
  const blocks: Block[] = [];
  let start = from;
  for (const grid of [...findMarkupTables(text, limits), ...findDrawnTables(text, from)].sort(
    (a, b) => a.at.start - b.at.start,
  )) {
    if (grid.at.start < start || grid.cells.length > limits.gridCells) continue;
    // What comes before is read as if the text ended there.
    for (const block of splitLines(text.slice(0, grid.at.start), limits, start)) blocks.push(block);
    blocks.push(grid);
    start = grid.at.end;
  }
  for (const block of splitLines(text, limits, start)) blocks.push(block);
  return blocks;
}

function splitLines(text: string, limits: Limits, from: number): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  let held = 0;
  let passage = from;
  const close = (end: number) => {
    // A run of more cells than a grid may hold was not kept: it stays a passage.
    const grid = held <= limits.gridCells ? toGrid(text, run) : null;
    run = [];
    held = 0;
    if (!grid) return;
    if (hasWords(text, passage, grid.at.start)) {
      blocks.push({ kind: "passage", at: { start: passage, end: grid.at.start } });
    }
    blocks.push(grid);
    passage = end;
  };
  const barred = findBarredRows(text, from);
  /** Where the run would end, unless it goes on behind a page's edge. */
  let gap = -1;
  /** Where a line goes on with rows that begin without a bar: its own closes an empty cell. */
  let unedged = -1;
  for (const line of separatedLines(text, from)) {
    const goesOn = line.start === unedged && text[line.start] === "|";
    if (goesOn || isUnedgedRow(text, line)) unedged = nextLine(text, line.end);
    const cells =
      barred.get(line.start) ??
      (goesOn ? null : line.cells) ??
      emptyRow(text, line, run.at(-1)?.cells?.length ?? 0);
    if (
      gap >= 0 &&
      cells &&
      (cells.length !== run.at(-1)?.cells?.length || !isPageEdge(text, gap, line.start))
    ) {
      close(gap);
    }
    if (!cells) gap = gap < 0 ? line.start : gap;
    else {
      gap = -1;
      held += cells.length;
      if (held <= limits.gridCells) run.push({ ...line, cells });
    }
  }
  close(gap < 0 ? text.length : gap);
  if (hasWords(text, passage, text.length)) {
    blocks.push({ kind: "passage", at: { start: passage, end: text.length } });
  }
  return blocks;
}

/** Lines that a page's edge takes up. */
const EDGE = 6;

/** Nothing but a page's number or head, and empty lines. */
function isPageEdge(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const lines = text.slice(start, end).split("\n");
  const words = lines.map((line) => foldText(line).trim()).filter((line) => line !== "");
  if (lines.length > EDGE) return false;
  return words.every((line) => isPageMark(line) || isPageHead(line));
}

function hasWords(text: string, start: number, end: number): boolean {
  return start < end && /\S/.test(text.slice(start, end));
}

/** Every line that holds a separator, and after each run of them the line that ends it. */
function* separatedLines(text: string, from: number): Generator<Line> {
  let after = -1;
  for (let at = nextSeparator(text, from); at < text.length;) {
    const start = Math.max(from, at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);
    if (after >= 0 && start > after) yield { start: after, end: after, cells: null };
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const last = text[end - 1] === "\r" ? end - 1 : end;
    yield { start, end: last, cells: cellsOf(text, start, last) };
    after = end + 1;
    at = nextSeparator(text, after);
  }
  if (after >= 0 && after < text.length) yield { start: after, end: after, cells: null };
}

const SEPARATOR = /[\t|^]/g;

/** Place of the next tab or bar; the text's length when there is none. */
function nextSeparator(text: string, from: number): number {
  SEPARATOR.lastIndex = from;
  return SEPARATOR.exec(text)?.index ?? text.length;
}

/** The cells of a separated line, trimmed; null for any other line. */
function cellsOf(text: string, start: number, end: number): Span[] | null {
  // Most separated lines of a scraped text: a bar alone.
  if (end - start < 2) return null;
  const whole = text.slice(start, end);
  const line = whole.trim();
  // An indent is no separator: a word must stand before the tab.
  if (whole.includes("\t") && whole.trimStart().includes("\t"))
    return split(text, start, end, "\t");
  // |---+---|, as Org mode rules a table.
  if (DRAWN_RULER.test(line)) return [];
  // ^ a ^ b ^, as DokuWiki heads a table.
  if (/^\^.*\^.*\^$/.test(line) && !line.includes("|")) {
    return split(text, text.indexOf("^", start) + 1, text.lastIndexOf("^", end - 1), "^");
  }
  // `| a | b |` is a row; `a |`, `|` and `|||` are a scraped cell's marks.
  if (!line.startsWith("|") || !line.endsWith("|") || line.split("|", 4).length < 4) return null;
  if (/^[|\s]*$/.test(line)) return null;
  return split(text, text.indexOf("|", start) + 1, text.lastIndexOf("|", end - 1), "|");
}

/** a | b |, by which scraped tables are printed a row a line. */
function isUnedgedRow(text: string, { start, end }: Span): boolean {
  if (text[start] === "|" || end - start < 4) return false;
  const line = text.slice(start, end).trimEnd();
  return line.endsWith("|") && line.indexOf("|") < line.length - 1;
}

function nextLine(text: string, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** Under a header, without a cell of its own. */
const DRAWN_RULER = /^\|-{3,}[-+]*\|$/;

/** A line of separators alone is a row of empty cells, where it is as wide as the row above it. */
function emptyRow(text: string, { start, end }: Span, above: number): Span[] | null {
  const line = text.slice(start, end);
  if (above < 2) return null;
  if (line.includes("\t") && !/\S/.test(line)) {
    return line.split("\t").length === above ? split(text, start, end, "\t") : null;
  }
  const piped = /^\s*\|[|\s]*\|\s*$/.test(line) && line.split("|").length === above + 2;
  return piped
    ? split(text, text.indexOf("|", start) + 1, text.lastIndexOf("|", end - 1), "|")
    : null;
}

function split(text: string, start: number, end: number, separator: string): Span[] | null {
  const cells: Span[] = [];
  for (let from = start; cells.length < WIDEST;) {
    const found = text.indexOf(separator, from);
    const to = found < 0 || found >= end ? end : found;
    cells.push(withoutQuotes(text, trimSpan(text, { start: from, end: to }), separator));
    if (to === end) return cells;
    from = to + 1;
  }
  return null;
}

/** "3" between tabs is 3; between bars quotes are words. */
function withoutQuotes(text: string, span: Span, separator: string): Span {
  const { start, end } = span;
  const quoted = end - start >= 2 && text[start] === '"' && text[end - 1] === '"';
  if (separator !== "\t" || !quoted) return span;
  return trimSpan(text, { start: start + 1, end: end - 1 });
}

/** A span without the blanks at its ends. An empty one stays where it begins. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  if (from === to) return { start, end: start };
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

function toGrid(text: string, lines: Line[]): Grid | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.length < ENOUGH_ROWS) return null;
  const rows = lines.filter(({ cells }) => !isRuler(text, cells ?? []));
  // Not a spread: a million lines would overflow the stack.
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
  if (!rows.some(holdsTwo)) return null;
  const cells = rows.flatMap((line, row) => toRow(text, line, row, columns));
  return {
    kind: "grid",
    at: { start: first.start, end: last.end },
    rows: rows.length,
    columns,
    cells,
  };
}

function holdsTwo({ cells }: Line): boolean {
  return (cells ?? []).filter(({ start, end }) => end > start).length >= 2;
}

/** What a row lacks at its end is absent: a blank may have been dropped there or in its middle. */
function toRow(text: string, line: Line, row: number, columns: number): GridCell[] {
  const spans = line.cells ?? [];
  return Array.from({ length: columns }, (_, column) => {
    const own = spans[column];
    const at = own ?? { start: line.end, end: line.end };
    const words = text.slice(at.start, at.end);
    return own
      ? { at, text: words, row, column, rowSpan: 1, columnSpan: 1 }
      : { at, text: words, row, column, rowSpan: 1, columnSpan: 1, absent: true };
  });
}

/** Markdown's `|---|---|` under a header. */
function isRuler(text: string, cells: Span[]): boolean {
  return cells.every(({ start, end }) => /^:?-{3,}:?$/.test(text.slice(start, end)));
}
