/** Brings a database's tables up to those of this program; refuses one that is already beyond them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { drizzle } from "drizzle-orm/better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";

type Client = ReturnType<typeof drizzle>["$client"];
type Journal = { entries: { when: number; tag: string }[] };

/** Drizzle's own table, so that its tools go on understanding the file. */
const APPLIED = "__drizzle_migrations";

function readJournal(folder: string): Journal["entries"] {
  const file = path.join(folder, "meta", "_journal.json");
  return (JSON.parse(readFileSync(file, "utf8")) as Journal).entries;
}

/** When the newest migration applied was made; null where none was. */
function lastApplied(client: Client): number | null {
  const isThere = client
    .prepare("select count(*) from sqlite_master where type = 'table' and name = ?")
    .pluck()
    .get(APPLIED);
  if (!isThere) return null;
  const last = client.prepare(`select max(created_at) from ${APPLIED}`).pluck().get();
  return last === null ? null : Number(last);
}

/**
 * One sentence when the file's tables are newer than this program knows, else null. An older
 * program would fill columns it has never heard of with nothing: it must not write there at all.
 */
export function describeNewer(client: Client, folder: string): string | null {
  const known = readJournal(folder);
  const newest = known.at(-1);
  const last = lastApplied(client);
  if (last === null || !newest || last <= newest.when) return null;
  return `${client.name} belongs to a newer version of this program: it was changed after ${newest.tag}, the last change of tables known here. Start that version again, or restore a backup made before the upgrade.`;
}

/** Applies what is missing, in one transaction that waits its turn: several programs may open at once. */
export function migrateDatabase(client: Client, folder: string): void {
  const newest = readJournal(folder).at(-1)?.when ?? 0;
  // Nothing is locked where nothing is to be done: a reader starts while somebody writes.
  if (lastApplied(client) === newest) return;
  const newer = describeNewer(client, folder);
  if (newer) throw new Error(newer);
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  client
    .transaction(() => {
      client.exec(
        `create table if not exists ${APPLIED} (id serial primary key, hash text not null, created_at numeric)`,
      );
      const last = lastApplied(client);
      const note = client.prepare(`insert into ${APPLIED} (hash, created_at) values (?, ?)`);
      for (const { sql, hash, folderMillis } of migrations) {
        if (last !== null && folderMillis <= last) continue;
        for (const statement of sql) client.exec(statement);
        note.run(hash, folderMillis);
      }
    })
    .immediate();
}
