/**
 * Lines of a passage → grids, where their cells are joined by commas, semicolons or bars: a label of
 * the form and the cells behind it, a header, or a long row of cells. Other lines stay lines.
 */
import type { Span } from "@/lib/domain";
import { trimSpan } from "../document/lines";
import type { Grid, GridCell } from "../read-document";
import { isValueText, readCellValue } from "./cell-value";
import { wordingsOf } from "./label-lookup";
import { isLabelRun } from "./label-runs";

type Piece = Span & { value: boolean; quoted: boolean };

/** A bar or a semicolon is no part of a number; a comma may be. */
const SEPARATORS = ["|", ";", "^", ","];
/** Values without a label, or behind words that are none: fewer may be anything. */
const LONG_ROW = 5;
const FEW = 3;

/**
 * Lines in text order; those that are rows of cells are gathered into grids. `unedged`: rows whose
 * bars are cells' own marks, a bar at their head too.
 */
export function gatherRows(
  folded: string,
  lines: readonly Span[],
  unedged: ReadonlySet<Span> = new Set(),
): (Span | Grid)[] {
  const gathered: (Span | Grid)[] = [];
  let open: Piece[][] = [];
  const close = () => {
    if (open.length > 0) gathered.push(toGrid(folded, open));
    open = [];
  };
  const even = evenRows(folded, lines);
  for (const line of lines) {
    const marked = unedged.has(line) && folded[line.start] === "|";
    const row = even.get(line) ?? (marked ? null : rowOf(folded, line, open));
    if (row) open.push(row);
    else {
      close();
      gathered.push(line);
    }
  }
  close();
  return gathered;
}

/** Behind a cell a bar is its mark: it parts nothing by itself, however many lines have as many. */
const EVEN_SEPARATORS = [";", "^", ","];
/** No report has as many. */
const MOST_LINES = 20_000;
const SENTENCE = /(?<![\d件])。/;

/**
 * Lines one after another in as many pieces, some of them labels of the form: rows of one table,
 * where a number in two pieces would leave its row one too many.
 */
function evenRows(folded: string, lines: readonly Span[]): Map<Span, Piece[]> {
  const rows = new Map<Span, Piece[]>();
  if (lines.length > MOST_LINES) return rows;
  for (const separator of EVEN_SEPARATORS) {
    let run: { line: Span; pieces: Piece[] }[] = [];
    const close = () => {
      const known = run.some(({ pieces }) => pieces.some((piece) => isLabel(folded, piece)));
      const headed = run.some(({ pieces }) => isHeader(folded, pieces));
      for (const { line, pieces } of run.length >= FEW && known ? run : []) {
        if (headed || !mayBeThousands(folded, pieces)) rows.set(line, pieces);
      }
      run = [];
    };
    for (const line of lines) {
      const text = folded.slice(line.start, line.end);
      const apart = text.includes(separator) && text.length <= 400 && !SENTENCE.test(text);
      const pieces = apart ? joinLabels(folded, splitPieces(folded, line, separator)) : [];
      if (pieces.length !== run[0]?.pieces.length) close();
      if (pieces.length >= FEW && !rows.has(line)) run.push({ line, pieces });
    }
    close();
  }
  return rows;
}

/** `above`: the rows that the line would go on with. */
function rowOf(folded: string, line: Span, above: readonly Piece[][]): Piece[] | null {
  const { start, end } = line;
  // Most lines of a scraped table: a bar, or a number.
  if (end - start === 1) return null;
  const text = folded.slice(start, end);
  if (text.length > 400 || text.includes("。")) return null;
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    // Behind a cell a bar is its mark, or one of those that fill its row out.
    if (separator === "|" && /^[^|].*\|$/.test(text)) continue;
    const pieces = joinLabels(folded, splitPieces(folded, line, separator));
    // A cell with nothing but bars beside it was filled out; with commas, its row is blank.
    if (pieces.length < 2 || (separator === "|" && isAlone(pieces))) continue;
    if (!isRow(folded, pieces, above.length > 0)) continue;
    // As many cells as the header has: a number in two pieces would leave one too many.
    const header = above.findLast((row) => row.every(({ value }) => !value));
    const fits = header?.length === pieces.length;
    return separator === "," && !fits ? joinThousands(folded, pieces) : pieces;
  }
  return null;
}

function isAlone(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ start, end }) => end > start).length < 2;
}

function splitPieces(folded: string, line: Span, separator: string): Piece[] {
  const pieces: Piece[] = [];
  const { from, to } = withoutEdges(folded, line, separator);
  for (let start = from; start <= to;) {
    const quoted = folded[start] === '"';
    const closing = quoted ? closingQuote(folded, start) : -1;
    const found = folded.indexOf(separator, closing > start && closing < to ? closing : start);
    const end = found < 0 || found >= to ? to : found;
    const inner = quoted && closing > start && closing < end;
    const span = inner ? { start: start + 1, end: closing } : { start, end };
    pieces.push(pieceOf(folded, trimSpan(folded, span), inner));
    start = end + 1;
  }
  const colon = folded.indexOf(":", from);
  if (colon < 0 || colon >= to) return pieces;
  return pieces.flatMap((piece) => atColon(folded, piece));
}

/** Two quotes together are one within the cell. */
function closingQuote(folded: string, opening: number): number {
  let at = folded.indexOf('"', opening + 1);
  while (at >= 0 && folded[at + 1] === '"') at = folded.indexOf('"', at + 2);
  return at;
}

/** 规章:2,0,4: the colon before a cell parts it from its label. */
function atColon(folded: string, piece: Piece): Piece[] {
  const colon = piece.value ? -1 : folded.lastIndexOf(":", piece.end - 1);
  if (colon <= piece.start || piece.end - colon < 2) return [piece];
  const cell = pieceOf(folded, trimSpan(folded, { start: colon + 1, end: piece.end }), false);
  return cell.value ? [pieceOf(folded, { start: piece.start, end: colon }, false), cell] : [piece];
}

/** `| a | b |`: the bars at the ends of a line part nothing. */
function withoutEdges(
  folded: string,
  { start, end }: Span,
  separator: string,
): { from: number; to: number } {
  const edged = separator === "|" && folded[start] === "|" && folded[end - 1] === "|";
  return edged ? { from: start + 1, to: end - 1 } : { from: start, to: end };
}

function pieceOf(folded: string, span: Span, quoted: boolean): Piece {
  const text = folded.slice(span.start, span.end);
  // 001 is no value, but may be the end of one: 1,001.
  const value = text.trim() === "" || isValueText(text) || /^\d+$/.test(text);
  return { start: span.start, end: span.end, quoted, value };
}

/** 部分公开(区分处理的,只计这一情形,不计其他情形): a label's own commas part nothing. */
function joinLabels(folded: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    let take = 1;
    for (let j = Math.min(pieces.length, i + 4); j > i + 1; j -= 1) {
      const [first, last] = [pieces[i], pieces[j - 1]];
      if (!first || !last || first.value || last.value) continue;
      if (!isLabel(folded, { start: first.start, end: last.end })) continue;
      take = j - i;
      break;
    }
    const [first, last] = [pieces[i], pieces[i + take - 1]];
    if (first && last) joined.push({ ...first, end: last.end });
    i += take;
  }
  return joined;
}

function isLabel(folded: string, { start, end }: Span): boolean {
  return wordingsOf(folded.slice(start, end)).length > 0;
}

function isRow(folded: string, pieces: readonly Piece[], within: boolean): boolean {
  const lastWords = pieces.findLastIndex(({ value }) => !value);
  const words = pieces.filter(({ value }) => !value);
  const cells = pieces.length - lastWords - 1;
  const printed = pieces.slice(lastWords + 1).some(({ start, end }) => end > start);
  if (words.length === 0) return cells >= LONG_ROW;
  // 类别 may stand over the labels.
  const known = words.filter(({ start, end }) => isLabelRun(folded.slice(start, end))).length;
  if (!printed) return known === words.length || (known >= FEW && known === words.length - 1);
  // 行政复议,结果维持,0: a row turned over.
  if (words.length > 1 && known === words.length) return true;
  const label = pieces[lastWords] as Piece;
  if (!isLabel(folded, label)) return within && cells >= FEW;
  return cells >= FEW || isShortLine(folded, label);
}

/** A line of the disclosure table, which may hold a single cell. */
function isShortLine(folded: string, { start, end }: Span): boolean {
  return wordingsOf(folded.slice(start, end)).some(
    ({ table, role }) => table === "disclosure" && role === "line",
  );
}

/**
 * 12,345,6 may be two cells or three. Where the row does not add up as parted, its cells are left
 * together with the comma before them, so that nobody takes them for one number.
 */
function joinThousands(folded: string, pieces: Piece[]): Piece[] {
  const text = ({ start, end }: Span) => folded.slice(start, end);
  const from = pieces.findLastIndex(({ value }) => !value) + 1;
  const cells = pieces.slice(from);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!mayBeThousands(folded, cells) || !first || !last || addsUp(cells.map(text))) return pieces;
  const start = from > 0 ? (pieces[from - 1]?.end ?? first.start) : first.start;
  return [...pieces.slice(0, from), { ...first, start, end: last.end }];
}

function mayBeThousands(folded: string, cells: readonly Piece[]): boolean {
  const text = ({ start, end }: Span) => folded.slice(start, end);
  return cells.some((piece, i) => {
    const next = cells[i + 1];
    if (!next || piece.quoted || next.quoted) return false;
    return /^[1-9]\d{0,2}$/.test(text(piece)) && /^\d{3}(?!\d)/.test(text(next));
  });
}

/** Labels and nothing else, as many as the rows under them have cells. */
function isHeader(folded: string, pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ value }) => !value);
  const printed = pieces.filter(({ start, end }) => end > start);
  return words.length >= 2 && words.length === printed.length;
}

/** Whether the last cell is the sum of the others, in each five of a row of reviews. */
function addsUp(cells: readonly string[]): boolean {
  const size = cells.length === 15 ? 5 : cells.length;
  if (size < FEW + 1) return false;
  const values = cells.map((cell) => readCellValue(cell).value ?? 0);
  for (let from = 0; from < values.length; from += size) {
    const own = values.slice(from, from + size);
    if (own.slice(0, -1).reduce((sum, one) => sum + one, 0) !== own.at(-1)) return false;
  }
  return true;
}

function toGrid(folded: string, rows: readonly Piece[][]): Grid {
  const cells = rows.flatMap((pieces, row) =>
    pieces.map(({ start, end }, column): GridCell => ({
      at: { start, end },
      text: folded.slice(start, end),
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
  const columns = rows.reduce((most, pieces) => Math.max(most, pieces.length), 0);
  const at = { start: rows[0]?.[0]?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0 };
  return { kind: "grid", at, rows: rows.length, columns, cells };
}
