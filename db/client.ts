/** The one database of a running server. */
import "server-only";
import { readConfig } from "@/lib/config";
import { forgetReplaced } from "./memory";
import { openDatabase, type Database } from "./open";

export type { Database };

// Next's development server loads modules anew on every change; the connection outlives them.
const held = globalThis as typeof globalThis & { gongkaiDatabase?: Database };

/**
 * Opens the database of DATABASE_PATH on first use, and hands back the same one ever after; what was
 * remembered of contents that a restore has replaced is forgotten.
 */
export function getDatabase(): Database {
  held.gongkaiDatabase ??= openDatabase(readConfig().databasePath);
  forgetReplaced(held.gongkaiDatabase);
  return held.gongkaiDatabase;
}
