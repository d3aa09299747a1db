/** The patterns as data: each claims its own examples, and nothing else's. */
import { describe, expect, it } from "vitest";
import { INDICATORS } from "@/lib/indicators/catalogue";
import { readCandidates } from "@/lib/ingest/narrative";
import { claimingPatterns } from "@/lib/ingest/narrative/assign-indicators";
import { matchingCopy } from "@/lib/ingest/narrative/matching-text";
import { INDICATOR_PATTERNS, type IndicatorPattern } from ".";

/** The patterns that claim the figure between ⟦ and ⟧. */
function claims(marked: string): IndicatorPattern[] {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/g, "");
  const copy = matchingCopy(text);
  const { candidates } = readCandidates(copy, [{ start: 0, end: text.length }]);
  const candidate = candidates.find(({ quantity }) => quantity.start === start);
  if (!candidate) throw new Error(`no figure at the mark: ${marked}`);
  return claimingPatterns(copy, candidate);
}

describe("indicator patterns", () => {
  it("cover the whole catalogue and nothing beside it", () => {
    const known = new Set(INDICATORS.map(({ id }) => id));
    const used = new Set(INDICATOR_PATTERNS.map(({ indicator }) => indicator));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
  });

  for (const [index, pattern] of INDICATOR_PATTERNS.entries()) {
    const name = `${pattern.indicator} (${index})`;
    it(`${name} claims each of its examples, alone`, () => {
      expect(pattern.examples.length).toBeGreaterThan(0);
      for (const example of pattern.examples) {
        const found = claims(example);
        expect(found, example).toContain(pattern);
        expect([...new Set(found.map(({ indicator }) => indicator))], example).toEqual([
          pattern.indicator,
        ]);
      }
    });
    it(`${name} leaves its counter-examples alone`, () => {
      expect(pattern.against.length).toBeGreaterThan(0);
      for (const example of pattern.against) {
        expect(
          claims(example).map(({ indicator }) => indicator),
          example,
        ).not.toContain(pattern.indicator);
      }
    });
  }
});
