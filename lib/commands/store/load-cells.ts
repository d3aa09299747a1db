/** The stored cells of a revision. */
import { cellPartsOf, keysWhere } from "@/db/cell-keys";
import { plainText } from "@/db/fact-text";
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { STATUS_CODES } from "@/db/schema";
import type { Cell } from "@/lib/domain";

type Row = [
  cell: number,
  status: number,
  value: number | null,
  text: string | null,
  start: number | null,
  length: number | null,
];

const COLUMNS = `cell, status, value, "text", start, length`;
const select = prepareOnce((db) =>
  db.$client.prepare<[number], Row>(`select ${COLUMNS} from facts where revision_id = ?`).raw(),
);
const selectSome = prepareOnce((db) =>
  db.$client
    .prepare<[number, string], Row>(
      `select ${COLUMNS} from facts
       where revision_id = ? and cell in (select value from json_each(?))`,
    )
    .raw(),
);

function toCell(db: Database, [cell, code, value, text, start, length]: Row): Cell {
  const status = STATUS_CODES[code] ?? "unreadable";
  const at = start === null ? null : { start, end: start + (length ?? 0) };
  const printed = text ?? plainText(status, value) ?? "";
  const { table, line, column } = cellPartsOf(db, cell);
  return { table, line, column, status, value, text: printed, at };
}

/** The cells as they were read. */
export function loadCells(db: Database, revisionId: number): Cell[] {
  return (select(db).all(revisionId) as Row[]).map((row) => toCell(db, row));
}

/** Those that `wanted` picks: taking 200 rows out of SQLite costs more than finding sixty. */
export function loadCellsWhere(
  db: Database,
  revisionId: number,
  wanted: (parts: Pick<Cell, "table" | "line" | "column">) => boolean,
): Cell[] {
  const keys = JSON.stringify(keysWhere(db, wanted));
  return (selectSome(db).all(revisionId, keys) as Row[]).map((row) => toCell(db, row));
}
