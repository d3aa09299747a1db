import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkIntegrity } from "./check-integrity";
import { backUpDatabase, restoreDatabase } from "./copy-database";
import { closeDatabase, openDatabase } from "./open";
import { settings } from "./schema";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "gongkai-copy-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const keys = (db: ReturnType<typeof openDatabase>) =>
  db
    .select()
    .from(settings)
    .all()
    .map(({ key }) => key)
    .filter((key) => key !== "generation")
    .sort();

it("copies what is committed while the database stays open, and puts it back under a reader", async () => {
  const live = openDatabase(at("live.sqlite"));
  live.insert(settings).values({ key: "one", value: "1" }).run();
  await backUpDatabase(at("live.sqlite"), at("copies/backup.sqlite"));
  live.insert(settings).values({ key: "two", value: "2" }).run();
  expect(checkIntegrity(at("copies/backup.sqlite"))).toBeNull();
  await restoreDatabase(at("copies/backup.sqlite"), at("live.sqlite"));
  expect(keys(live)).toEqual(["one"]);
  live.insert(settings).values({ key: "three", value: "3" }).run();
  expect(keys(live)).toEqual(["one", "three"]);
  closeDatabase(live);
  expect(checkIntegrity(at("live.sqlite"))).toBeNull();
  expect(readdirSync(at("copies"))).toEqual(["backup.sqlite"]);
});

it("refuses a file that is no database of ours, and leaves the present one alone", async () => {
  const live = openDatabase(at("live.sqlite"));
  live.insert(settings).values({ key: "one", value: "1" }).run();
  writeFileSync(at("junk.sqlite"), "not a database at all, whatever its name says");
  await expect(restoreDatabase(at("junk.sqlite"), at("live.sqlite"))).rejects.toThrow("junk");
  await expect(restoreDatabase(at("none.sqlite"), at("live.sqlite"))).rejects.toThrow("none");
  expect(keys(live)).toEqual(["one"]);
  closeDatabase(live);
});

it("copies no file onto itself, under whatever name", async () => {
  closeDatabase(openDatabase(at("live.sqlite")));
  symlinkSync(at("live.sqlite"), at("link.sqlite"));
  for (const other of ["live.sqlite", "link.sqlite"]) {
    await expect(backUpDatabase(at("live.sqlite"), at(other))).rejects.toThrow("the same file");
    await expect(restoreDatabase(at(other), at("live.sqlite"))).rejects.toThrow("the same file");
  }
  expect(checkIntegrity(at("live.sqlite"))).toBeNull();
});

it("restores where there is no database yet", async () => {
  const live = openDatabase(at("live.sqlite"));
  live.insert(settings).values({ key: "one", value: "1" }).run();
  closeDatabase(live);
  await backUpDatabase(at("live.sqlite"), at("backup.sqlite"));
  await restoreDatabase(at("backup.sqlite"), at("elsewhere/new.sqlite"));
  const restored = openDatabase(at("elsewhere/new.sqlite"));
  expect(keys(restored)).toEqual(["one"]);
  closeDatabase(restored);
});
