/**
 * Opens a SQLite file and brings its tables up to date. The only file that names better-sqlite3:
 * another engine is another `open`.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { readConfig } from "@/lib/config";
import { notePlace } from "./in-place";
import { forgetReplaced } from "./memory";
import { describeNewer, migrateDatabase } from "./migrate";
import * as schema from "./schema";
import { indexWaiting } from "./words-to-index";

export type Database = ReturnType<typeof connect>;

function connect(client: BetterSqlite.Database) {
  return drizzle(client, { schema, casing: "snake_case" });
}

/**
 * Opens `file` (":memory:" for a database that lives as long as it is open), creating it and its
 * folder where they are missing, applies the migrations not yet applied, and finishes the search
 * index.
 * Throws when the file is no SQLite database, cannot be written, or belongs to a newer version.
 */
export function openDatabase(file: string): Database {
  if (file !== ":memory:") mkdirSync(path.dirname(file), { recursive: true });
  const client = new BetterSqlite(file);
  const newer = newerThanProgram(client);
  if (newer) {
    client.close();
    throw new Error(newer);
  }
  // Readers go on while a writer writes; two writers wait for each other.
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = NORMAL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 10000");
  client.pragma("temp_store = MEMORY");
  client.pragma("cache_size = -65536");
  // In pages. A report touches some fifty, mostly the same as the one before it: the log is carried
  // into the file after eighty reports, not after twenty, and grows to 16 MB.
  client.pragma("wal_autocheckpoint = 4000");
  try {
    migrateDatabase(client, migrationsFolder());
  } catch (error) {
    client.close();
    throw error;
  }
  const db = connect(client);
  notePlace(db);
  // From here on a restore is noticed.
  forgetReplaced(db);
  // Left by a run that was broken off.
  indexWaiting(db);
  return db;
}

function migrationsFolder(): string {
  return path.join(readConfig().root, "db", "migrations");
}

/** One sentence when the open file's tables are newer than this program knows, else null. */
export function newerThanProgram(client: BetterSqlite.Database): string | null {
  return describeNewer(client, migrationsFolder());
}

/** Closes the file; statements of this database must not be used afterwards. */
export function closeDatabase(db: Database): void {
  db.$client.close();
}

/** Opens a file as it is: no migration, nothing created. Throws when there is none. */
export function openAsIs(file: string, { write = false } = {}): BetterSqlite.Database {
  return new BetterSqlite(file, { readonly: !write, fileMustExist: true });
}
