/** Names with digits are set aside; near misses are not. */
import { describe, expect, it } from "vitest";
import { matchingCopy } from "@/lib/ingest/narrative/matching-text";
import { NAME_PATTERNS } from "./name-patterns";

/** Digits that the pattern covers, by place. */
function covered(pattern: RegExp, copy: string): number[] {
  const places: number[] = [];
  for (const match of copy.matchAll(pattern)) {
    for (let i = 0; i < match[0].length; i++) {
      if (/\d/.test(match[0].charAt(i))) places.push(match.index + i);
    }
  }
  return places;
}

describe("name patterns", () => {
  for (const { name, pattern, examples, against } of NAME_PATTERNS) {
    it(`${name}: sets aside the digits of its examples`, () => {
      for (const example of examples) {
        const start = example.indexOf("⟦");
        const end = example.indexOf("⟧") - 1;
        const text = matchingCopy(example.replace(/[⟦⟧]/g, ""));
        const meant = [...text].flatMap((c, i) =>
          /\d/.test(c) && i >= start && i < end ? [i] : [],
        );
        expect(meant.length, example).toBeGreaterThan(0);
        expect(covered(pattern, text), example).toEqual(meant);
      }
    });
    it(`${name}: leaves near misses alone`, () => {
      for (const example of against) {
        expect(covered(pattern, matchingCopy(example)), example).toEqual([]);
      }
    });
  }
});
