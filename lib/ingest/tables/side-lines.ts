/**
 * Lines of one cell each → the same without the cells of columns that stand beside the form's: the
 * rows' numbers (1, 2, 3 …) before the labels, and their unit (件, 件, 件 …) behind them.
 */
import type { Span } from "@/lib/domain";
import { isCountUnit } from "./cell-value";
import { isLabelRun, labelWordings } from "./label-runs";

/** Rows that must have their number, or unit, before it is taken for a column. */
const ENOUGH = 5;
const LONGEST = 80;
/** No report has as many. */
const MOST_LINES = 20_000;

export function withoutSideLines(folded: string, lines: Span[]): Span[] {
  if (lines.length > MOST_LINES) return lines;
  const cells = lines.map(({ start, end }) => cellOf(folded.slice(start, end)));
  const dropped = new Set([...unitsBehind(cells), ...numbersBefore(cells)]);
  return dropped.size > 0 ? lines.filter((_, i) => !dropped.has(i)) : lines;
}

/** A cell's words without the mark before or behind it; null of a line that holds more. */
function cellOf(line: string): string | null {
  if (line.length > LONGEST) return null;
  const cell = line.replace(/^\|\s*|\s*\|$/g, "");
  return cell === "" || cell.includes("|") ? null : cell;
}

function isLabel(cell: string | null | undefined): boolean {
  return !!cell && /[\u3400-\u9fff]/.test(cell) && isLabelRun(cell);
}

function headsRow(cell: string | null | undefined): boolean {
  return !!cell && labelWordings(cell).some(({ role }) => role === "line" || role === "group");
}

function unitsBehind(cells: readonly (string | null)[]): number[] {
  const units = cells.flatMap((cell, i) => (cell && isCountUnit(cell) ? [i] : []));
  const behind = units.filter((i) => isLabel(cells[i - 1]));
  return behind.length >= ENOUGH ? behind : [];
}

/**
 * Every number before a label must be a row's: in a table without such a column the last figure of
 * the row above stands there, and those do not count from one.
 */
function numbersBefore(cells: readonly (string | null)[]): number[] {
  const numbers = cells.flatMap((cell, i) =>
    cell && /^\d{1,2}$/.test(cell) && headsRow(cells[i + 1]) ? [i] : [],
  );
  let length = 0;
  for (const [i, at] of numbers.entries()) {
    const number = Number(cells[at]);
    const ends = i + 1 === numbers.length || Number(cells[numbers[i + 1] as number]) === 1;
    if (number !== length + 1) return [];
    // A table begins with its first row: no figure stands before the number.
    if (number === 1 && /^\d/.test(cells[at - 1] ?? "") && i === 0) return [];
    length = ends ? 0 : number;
    if (ends && number < ENOUGH) return [];
  }
  return numbers;
}
