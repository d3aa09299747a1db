/** The dictionary is complete: no text missing, no key unused, the same slots in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { WORDS } from "./words";

const root = path.resolve(import.meta.dirname, "../..");
const keys = Object.keys(WORDS) as (keyof typeof WORDS)[];

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return file === "lib/i18n/words" ? [] : sources(file);
    return /(?<!\.test)\.tsx?$/u.test(entry.name) ? [file] : [];
  });
}

const code = ["app", "components", "lib"]
  .flatMap(sources)
  .map((file) => readFileSync(path.join(root, file), "utf8"))
  .join("\n");

/** Beginnings of keys that the code completes: t(`state.${state}`). */
const completed = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/gu)].map(
  ([, start]) => start,
);

function slots(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/gu)].map(([, name]) => name ?? ""))].sort();
}

describe("the dictionary", () => {
  it("has text in both languages for every key", () => {
    const empty = keys.filter((key) => !WORDS[key].zh.trim() || !WORDS[key].en.trim());
    expect(empty).toEqual([]);
  });

  it("has no key that the code does not use", () => {
    const unused = keys.filter(
      (key) =>
        !code.includes(`"${key}"`) && !completed.some((start) => start && key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it("uses only slots that the Chinese or English text of the same key has", () => {
    // A count that English needs for its plural may be left out of the Chinese text.
    const strange = keys.filter((key) => {
      const en = slots(WORDS[key].en);
      return slots(WORDS[key].zh).some((name) => !en.includes(name) && name !== "clause");
    });
    expect(strange).toEqual([]);
  });
});
