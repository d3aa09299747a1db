/**
 * A grid in which merged cells were written out once a place (as converters to Markdown and CSV do)
 * → its cells with their spans again, the first of each standing for all.
 */
import type { Span } from "@/lib/domain";
import { trimSpan } from "../document/lines";
import type { Grid, GridCell } from "../read-document";
import { isValueText } from "./cell-value";

type Run = { cells: GridCell[]; text: string; label: boolean };

/** Cells in row order; `columnSpan` grows over the repeats, which are left out. */
export function joinRepeats(grid: Grid, folded: string): readonly GridCell[] {
  if (!mayRepeat(grid, folded)) return grid.cells;
  const parted = new Set<GridCell>();
  const joined = joinUnder(grid, folded, parted);
  // Cells that differ in one row are cells of their own in every row under that label.
  return parted.size > 0 ? joinUnder(grid, folded, parted) : joined;
}

/** Whether any words stand again beside or below themselves; nothing is joined without. */
function mayRepeat({ cells }: Grid, folded: string): boolean {
  const above: (Span | undefined)[] = [];
  let before: Span | undefined;
  let row = -1;
  for (const cell of cells) {
    const at = trimSpan(folded, cell.at);
    if (cell.row === row && isSame(folded, before, at)) return true;
    if (isSame(folded, above[cell.column], at)) return true;
    row = cell.row;
    before = at;
    above[cell.column] = at;
  }
  return false;
}

/** Numbers are joined under a label only, and a label has two characters at least. */
function isSame(folded: string, one: Span | undefined, other: Span): boolean {
  const length = other.end - other.start;
  if (!one || one.end - one.start !== length || length < 2) return false;
  if (folded.charCodeAt(one.start) !== folded.charCodeAt(other.start)) return false;
  const text = folded.slice(other.start, other.end);
  return text === folded.slice(one.start, one.end) && HAN.test(text);
}

const HAN = /[\u3400-\u9fff]/;

/** `parted`: labels whose cells are not one; those that show it are added. */
function joinUnder(grid: Grid, folded: string, parted: Set<GridCell>): GridCell[] {
  const joined: GridCell[] = [];
  /** The repeated label last met in each column, by its first cell. */
  const heads: (GridCell | undefined)[] = [];
  let above: Run[] = [];
  for (const row of rowsOf(grid)) {
    const runs = labelRuns(row, folded);
    const own = runs.flatMap((run) => (run.label ? [run] : valueRuns(run, heads, parted)));
    // Only a header's labels reach down over rows, and then every place of the row is written out.
    const header = runs.every(({ label }) => label) && row.length === grid.columns;
    for (const run of own) {
      const [first, ...rest] = run.cells;
      if (!first) continue;
      const columnSpan = rest.reduce((sum, cell) => sum + cell.columnSpan, first.columnSpan);
      const continued = header && run.label && above.some((other) => stands(other, run));
      if (!continued) joined.push(rest.length > 0 ? { ...first, columnSpan } : first);
      if (!run.label) continue;
      // Under a label that was merged all along the cells are cells of their own.
      const head = rest.length > 0 ? first : undefined;
      for (let c = first.column; c < first.column + columnSpan; c += 1) heads[c] = head;
    }
    above = own.filter(({ label }) => label);
  }
  return joined;
}

function rowsOf({ cells }: Grid): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    const open = rows.at(-1);
    if (open?.[0]?.row === cell.row) open.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Neighbours with the same words are one label; all that is no label is a run of its own. */
function labelRuns(row: readonly GridCell[], folded: string): Run[] {
  const runs: Run[] = [];
  for (const cell of row) {
    const { start, end } = trimSpan(folded, cell.at);
    const text = folded.slice(start, end);
    const label = text.length >= 2 && HAN.test(text) && !isValueText(text);
    const open = runs.at(-1);
    const beside = open?.cells.at(-1);
    const next = beside !== undefined && beside.column + beside.columnSpan === cell.column;
    if (open?.text === text && open.label === label && next) open.cells.push(cell);
    else runs.push({ cells: [cell], text, label });
  }
  return runs;
}

/** Equal values are one where they stand under one label, and are all that stands under it. */
function valueRuns(
  run: Run,
  heads: readonly (GridCell | undefined)[],
  parted: Set<GridCell>,
): Run[] {
  const parts: GridCell[][] = [];
  for (const cell of run.cells) {
    const open = parts.at(-1);
    const head = heads[cell.column];
    if (open?.[0] && head !== undefined && heads[open[0].column] === head) open.push(cell);
    else parts.push([cell]);
  }
  return parts.flatMap((cells) => {
    const head = cells[0] && heads[cells[0].column];
    const whole = cells.length === heads.filter((one) => one === head).length;
    if (head !== undefined && !whole) parted.add(head);
    if (run.text !== "" && head !== undefined && whole && !parted.has(head)) {
      return [{ ...run, cells }];
    }
    return cells.map((cell) => ({ ...run, cells: [cell] }));
  });
}

/** Whether the label above is this one, over the same columns. */
function stands(above: Run, own: Run): boolean {
  const [a, b] = [above.cells[0], own.cells[0]];
  return (
    above.text === own.text && a?.column === b?.column && above.cells.length === own.cells.length
  );
}
