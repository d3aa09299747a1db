/** Cell ids ↔ the small integers facts are stored under. */
import { eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { cellKeys } from "@/db/schema";
import type { CellId } from "@/lib/domain";

const known = new WeakMap<Database, Map<CellId, number>>();

/** The key of a cell id; a new id gets the next key. Call within the writing transaction. */
export function cellKey(db: Database, id: CellId): number {
  const keys =
    known.get(db) ??
    new Map(
      db
        .select()
        .from(cellKeys)
        .all()
        .map((row) => [row.id, row.key]),
    );
  known.set(db, keys);
  const held = keys.get(id);
  if (held !== undefined) return held;
  db.insert(cellKeys).values({ id }).onConflictDoNothing().run();
  const [row] = db.select().from(cellKeys).where(eq(cellKeys.id, id)).all();
  if (!row) throw new Error(`No key for cell ${id}`);
  keys.set(id, row.key);
  return row.key;
}

/** Forgets the keys; after a transaction that was rolled back they may never have been written. */
export function forgetCellKeys(db: Database): void {
  known.delete(db);
}
