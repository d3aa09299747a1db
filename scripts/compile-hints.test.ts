import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { COMPILE_HINT, markFirstScripts } from "./compile-hints";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-build-"));
  mkdirSync(path.join(folder, "chunks"));
  writeFileSync(path.join(folder, "chunks", "first.js"), "start();");
  writeFileSync(path.join(folder, "chunks", "later.js"), "chart();");
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = (files: string[]) =>
  writeFileSync(path.join(folder, "build-manifest.json"), JSON.stringify({ rootMainFiles: files }));
const read = (name: string) => readFileSync(path.join(folder, "chunks", name), "utf8");

it("marks the scripts pages begin with, and no others", async () => {
  manifest(["chunks/first.js"]);
  expect(await markFirstScripts(folder)).toEqual(["chunks/first.js"]);
  expect(read("first.js")).toBe(`${COMPILE_HINT}\nstart();`);
  expect(read("later.js")).toBe("chart();");
});

it("marks a script once, however often the build is looked at", async () => {
  manifest(["chunks/first.js"]);
  await markFirstScripts(folder);
  await markFirstScripts(folder);
  expect(read("first.js")).toBe(`${COMPILE_HINT}\nstart();`);
});

it("fails where the build is not whole", async () => {
  await expect(markFirstScripts(folder)).rejects.toThrow(/build-manifest/u);
  manifest(["chunks/gone.js"]);
  await expect(markFirstScripts(folder)).rejects.toThrow(/gone\.js/u);
});
