import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { findNodeHeaders } from "./node-headers.mjs";

const prefix = mkdtempSync(path.join(tmpdir(), "gongkai-headers-"));
afterAll(() => rmSync(prefix, { recursive: true, force: true }));

const include = path.join(prefix, "include", "node");
mkdirSync(include, { recursive: true });
writeFileSync(
  path.join(include, "node_version.h"),
  "#define NODE_MAJOR_VERSION 20\n#define NODE_MINOR_VERSION 9\n#define NODE_PATCH_VERSION 1\n",
);
const execPath = path.join(prefix, "bin", "node");

it.each([
  ["of the same version", { execPath, version: "v20.9.1" }, prefix],
  ["of another version", { execPath, version: "v20.9.0" }, null],
  ["not there", { execPath: path.join(prefix, "elsewhere/bin/node"), version: "v20.9.1" }, null],
])("headers %s", (_name, node, found) => {
  expect(findNodeHeaders(node)).toBe(found);
});
