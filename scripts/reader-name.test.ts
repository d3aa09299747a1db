import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readerName } from "./reader-name";

const root = path.resolve(import.meta.dirname, "..");
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "gongkai-reader-"));
  cpSync(path.join(root, "package.json"), path.join(copy, "package.json"));
  for (const folder of ["domain", "statutory-form", "indicators", "ingest", "reconcile"]) {
    cpSync(path.join(root, "lib", folder), path.join(copy, "lib", folder), { recursive: true });
  }
  mkdirSync(path.join(copy, "lib", "commands"));
  const parse = path.join("lib", "commands", "parse-document.ts");
  cpSync(path.join(root, parse), path.join(copy, parse));
});
afterAll(() => rmSync(copy, { recursive: true }));

it("is the same for the same sources, wherever they lie", () => {
  expect(readerName(copy)).toBe(readerName(root));
  expect(readerName(copy)).toMatch(/^[0-9a-f]{16}$/);
});

it("stays when a test is added, and changes with a source or a package", () => {
  const before = readerName(copy);
  writeFileSync(path.join(copy, "lib", "ingest", "more.test.ts"), "");
  expect(readerName(copy)).toBe(before);
  writeFileSync(path.join(copy, "lib", "ingest", "more.ts"), "");
  const after = readerName(copy);
  expect(after).not.toBe(before);
  writeFileSync(path.join(copy, "package.json"), JSON.stringify({ dependencies: { parse5: "1" } }));
  expect(readerName(copy)).not.toBe(after);
});
