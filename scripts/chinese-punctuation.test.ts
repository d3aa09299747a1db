import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { findSlips } from "./chinese-punctuation";

const root = path.resolve(import.meta.dirname, "..");

function sources(): string[] {
  return ["app", "components", "db", "lib", "scripts"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file) && !/\.test\./u.test(file))
      .map((file) => path.join(folder, file)),
  );
}

it("sets Chinese wordings with Chinese punctuation", () => {
  const slips = sources().flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    if (!text.includes("zh:")) return [];
    return findSlips(file, text).map(({ line, around }) => `${file}:${line} ${around}`);
  });
  expect(slips).toEqual([]);
});

it.each([
  ['const a = { zh: "空的,没有" };', [","]],
  ["const a = { zh: `由${b}到${c},有误(${d})` };", [",", "(", ")"]],
  ["const a = { zh: ready ? '好' : '(无)' };", ["(", ")"]],
  ['const a = { zh: "空的，没有：PDF, DOC" };', []],
  ['const a = { en: "空的,没有" };', []],
  ['const a = { zh: "12:30" };', []],
])("finds what stands in %s", (source, marks) => {
  expect(findSlips("a.ts", source).map(({ mark }) => mark)).toEqual(marks);
});
