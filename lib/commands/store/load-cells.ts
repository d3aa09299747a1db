/** The stored cells of a revision. */
import { cellPartsOf } from "@/db/cell-keys";
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

const select = prepareOnce((db) =>
  db.$client
    .prepare<[number], Row>(
      `select cell, status, value, "text", start, length from facts where revision_id = ?`,
    )
    .raw(),
);

/** The cells as they were read; `wanted` spares the making of those nobody asks for. */
export function loadCells(
  db: Database,
  revisionId: number,
  wanted: (parts: Pick<Cell, "table" | "line" | "column">) => boolean = () => true,
): Cell[] {
  return (select(db).all(revisionId) as Row[]).flatMap((row) => {
    const [cell, code, value, text, start, length] = row;
    const { table, line, column } = cellPartsOf(db, cell);
    if (!wanted({ table, line, column })) return [];
    const status = STATUS_CODES[code] ?? "unreadable";
    const at = start === null ? null : { start, end: start + (length ?? 0) };
    const printed = text ?? plainText(status, value) ?? "";
    return [{ table, line, column, status, value, text: printed, at }];
  });
}
