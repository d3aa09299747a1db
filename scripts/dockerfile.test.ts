/** What the Dockerfile copies before it installs has to be all that the installation runs. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(root, file), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
    importsOf(path.join(path.dirname(file), name).replaceAll(path.sep, "/"), seen);
  }
  return seen;
}

it("copies the set-up with everything it imports", () => {
  const copied = [
    ...readFileSync(path.join(root, "Dockerfile"), "utf8").matchAll(/^COPY (?!--)(.+) \S+$/gm),
  ].flatMap(([, names = ""]) => names.split(" "));
  for (const file of importsOf("scripts/setup.mjs")) expect(copied).toContain(file);
  expect(copied).toEqual(expect.arrayContaining(["package.json", "package-lock.json"]));
});
