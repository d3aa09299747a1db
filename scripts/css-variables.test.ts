/** Every custom property a style sheet or a drawing asks for is set somewhere. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = execFileSync("git", ["ls-files", "app", "components", "lib"], { encoding: "utf8" })
  .split("\n")
  .filter((name) => /\.(?:css|tsx?)$/.test(name) && !/\.test\./.test(name));

/** Tailwind's own. */
const FOREIGN = /^--(?:tw-|spacing$|default-)/;

it("asks for no custom property that nothing sets", () => {
  const set = new Set<string>();
  const asked = new Map<string, string>();
  for (const name of files) {
    const text = readFileSync(name, "utf8");
    for (const [, property = ""] of text.matchAll(/(--[\w-]+)["'`\]]*\s*:/g)) set.add(property);
    for (const [, property = ""] of text.matchAll(/var\((--[\w-]+)/g)) asked.set(property, name);
  }
  const unset = [...asked].filter(([property]) => !set.has(property) && !FOREIGN.test(property));
  expect(asked.size).toBeGreaterThan(20);
  expect(unset).toEqual([]);
});
