import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string };
const lock = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../package-lock.json"), "utf8"),
) as { packages: Record<string, Entry> };

/** Node looks for a package beside the one that asks, then in every folder above. */
function isLocked(from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, place.lastIndexOf("node_modules/"))) {
    const folder = place.replace(/\/$/, "");
    if (`${folder ? `${folder}/` : ""}node_modules/${name}` in lock.packages) return true;
    if (folder === "") return false;
  }
}

describe("package-lock.json", () => {
  // npm drops other platforms' binaries when it writes the file beside installed packages, and
  // then refuses its own file: make it anew with `npm install --package-lock-only` in an empty folder.
  it("names the binaries of every platform", () => {
    const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(place, name))
        .map((name) => `${place}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("holds no address of a registry", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});
