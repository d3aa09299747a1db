/**
 * Whether an open database is still the file that stands at its path. One that was deleted, moved or
 * copied over goes on answering whoever holds it open, while everybody else opens another.
 */
import { statSync } from "node:fs";
import type { Database } from "./open";

/** Which file it was when it was opened. */
const files = new WeakMap<Database, string>();

function fileAt(path: string): string | null {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false });
  return status ? `${status.dev}:${status.ino}` : null;
}

/** Notes which file was opened. Call it at once after opening. */
export function notePlace(db: Database): void {
  const file = db.$client.memory ? null : fileAt(db.$client.name);
  if (file) files.set(db, file);
}

/** Throws when another file, or none, stands where this one was opened. */
export function requireInPlace(db: Database): void {
  const file = files.get(db);
  if (file !== undefined && fileAt(db.$client.name) !== file)
    throw new Error(
      `${db.$client.name} is no longer the file that was opened: put it back, or start again`,
    );
}
