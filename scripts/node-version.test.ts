import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { isFitNode } from "./node-version.mjs";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

it.each([
  ["v20.18.3", ">=20.19 <24", false],
  ["v18.20.0", ">=20.19 <24", false],
  ["v20.19.0", ">=20.19 <24", true],
  ["v20.20.2", ">=20.19 <24", true],
  ["v22.1.0", ">=20.19 <24", true],
  ["v24.0.0", ">=20.19 <24", false],
  ["v26.1.0", ">=20.19 <24", false],
  ["v26.1.0", ">=20.19", true],
  ["v20.19.0", ">=20.19.1", false],
])("%s where %s is asked for: %s", (version, engines, fit) => {
  expect(isFitNode(version, engines)).toBe(fit);
});

it("is the range the documents name", () => {
  const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
  expect(engines.node).toBe(">=20.19 <24");
  expect(read("README.md")).toContain("Node 20.19 or later, below 24");
  expect(read("docs/operations.md")).toContain("Node 20.19 or later, below 24");
});
