import { copyFileSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { requireInPlace } from "./in-place";
import { closeDatabase, openDatabase } from "./open";

const folder = mkdtempSync(path.join(tmpdir(), "in-place-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("notices a file that was moved away or copied over, and that it is back", () => {
  const [file, aside] = [path.join(folder, "a.sqlite"), path.join(folder, "b.sqlite")];
  const db = openDatabase(file);
  expect(() => requireInPlace(db)).not.toThrow();
  renameSync(file, aside);
  expect(() => requireInPlace(db)).toThrow("no longer the file");
  copyFileSync(aside, file);
  expect(() => requireInPlace(db)).toThrow("no longer the file");
  renameSync(aside, file);
  expect(() => requireInPlace(db)).not.toThrow();
  closeDatabase(db);
});

it("has nothing to say of one in memory", () => {
  const db = openDatabase(":memory:");
  expect(() => requireInPlace(db)).not.toThrow();
  closeDatabase(db);
});
