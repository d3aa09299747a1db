import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findCircles, importCircles, loadedBy } from "./import-cycles";

const root = path.resolve(import.meta.dirname, "..");
const FOLDERS = ["app", "components", "db", "lib", "scripts", "e2e", "fixtures"];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`),
);

it("no file of the project imports itself by way of others", () => {
  expect(FILES.length).toBeGreaterThan(500);
  expect(importCircles(root, FILES)).toEqual([]);
});

describe("circles", () => {
  it.each([
    ["none in a fork that meets again", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["two files", { a: ["b"], b: ["a"] }, [["a", "b"]]],
    ["a long way round", { a: ["b"], b: ["c"], c: ["d"], d: ["e"], e: ["f"], f: ["b"] }, ["bcdef"]],
    ["a file and itself", { a: ["a"] }, [["a"]]],
  ])("%s", (_name, loads, expected) => {
    const found = findCircles(new Map(Object.entries(loads)));
    expect(found).toEqual(expected.map((each) => [...each]));
  });
});

it.each([
  ['import { a } from "./import-cycles";', ["scripts/import-cycles.ts"]],
  ['import {\n  a,\n  type B,\n} from "@/lib/config";', ["lib/config.ts"]],
  ['export * from "../lib/domain";', ["lib/domain/index.ts"]],
  ['import "@/lib/config";', ["lib/config.ts"]],
  ['import type { A } from "@/lib/config";', []],
  ['export type { A } from "@/lib/config";', []],
  ['import { type A, type B } from "@/lib/config";', []],
  ['import path from "node:path";', []],
  ['export const a = "@/lib/config";', []],
])("%s", (text, expected) => {
  expect(loadedBy(root, "scripts/x.ts", text)).toEqual(expected);
});
