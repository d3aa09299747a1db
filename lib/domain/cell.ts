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

type Parts = { table: string; line: string; column: string };

/** Ids made before, by table, line and column: every report has the same two hundred. */
const made = new Map<string, Map<string, Map<string, CellId>>>();
/** The forms have some four hundred cells; ids of no form come from outside and are not kept. */
const MOST_KEPT = 2_000;
let kept = 0;

export function cellId({ table, line, column }: Parts): CellId {
  return made.get(table)?.get(line)?.get(column) ?? makeId(table, line, column);
}

function makeId(table: string, line: string, column: string): CellId {
  const id = `${table}/${line}/${column}`;
  if (kept >= MOST_KEPT) return id;
  kept += 1;
  const lines = made.get(table) ?? new Map<string, Map<string, CellId>>();
  const columns = lines.get(line) ?? new Map<string, CellId>();
  made.set(table, lines.set(line, columns.set(column, id)));
  return id;
}

/** Splits a cell's id. Null when the id has not the three parts of one. */
export function parseCellId(id: CellId): { table: TableId; line: string; column: string } | null {
  const [table, line, column, ...rest] = id.split("/");
  if (!table || !line || !column || rest.length > 0) return null;
  if (!TABLE_IDS.includes(table as TableId)) return null;
  return { table: table as TableId, line, column };
}
