import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { headersSetting } from "./node-headers.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-headers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function headers(name: string, place: string, [major, minor, patch]: number[]): string {
  const prefix = path.join(folder, name);
  mkdirSync(path.join(prefix, place), { recursive: true });
  writeFileSync(
    path.join(prefix, place, "node_version.h"),
    `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`,
  );
  return prefix;
}
const own = headers("own", "include/node", [20, 19, 1]);
const older = headers("older", "include/node", [18, 2, 0]);
const sources = headers("sources", "src", [20, 20, 0]);
const execPath = path.join(own, "bin", "node");
const elsewhere = path.join(folder, "elsewhere", "bin", "node");

it.each([
  ["Node's own", execPath, "v20.19.1", undefined, { npm_config_nodedir: own }],
  ["Node's own, of another version", execPath, "v20.19.0", undefined, {}],
  ["none", elsewhere, "v20.19.1", undefined, {}],
  ["named ones that fit", execPath, "v20.19.1", sources, {}],
  ["named ones of another Node", execPath, "v20.19.1", older, { npm_config_nodedir: own }],
  ["only another Node's", elsewhere, "v20.19.1", older, { npm_config_nodedir: "" }],
])("headers: %s", (_, node, version, npm_config_nodedir, setting) => {
  expect(headersSetting({ execPath: node, version, env: { npm_config_nodedir } })).toEqual(setting);
});
