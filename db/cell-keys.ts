/** Cell ids ↔ the small integers they are stored under. */
import { cellId, parseCellId, type CellId, type TableId } from "@/lib/domain";
import { memoryOf } from "./memory";
import type { Database } from "./open";
import { prepareSql } from "./prepare";
import { cellKeys } from "./schema";

type Parts = { table: TableId; line: string; column: string };
/** Keys of a table by line and column: quicker than making an id of each of 200 cells. */
type Lines = Map<string, Map<string, number>>;
type Known = {
  keys: Map<CellId, number>;
  ids: Map<number, CellId>;
  parts: Map<number, Parts>;
  tables: Record<TableId, Lines>;
  /** What has been picked, and of how many keys. */
  picked: Map<Wanted, { of: number; keys: readonly number[] }>;
};
type Wanted = (parts: Parts) => boolean;

const known = memoryOf<Known>();

function load(db: Database): Known {
  const rows = db.select().from(cellKeys).all();
  const tables = { disclosure: new Map(), requests: new Map(), review: new Map() };
  const loaded: Known = {
    keys: new Map(),
    ids: new Map(),
    parts: new Map(),
    tables,
    picked: new Map(),
  };
  for (const { key, id } of rows) remember(loaded, key, id);
  known.set(db, loaded);
  return loaded;
}

function remember({ keys, ids, parts, tables }: Known, key: number, id: CellId): void {
  keys.set(id, key);
  ids.set(key, id);
  const split = parseCellId(id);
  if (!split) return;
  parts.set(key, split);
  const lines = tables[split.table];
  const columns = lines.get(split.line) ?? new Map<string, number>();
  lines.set(split.line, columns.set(split.column, key));
}

const insertKey = prepareSql<[string]>(
  "insert into cell_keys (id) values (?) on conflict do nothing",
);
const selectKey = prepareSql<[string], { key: number }>("select key from cell_keys where id = ?");

/** The key of a cell id; a new id gets the next key. Call within the writing transaction. */
export function cellKey(db: Database, id: CellId): number {
  const held = known.get(db) ?? load(db);
  const key = held.keys.get(id);
  if (key !== undefined) return key;
  insertKey(db).run(id);
  const row = selectKey(db).get(id);
  if (!row) throw new Error(`No key for cell ${id}`);
  remember(held, row.key, id);
  return row.key;
}

/** The key of a cell, as `cellKey`. */
export function keyOfParts(db: Database, parts: Parts): number {
  const held = known.get(db) ?? load(db);
  const key = held.tables[parts.table].get(parts.line)?.get(parts.column);
  return key ?? cellKey(db, cellId(parts));
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

const newestKey = prepareSql<[], { key: number | null }>("select max(key) as key from cell_keys");

/**
 * The keys of the cells that `wanted` picks, those another process has added among them. `wanted` is
 * a function that stays: what it picks is remembered.
 */
export function keysWhere(db: Database, wanted: Wanted): readonly number[] {
  const before = known.get(db) ?? load(db);
  const newest = newestKey(db).get()?.key ?? null;
  const held = newest === null || before.ids.has(newest) ? before : load(db);
  const picked = held.picked.get(wanted);
  if (picked?.of === held.parts.size) return picked.keys;
  const keys = [...held.parts].flatMap(([key, each]) => (wanted(each) ? [key] : []));
  held.picked.set(wanted, { of: held.parts.size, keys });
  return keys;
}
