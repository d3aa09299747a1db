/**
 * What a process remembers of a database's contents, and when it has to forget it: after a
 * transaction that was undone, and once other contents stand in their place: after a restore, and
 * where ids of a report that was removed went to another. The keys of cells differ from file to file:
 * remembered too long, they would show a number under another cell.
 */
import { randomUUID } from "node:crypto";
import type { Database } from "./open";

/** The row of `settings` that every restore, and every removal, writes anew. */
const GENERATION = "generation";

type Memory = Pick<WeakMap<Database, unknown>, "delete">;
const memories: { memory: Memory; committed: boolean }[] = [];

/** `committed`: holds nothing that a transaction has yet to commit, so it outlives one undone. */
export function memoryOf<Value>({ committed = false } = {}): WeakMap<Database, Value> {
  const memory = new WeakMap<Database, Value>();
  memories.push({ memory, committed });
  return memory;
}

/** After a transaction that was undone: what it wrote was never there. */
export function forgetUncommitted(db: Database): void {
  for (const { memory, committed } of memories) if (!committed) memory.delete(db);
}

/** SQLite counts what other connections have written; `generation` says whether it was a restore. */
const seen = new WeakMap<Database, { version: unknown; generation: string | null }>();

/**
 * Forgets what is remembered of contents that are there no longer. Call it where work begins: of a
 * request, of a writing transaction.
 */
export function forgetReplaced(db: Database): void {
  const version = db.$client.pragma("data_version", { simple: true });
  const before = seen.get(db);
  if (before?.version === version) return;
  const generation =
    db.$client
      .prepare<[string], string>("select value from settings where key = ?")
      .pluck()
      .get(GENERATION) ?? null;
  if (before && before.generation !== generation) {
    for (const { memory } of memories) memory.delete(db);
  }
  seen.set(db, { version, generation });
}

/** Marks the contents as others than any that were ever there, and forgets what was. */
export function renewGeneration(db: Database): void {
  for (const { memory } of memories) memory.delete(db);
  db.$client
    .prepare("insert or replace into settings (key, value) values (?, ?)")
    .run(GENERATION, randomUUID());
}
