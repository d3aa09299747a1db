/** A grid's cells → the same without the columns that repeat every row's unit (件, 件, 件 …). */
import { trimSpan } from "../document/lines";
import type { GridCell } from "../read-document";
import { isCountUnit } from "./cell-value";

/** Fewer may be what is left of cells whose numbers fell out. */
const ENOUGH = 3;

const HEAD = /^(?:计量)?单\s*位$|^$/;

export function withoutUnitColumns(cells: readonly GridCell[], folded: string): GridCell[] {
  const units = unitColumns(cells, folded);
  if (units.length === 0) return [...cells];
  return cells.flatMap((cell) => {
    const covered = units.filter((at) => at >= cell.column && at < cell.column + cell.columnSpan);
    const before = units.filter((at) => at < cell.column).length;
    const columnSpan = cell.columnSpan - covered.length;
    return columnSpan > 0 ? [{ ...cell, column: cell.column - before, columnSpan }] : [];
  });
}

/** Columns that hold nothing but units under a head that says so; 元 and 亿元 are no mere repeats. */
function unitColumns(cells: readonly GridCell[], folded: string): number[] {
  const texts = new Map<number, string[]>();
  for (const cell of cells) {
    if (cell.columnSpan > 1) continue;
    const { start, end } = trimSpan(folded, cell.at);
    const own = texts.get(cell.column) ?? [];
    texts.set(cell.column, own);
    own.push(folded.slice(start, end));
  }
  return [...texts]
    .filter(([, own]) => {
      const units = own.filter(isCountUnit).length;
      return units >= ENOUGH && own.every((text) => isCountUnit(text) || HEAD.test(text));
    })
    .map(([column]) => column);
}
