/** When packages count as installed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { installDigest, isCompiledForThis, root } from "./setup.mjs";

const node = { versions: { modules: "115" }, platform: "linux", arch: "x64" };
const digest = installDigest("a lock file", node);

it("the same lock file on the same Node is installed already", () => {
  expect(installDigest("a lock file", { ...node })).toBe(digest);
});

it.each([
  ["another lock file", "another lock file", node],
  ["another Node", "a lock file", { ...node, versions: { modules: "127" } }],
  ["another machine", "a lock file", { ...node, arch: "arm64" }],
])("%s is installed anew", (_, lockFile, machine) => {
  expect(installDigest(lockFile, machine)).not.toBe(digest);
});

it("a binary of another Node does not pass for an installation", () => {
  expect(isCompiledForThis(root)).toBe(true);
  const folder = mkdtempSync(path.join(tmpdir(), "compiled-"));
  const native = path.join(folder, "node_modules", "better-sqlite3");
  mkdirSync(native, { recursive: true });
  // What Node says of one: compiled against a different version, whatever JavaScript stands around it.
  writeFileSync(path.join(native, "binary.node"), "not a library of this Node");
  writeFileSync(path.join(native, "index.js"), "module.exports = require('./binary.node')");
  expect(isCompiledForThis(folder)).toBe(false);
  rmSync(folder, { recursive: true });
});
