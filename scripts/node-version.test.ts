import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { missingNode } from "./node-version.mjs";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

it.each([
  ["v20.18.3", ">=20.19", "20.19"],
  ["v18.20.0", ">=20.19", "20.19"],
  ["v20.19.0", ">=20.19", null],
  ["v20.20.2", ">=20.19", null],
  ["v22.1.0", ">=20.19", null],
  ["v24.0.0", ">=20.19.1", null],
  ["v20.19.0", ">=20.19.1", "20.19.1"],
])("%s where %s is asked for lacks %s", (version, engines, missing) => {
  expect(missingNode(version, engines)).toBe(missing);
});

it("is the version the documents name", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  const named = `Node ${engines.node.replace(">=", "")} or later`;
  expect(read("README.md")).toContain(named);
  expect(read("docs/operations.md")).toContain(named);
});
