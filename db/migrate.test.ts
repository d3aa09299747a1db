/** Opening a file of an older version, of a newer one, and by several programs at once. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { restoreDatabase } from "./copy-database";
import { migrateDatabase } from "./migrate";
import { closeDatabase, openAsIs, openDatabase } from "./open";
import { settings } from "./schema";

const root = path.resolve(import.meta.dirname, "..");
const migrations = path.join(root, "db", "migrations");

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "gongkai-migrate-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The migrations of a program that had only the first `count` of them. */
function olderMigrations(count: number): string {
  const older = at(`migrations-${count}`);
  mkdirSync(path.join(older, "meta"), { recursive: true });
  const journal = JSON.parse(readFileSync(path.join(migrations, "meta/_journal.json"), "utf8")) as {
    entries: { tag: string }[];
  };
  journal.entries = journal.entries.slice(0, count);
  for (const { tag } of journal.entries) {
    cpSync(path.join(migrations, `${tag}.sql`), path.join(older, `${tag}.sql`));
  }
  writeFileSync(path.join(older, "meta/_journal.json"), JSON.stringify(journal));
  return older;
}

/** As a version to come leaves a file: one more migration noted. */
function makeNewer(name: string): string {
  const db = openDatabase(at(name));
  db.insert(settings).values({ key: "one", value: "1" }).run();
  db.$client
    .prepare("insert into __drizzle_migrations (hash, created_at) values ('later', ?)")
    .run(Date.UTC(2100, 0, 1));
  db.$client.pragma("journal_mode = DELETE");
  closeDatabase(db);
  return at(name);
}

it("brings an older version's file up to date, and then leaves it alone", () => {
  const client = openAsIs(writeEmpty("old.sqlite"), { write: true });
  migrateDatabase(client, olderMigrations(1));
  client.prepare("insert into settings (key, value) values ('one', '1')").run();
  client.close();
  const db = openDatabase(at("old.sqlite"));
  expect(db.select().from(settings).all()).toEqual([{ key: "one", value: "1" }]);
  const noted = () => db.$client.prepare("select count(*) from __drizzle_migrations").pluck().get();
  const count = readdirSync(migrations).filter((name) => name.endsWith(".sql")).length;
  expect(noted()).toBe(count);
  migrateDatabase(db.$client, migrations);
  expect(noted()).toBe(count);
  closeDatabase(db);
});

function writeEmpty(name: string): string {
  writeFileSync(at(name), "");
  return at(name);
}

it("refuses a newer version's file in words, and changes nothing in it", () => {
  const file = makeNewer("newer.sqlite");
  const client = openAsIs(file, { write: true });
  expect(() => migrateDatabase(client, olderMigrations(2))).toThrow(
    /newer\.sqlite belongs to a newer version.*0001_search_index/,
  );
  client.close();
  const before = digestOf(file);
  expect(() => openDatabase(file)).toThrow(/belongs to a newer version/);
  expect(digestOf(file)).toBe(before);
  expect(readdirSync(folder).filter((name) => name.startsWith("newer"))).toEqual(["newer.sqlite"]);
});

it("refuses to restore a newer version's backup before anything is replaced", async () => {
  const live = openDatabase(at("live.sqlite"));
  live.insert(settings).values({ key: "present", value: "1" }).run();
  await expect(restoreDatabase(makeNewer("newer.sqlite"), at("live.sqlite"))).rejects.toThrow(
    /newer version/,
  );
  expect(live.select().from(settings).all()).toEqual([{ key: "present", value: "1" }]);
  closeDatabase(live);
});

it("is opened by several programs at once, the first time too", { timeout: 60_000 }, async () => {
  const script = at("open.ts");
  const opener = path.join(root, "db/open.ts");
  writeFileSync(
    script,
    `import { openDatabase } from ${JSON.stringify(opener)};\nopenDatabase(process.argv[2]!);\n`,
  );
  const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
  const codes = await Promise.all(
    Array.from({ length: 4 }, () => {
      const child = spawn(
        process.execPath,
        ["--import", loader, "--conditions", "react-server", script, at("shared.sqlite")],
        {
          stdio: ["ignore", "inherit", "inherit"],
          env: {
            ...process.env,
            GONGKAI_ROOT: root,
            TSX_TSCONFIG_PATH: path.join(root, "tsconfig.json"),
          },
        },
      );
      return new Promise((resolve) => child.once("exit", resolve));
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
});
