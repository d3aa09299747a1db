/** The stored cells of a revision. */
import { eq } from "drizzle-orm";
import { plainText } from "@/db/fact-text";
import type { Database } from "@/db/open";
import { cellKeys, facts } from "@/db/schema";
import { parseCellId, type Cell } from "@/lib/domain";

/** The cells as they were read. */
export function loadCells(db: Database, revisionId: number): Cell[] {
  return db
    .select({ fact: facts, id: cellKeys.id })
    .from(facts)
    .innerJoin(cellKeys, eq(cellKeys.key, facts.cell))
    .where(eq(facts.revisionId, revisionId))
    .all()
    .flatMap(({ fact: { status, value, text, start, length }, id }) => {
      const parts = parseCellId(id);
      if (!parts) return [];
      const at = start === null ? null : { start, end: start + (length ?? 0) };
      return [{ ...parts, status, value, text: text ?? plainText(status, value) ?? "", at }];
    });
}
