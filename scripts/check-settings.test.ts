import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkSettings, SETTINGS } from "./check-settings";
import { readServerSettings } from "./server-settings.mjs";

const root = path.resolve(import.meta.dirname, "..");

describe("a wrong setting is named", () => {
  it.each([
    ["PORT", "many", /PORT: many is no whole number from 0 to 65535/],
    ["PORT", "70000", /PORT: 70000/],
    ["GONGKAI_GRACE_SECONDS", "soon", /GONGKAI_GRACE_SECONDS: soon is no number/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL: loud is none of trace, debug/],
    ["GONGKAI_PASSWORD", "short", /GONGKAI_PASSWORD:/],
    ["GONGKAI_PASSWORD_HASH", "scrypt$1$8$3$x$y", /GONGKAI_PASSWORD_HASH: is not a hash/],
    ["GONGKAI_TRUST_PROXY", "yes", /GONGKAI_TRUST_PROXY:/],
    ["GONGKAI_PUBLIC_URL", "gongkai.example", /GONGKAI_PUBLIC_URL: is not an http/],
    ["GONGKAI_UPLOAD_MB", "-1", /GONGKAI_UPLOAD_MB:/],
    ["NODE_ENV", "staging", /NODE_ENV:/],
  ])("%s=%s", (name, value, said) => {
    const { faults } = checkSettings({ GONGKAI_ROOT: root, [name]: value });
    expect(faults.join("\n")).toMatch(said);
  });
  it("and never a secret's own text", () => {
    const { faults } = checkSettings({ GONGKAI_ROOT: root, GONGKAI_TOKEN: "hush-hush" });
    expect(faults.join()).toMatch(/GONGKAI_TOKEN/);
    expect(faults.join()).not.toContain("hush");
  });
});

it("takes an empty variable for one that is not set", () => {
  const empty = Object.fromEntries(SETTINGS.map((name) => [name, ""]));
  expect(checkSettings({ ...empty, GONGKAI_ROOT: root })).toEqual({ faults: [], warnings: [] });
  expect(readServerSettings(empty)).toEqual(readServerSettings({}));
});

it("says which variable it does not know", () => {
  const { warnings } = checkSettings({ GONGKAI_ROOT: root, GONGKAI_PASSWD: "a long password" });
  expect(warnings).toEqual([expect.stringMatching(/^GONGKAI_PASSWD is no setting/)]);
});

it("knows what docs/operations.md lists, and nothing else", () => {
  const text = readFileSync(path.join(root, "docs/operations.md"), "utf8");
  const listed = [...text.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  const inner = ["GONGKAI_ROOT", "NODE_ENV"];
  expect(listed.sort()).toEqual(SETTINGS.filter((name) => !inner.includes(name)).sort());
});
