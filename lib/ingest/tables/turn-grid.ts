/**
 * A grid printed turned over (the form's lines as columns, its columns as rows) → the same as the
 * form draws it. Told by the labels about each value: beside it a column's and above it a line's.
 */
import type { TableId } from "@/lib/domain";
import { trimSpan } from "../document/lines";
import type { GridCell } from "../read-document";
import { isValueText } from "./cell-value";
import { labelWordings } from "./label-runs";

/** What a label can only be: 总计 and 其他 are both a line's and a column's, and tell nothing. */
type Side = { table: TableId; role: "line" | "column" };

export function turnGrid(cells: GridCell[], folded: string): GridCell[] {
  if (!isTurned(cells, folded)) return cells;
  return cells
    .map((cell) => ({
      ...cell,
      row: cell.column,
      column: cell.row,
      rowSpan: cell.columnSpan,
      columnSpan: cell.rowSpan,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function isTurned(cells: readonly GridCell[], folded: string): boolean {
  const above: (Side | undefined)[] = [];
  let [turned, row, valueInFirst] = [0, -1, false];
  let beside: Side[] = [];
  for (const cell of cells) {
    if (cell.row !== row) beside = [];
    row = cell.row;
    const { start, end } = trimSpan(folded, cell.at);
    if (start === end || cell.absent) continue;
    const text = folded.slice(start, end);
    if (isValueText(text)) {
      valueInFirst ||= row === 0;
      const heads = about(beside.at(-1), above[cell.column]);
      if (heads === "as the form") return false;
      if (heads === "turned" || (valueInFirst && isReview(beside, above[cell.column]))) turned += 1;
      continue;
    }
    const side = sideOf(text);
    if (!side) continue;
    beside.push(side);
    for (let at = cell.column; at < cell.column + cell.columnSpan; at += 1) above[at] = side;
  }
  return turned > 0;
}

function about(beside: Side | undefined, above: Side | undefined): "as the form" | "turned" | null {
  if (!beside || !above || beside.table !== above.table || beside.role === above.role) return null;
  return beside.role === "line" ? "as the form" : "turned";
}

/** 行政复议 | 结果维持 | 0: in the form both stand above the value. */
function isReview(beside: readonly Side[], above: Side | undefined): boolean {
  const [route, result] = beside.slice(-2);
  return !above && route?.table === "review" && route.role === "line" && result?.role === "column";
}

function sideOf(text: string): Side | null {
  const sides = labelWordings(text).filter(({ role }) => role === "line" || role === "column");
  const [first] = sides;
  if (!first || sides.some(({ role, table }) => role !== first.role || table !== first.table)) {
    return null;
  }
  return { table: first.table, role: first.role as Side["role"] };
}
