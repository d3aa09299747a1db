import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/domain";
import { perResidentsId } from "@/lib/indicators/per-residents";
import { comparableMeasures } from "@/lib/views";
import { buildGalleryItem, GALLERY } from "./gallery/gallery";
import { CHARTS } from "./registry";
import { nameDigest, readShortCode, shortAddress, shortCode } from "./short-link";

const BODIES = [
  "sanya-example",
  "haikou-example",
  "panjin-example",
  "xiamen-example",
  "long-example",
];

describe("a chart's short code", () => {
  it("tells every chart and every measure apart", () => {
    expect(new Set(CHARTS.map(({ id }) => nameDigest(id, 2))).size).toBe(CHARTS.length);
    const measures = comparableMeasures().flatMap((measure) => [
      measure.id,
      ...[perResidentsId(measure)].filter((id) => id !== null),
    ]);
    expect(new Set(measures.map((id) => nameDigest(id, 4))).size).toBe(measures.length);
  });

  it.each(GALLERY.map(({ id }, at) => [id, at] as const))("leads back to %s", (_, at) => {
    for (const locale of LOCALES) {
      const spec = buildGalleryItem(GALLERY[at]!, locale);
      const found = readShortCode(shortCode(spec), BODIES);
      expect(found).toMatchObject({
        id: spec.id,
        locale,
        agencies: spec.agencies,
        years: spec.years,
      });
      for (const [name, value] of Object.entries(spec.options)) {
        expect(found?.options[name]).toBe(value);
      }
    }
  });

  it("leads back to measures counted by residents", () => {
    const spec = buildGalleryItem(
      GALLERY.find(({ chart }) => chart === "compare-bars")!,
      "zh",
    );
    const measures = comparableMeasures().flatMap((measure) => perResidentsId(measure) ?? []);
    const code = shortCode({ ...spec, measures: measures.slice(0, 2) });
    expect(measures.length).toBeGreaterThan(0);
    expect(readShortCode(code, BODIES)?.measures).toEqual(measures.slice(0, 2));
  });

  it("is short, and fit for a path and for paper", () => {
    const spec = buildGalleryItem(GALLERY[0]!, "zh");
    expect(shortAddress(spec)).toMatch(/^\/c\/[0-9a-z]{3}-[0-9a-hjkmnp-tv-z]{6}-20t24$/u);
  });

  it.each(["", "x", "zzz-000000-20", "../../etc", "a-b-c-d-e", "🙂"])("knows no %j", (code) => {
    expect(readShortCode(code, BODIES)).toBeNull();
  });

  it("stands for nothing where two bodies answer to it", () => {
    const spec = buildGalleryItem(GALLERY[0]!, "zh");
    expect(readShortCode(shortCode(spec), ["other-body"])).toBeNull();
    // Two names with one digest, found by trying.
    const seen = new Map<string, string>();
    let twins: [string, string] | null = null;
    for (let n = 0; twins === null; n += 1) {
      const digest = nameDigest(`body-${n}`, 6);
      const other = seen.get(digest);
      if (other) twins = [other, `body-${n}`];
      seen.set(digest, `body-${n}`);
    }
    const code = shortCode({ ...spec, agencies: [twins[0]] });
    expect(readShortCode(code, [twins[0]])?.agencies).toEqual([twins[0]]);
    expect(readShortCode(code, twins)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        readShortCode(text, BODIES);
      }),
    );
  });
});
