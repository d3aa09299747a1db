/**
 * A grid in which parts of a table stand side by side (labels, figures, labels, figures) → a grid
 * for each part, from left to right, so that the rows of one are not the other's cells.
 */
import { remember } from "../document/remember";
import { trimSpan } from "../document/lines";
import type { Grid, GridCell } from "../read-document";
import { isValueText } from "./cell-value";
import { labelWordings } from "./label-runs";

/** One line with a figure behind it may be a remark. */
const ENOUGH = 2;

export function partHalves(grid: Grid, folded: string): Grid[] {
  const edge = findEdge(grid, folded);
  if (edge === null) return [grid];
  const left = part(grid, folded, 0, edge);
  const right = part(grid, folded, edge, grid.columns);
  return [left, ...partHalves(right, folded)];
}

/** The column where a part begins that has lines and figures of its own, behind those of another. */
function findEdge({ cells, columns }: Grid, folded: string): number | null {
  const lines = linesWithFigures(cells, folded);
  if (lines.length < 2 * ENOUGH) return null;
  const printed = lines.filter((one) => one.printed);
  const leftmost = Math.min(...printed.map(({ figure }) => figure));
  const candidates = new Set(lines.map(({ label }) => label).filter((at) => at > leftmost));
  for (const edge of [...candidates].sort((a, b) => a - b)) {
    const right = lines.filter(({ label }) => label >= edge).length;
    const left = lines.filter(({ figure }) => figure < edge).length;
    if (right < ENOUGH || left < ENOUGH || left + right < lines.length) continue;
    const begin = partBegin(cells, edge, leftmost, folded);
    if (begin !== null && begin < columns) return begin;
  }
  return null;
}

/** Groups stand before a part's lines: its first column is the first behind the figures before it. */
function partBegin(
  cells: readonly GridCell[],
  edge: number,
  leftmost: number,
  folded: string,
): number | null {
  let begin = leftmost + 1;
  for (const cell of cells) {
    const end = cell.column + cell.columnSpan;
    if (end <= edge && cell.column >= leftmost && isValueText(textOf(cell, folded)))
      begin = Math.max(begin, end);
  }
  for (let at = edge; at >= begin; at -= 1) {
    if (cells.every(({ column, columnSpan }) => column >= at || column + columnSpan <= at))
      return firstOf(cells, at, begin, folded);
  }
  return null;
}

/** The leftmost edge no cell crosses, from `at` back to `begin`, with words between. */
function firstOf(cells: readonly GridCell[], at: number, begin: number, folded: string): number {
  let first = at;
  for (let column = at - 1; column >= begin; column -= 1) {
    const crossed = cells.some(
      (cell) => cell.column < column && cell.column + cell.columnSpan > column,
    );
    const words = cells.some((cell) => cell.column === column && isWords(textOf(cell, folded)));
    if (crossed || !words) break;
    first = column;
  }
  return first;
}

/** `printed`: a number or a mark stands there. */
type LabelledFigure = { label: number; figure: number; printed: boolean };

/** Lines of the form with a figure behind them, or with nothing but empty cells: where both stand. */
function linesWithFigures(cells: readonly GridCell[], folded: string): LabelledFigure[] {
  const found: LabelledFigure[] = [];
  let row = -1;
  let label: number | null = null;
  let empty: number | null = null;
  const close = (figure: number | null, printed = false) => {
    if (label !== null && figure !== null) found.push({ label, figure, printed });
    label = null;
    empty = null;
  };
  for (const cell of cells) {
    if (cell.row !== row) close(empty);
    row = cell.row;
    const text = textOf(cell, folded);
    if (text === "") empty ??= cell.column;
    else if (isValueText(text)) close(cell.column, true);
    else {
      close(empty);
      if (isLine(text)) [label, empty] = [cell.column, null];
    }
  }
  close(empty);
  return found;
}

/** 其他 and 总计 name columns too: a header's words have no figures. */
const isLine = remember((text: string): boolean => {
  const roles = labelWordings(text).map(({ role }) => role);
  return roles.includes("line") && !roles.includes("column");
});

function isWords(text: string): boolean {
  return text !== "" && !isValueText(text);
}

function textOf(cell: GridCell, folded: string): string {
  const { start, end } = trimSpan(folded, cell.at);
  return folded.slice(start, end);
}

/** The cells between two columns, without the empty rows that fill a shorter part out. */
function part(grid: Grid, folded: string, from: number, to: number): Grid {
  const inside = grid.cells.filter(({ column }) => column >= from && column < to);
  const last = inside.findLast((cell) => textOf(cell, folded) !== "")?.row ?? 0;
  const cells = inside
    .filter(({ row }) => row <= last)
    .map((cell) => ({ ...cell, column: cell.column - from }));
  return { ...grid, rows: last + 1, columns: to - from, cells };
}
