/** Cells → facts. */
import { sql } from "drizzle-orm";
import { plainText } from "@/db/fact-text";
import type { Database } from "@/db/open";
import { facts } from "@/db/schema";
import { cellId, type Cell } from "@/lib/domain";
import { cellKey } from "./cell-keys";
import { prepareOnce } from "./prepare-once";

const insert = prepareOnce((db) =>
  db
    .insert(facts)
    .values({
      revisionId: sql.placeholder("revisionId"),
      cell: sql.placeholder("cell"),
      status: sql.placeholder("status"),
      value: sql.placeholder("value"),
      text: sql.placeholder("text"),
      start: sql.placeholder("start"),
      length: sql.placeholder("length"),
    })
    .prepare(),
);

/** Writes a revision's cells; the printed text only where the value does not give it away. */
export function saveCells(db: Database, revisionId: number, cells: readonly Cell[]): void {
  const statement = insert(db);
  for (const cell of cells) {
    const { status, value, text, at } = cell;
    statement.run({
      revisionId,
      cell: cellKey(db, cellId(cell)),
      status,
      value: status === "reported" ? value : null,
      text: text === plainText(status, value) ? null : text,
      start: at?.start ?? null,
      length: at ? at.end - at.start : null,
    });
  }
}
