/** Cells → facts. */
import { keyOfParts } from "@/db/cell-keys";
import { plainText } from "@/db/fact-text";
import type { Database } from "@/db/open";
import { prepareInsertMany } from "@/db/prepare";
import { facts } from "@/db/schema";
import type { Cell } from "@/lib/domain";

const insert = prepareInsertMany(facts);

/** Writes a revision's cells; the printed text only where the value does not give it away. */
export function saveCells(db: Database, revisionId: number, cells: readonly Cell[]): void {
  insert(db)(
    cells.map((cell) => {
      const { status, value, text, at } = cell;
      return {
        revisionId,
        cell: keyOfParts(db, cell),
        status,
        value: status === "reported" ? value : null,
        text: text === plainText(status, value) ? null : text,
        start: at?.start ?? null,
        length: at ? at.end - at.start : null,
      };
    }),
  );
}
