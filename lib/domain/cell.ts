/** The statutory tables' vocabulary: editions, tables, cells and the states of a value. */
import type { Span } from "./text";

export type Edition = "2019" | "2021";
export const EDITIONS: readonly Edition[] = ["2019", "2021"];

export type TableId = "disclosure" | "requests" | "review";
export const TABLE_IDS: readonly TableId[] = ["disclosure", "requests", "review"];

/** What a cell that stands in a document can hold. */
export type CellStatus = "reported" | "blank" | "unreadable";

/**
 * What any value shown to a reader can be. `missing`: the report, table or line is not there;
 * `notApplicable`: that edition has no such line. No state ever turns into another.
 */
export type ValueState = CellStatus | "missing" | "notApplicable";

/** One cell of a statutory table as a document prints it. */
export type Cell = {
  table: TableId;
  line: string;
  column: string;
  status: CellStatus;
  /** As printed; money in the form's own unit (万元). Null unless `reported`. */
  value: number | null;
  /** As printed, before any cleaning. Empty for a blank without a mark. */
  text: string;
  at: Span | null;
};

/** `table/line/column`, for example `requests/refused.stateSecret/naturalPerson`. */
export type CellId = string;

export function cellId(cell: { table: string; line: string; column: string }): CellId {
  return `${cell.table}/${cell.line}/${cell.column}`;
}

/** Splits a cell's id. Null when the id has not the three parts of one. */
export function parseCellId(id: CellId): { table: TableId; line: string; column: string } | null {
  const [table, line, column, ...rest] = id.split("/");
  if (!table || !line || !column || rest.length > 0) return null;
  if (!TABLE_IDS.includes(table as TableId)) return null;
  return { table: table as TableId, line, column };
}
