/** Cells → facts. */
import { keyOfParts } from "@/db/cell-keys";
import { plainText } from "@/db/fact-text";
import type { Database } from "@/db/open";
import { prepareInsertMany } from "@/db/prepare";
import { facts, STATUS_CODES } from "@/db/schema";
import type { Cell } from "@/lib/domain";

const insert = prepareInsertMany(facts, [
  "revisionId",
  "cell",
  "status",
  "value",
  "text",
  "start",
  "length",
]);

/** Writes a revision's cells; the printed text only where the value does not give it away. */
export function saveCells(db: Database, revisionId: number, cells: readonly Cell[]): void {
  const values: (number | string | null)[] = [];
  for (const cell of cells) {
    const { status, value, text, at } = cell;
    values.push(
      revisionId,
      keyOfParts(db, cell),
      STATUS_CODES.indexOf(status),
      status === "reported" ? value : null,
      text === plainText(status, value) ? null : text,
      at ? at.start : null,
      at ? at.end - at.start : null,
    );
  }
  insert(db)(values);
}
