/**
 * Text → the tables drawn in it with characters (+---+, ┌──┐), as grids: cells that span columns or
 * rows, and words wrapped within a cell. Taken only where every line is as wide as the others.
 */
import type { Span } from "@/lib/domain";
import type { Grid, GridCell } from "@/lib/ingest/read-document";
import { eachLine, trimSpan } from "../../document/lines";

const DRAWN = /[\u250c-\u254b\u2552-\u256c]|\+[-=]{3,}/;
const EDGE = /[+|│┃║\u250c-\u254b\u2552-\u256c]/;
const ACROSS = /[-=─━═╌┄]/;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Fewer lines draw no table. */
const ENOUGH_LINES = 5;
const LONGEST_LINE = 1_000;
const MOST_LINES = 1_000;
const WIDEST = 128;

/** A line of a drawing: which unit of the text stands at which column of the screen. */
type Drawn = { at: Span; units: Map<number, number>; width: number };

export function findDrawnTables(text: string, from: number): Grid[] {
  if (!DRAWN.test(text)) return [];
  const grids: Grid[] = [];
  let run: Span[] = [];
  const close = () => {
    const grid =
      run.length >= ENOUGH_LINES && run.length <= MOST_LINES
        ? (readDrawing(text, run, 1) ?? readDrawing(text, run, 2))
        : null;
    if (grid) grids.push(grid);
    run = [];
  };
  for (const each of eachLine(text, { start: from, end: text.length })) {
    const line = trimSpan(text, each);
    const drawn =
      line.end - line.start > 2 &&
      line.end - line.start <= LONGEST_LINE &&
      EDGE.test(text[line.start] ?? "") &&
      EDGE.test(text[line.end - 1] ?? "");
    if (drawn) run.push(line);
    else close();
  }
  close();
  return grids;
}

function measure(text: string, at: Span, boxWidth: number): Drawn {
  const units = new Map<number, number>();
  let column = 0;
  for (let i = at.start; i < at.end; i += 1) {
    const unit = text[i] ?? "";
    units.set(column, i);
    column += WIDE.test(unit) ? 2 : /[\u2500-\u257f]/.test(unit) ? boxWidth : 1;
  }
  return { at, units, width: column };
}

type Open = GridCell & { pieces: Span[]; to: number };

function readDrawing(text: string, run: readonly Span[], boxWidth: number): Grid | null {
  const lines = run.map((at) => measure(text, at, boxWidth));
  const unitAt = (line: Drawn, column: number) => text[line.units.get(column) ?? -1] ?? "";
  const isRule = (line: Drawn) => edges.some((edge) => ACROSS.test(unitAt(line, edge + boxStep)));
  const boxStep = /[\u2500-\u257f]/.test(text[run[0]?.start ?? 0] ?? "") ? boxWidth : 1;
  if (lines.some(({ width }) => width !== lines[0]?.width)) return null;
  const edges = [...new Set(lines.flatMap((line) => edgesOf(text, line)))].sort((a, b) => a - b);
  const rules = lines.filter(isRule).length;
  if (edges.length < 3 || edges.length > WIDEST || rules < 3 || !isRule(lines[0] as Drawn))
    return null;
  let open: Open[] = [];
  const cells: Open[] = [];
  let row = -1;
  let above: Drawn | null = null;
  for (const line of lines) {
    const own = new Set(edgesOf(text, line));
    if (isRule(line)) {
      // Words stand in a rule where a cell goes on over it.
      for (const cell of open) addPiece(text, line, cell, edges);
      above = line;
      continue;
    }
    if (above) {
      row += 1;
      open = openCells({ text, edges, own, above, row, unitAt, boxStep, open });
      for (const cell of open) if (cell.row === row) cells.push(cell);
      above = null;
    }
    for (const cell of open) addPiece(text, line, cell, edges);
  }
  const at = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  return {
    kind: "grid",
    at,
    rows: row + 1,
    columns: edges.length - 1,
    cells: cells.flatMap((cell) => finish(text, cell)),
  };
}

function edgesOf(text: string, { units }: Drawn): number[] {
  return [...units].filter(([, i]) => EDGE.test(text[i] ?? "")).map(([column]) => column);
}

type Band = {
  text: string;
  edges: readonly number[];
  own: ReadonlySet<number>;
  above: Drawn;
  row: number;
  unitAt: (line: Drawn, column: number) => string;
  boxStep: number;
  open: readonly Open[];
};

/** The cells of the rows begun under a rule: new ones, and those that the rule leaves open. */
function openCells({ edges, own, above, row, unitAt, boxStep, open }: Band): Open[] {
  const cells: Open[] = [];
  const bounds = edges.flatMap((edge, i) => (own.has(edge) ? [i] : []));
  for (const [i, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[i + 1] as number;
    const ruled = ACROSS.test(unitAt(above, (edges[from] as number) + boxStep));
    const before = open.find((cell) => cell.column === from && cell.to === to);
    if (before && !ruled) {
      before.rowSpan += 1;
      cells.push(before);
    } else {
      const at = { start: 0, end: 0 };
      const base = { at, text: "", row, column: from, rowSpan: 1, columnSpan: to - from };
      cells.push({ ...base, to, pieces: [] });
    }
  }
  return cells;
}

/** What stands between a cell's edges on one line. An empty piece keeps its place. */
function addPiece(text: string, { units }: Drawn, cell: Open, edges: readonly number[]): void {
  const from = units.get(edges[cell.column] ?? -1);
  const to = units.get(edges[cell.to] ?? -1);
  if (from === undefined || to === undefined) return;
  const inner = text.slice(from + 1, to);
  if (/^[-=─━═╌┄]{2,}/.test(inner)) return;
  const at = trimSpan(text, { start: from + 1, end: to });
  if (at.start < at.end) cell.pieces.push(at);
  else if (cell.pieces.length === 0 && cell.at.end === 0)
    cell.at = { start: from + 1, end: from + 1 };
}

/** A cell for every line that its words take up: their places are not one in the text. */
function finish(text: string, { pieces, to: _, ...cell }: Open): GridCell[] {
  if (pieces.length === 0) return [cell];
  return pieces.map((at) => ({ ...cell, at, text: text.slice(at.start, at.end) }));
}
