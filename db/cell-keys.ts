/** Cell ids ↔ the small integers they are stored under. */
import { eq } from "drizzle-orm";
import { parseCellId, type CellId, type TableId } from "@/lib/domain";
import type { Database } from "./open";
import { cellKeys } from "./schema";

type Parts = { table: TableId; line: string; column: string };
type Known = { keys: Map<CellId, number>; ids: Map<number, CellId>; parts: Map<number, Parts> };

const known = new WeakMap<Database, Known>();

function load(db: Database): Known {
  const rows = db.select().from(cellKeys).all();
  const loaded: Known = { keys: new Map(), ids: new Map(), parts: new Map() };
  for (const { key, id } of rows) remember(loaded, key, id);
  known.set(db, loaded);
  return loaded;
}

function remember({ keys, ids, parts }: Known, key: number, id: CellId): void {
  keys.set(id, key);
  ids.set(key, id);
  const split = parseCellId(id);
  if (split) parts.set(key, split);
}

/** The key of a cell id; a new id gets the next key. Call within the writing transaction. */
export function cellKey(db: Database, id: CellId): number {
  const held = known.get(db) ?? load(db);
  const key = held.keys.get(id);
  if (key !== undefined) return key;
  db.insert(cellKeys).values({ id }).onConflictDoNothing().run();
  const [row] = db.select().from(cellKeys).where(eq(cellKeys.id, id)).all();
  if (!row) throw new Error(`No key for cell ${id}`);
  remember(held, row.key, id);
  return row.key;
}

/** The cell id of a stored key. */
export function cellIdOf(db: Database, key: number): CellId {
  const id = known.get(db)?.ids.get(key) ?? load(db).ids.get(key);
  if (id === undefined) throw new Error(`No cell for key ${key}`);
  return id;
}

/** The keys of those cells that any report has; reading writes no new ones. */
export function knownCellKeys(db: Database, ids: readonly CellId[]): number[] {
  const held = known.get(db) ?? load(db);
  const missing = ids.some((id) => !held.keys.has(id));
  const { keys } = missing ? load(db) : held;
  return ids.flatMap((id) => keys.get(id) ?? []);
}

/** Table, line and column of a stored key. */
export function cellPartsOf(db: Database, key: number): Parts {
  const parts = known.get(db)?.parts.get(key) ?? load(db).parts.get(key);
  if (!parts) throw new Error(`No cell for key ${key}`);
  return parts;
}

/** Forgets the keys: after a transaction that was rolled back some were never written. */
export function forgetCellKeys(db: Database): void {
  known.delete(db);
}
