/** When packages count as installed. */
import { expect, it } from "vitest";
import { installDigest } from "./setup.mjs";

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
