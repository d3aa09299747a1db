import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { suggestHeight } from "../drawing/layout";
import { drawChart } from "../drawing/option";
import { chartPoints } from "../chart-points";
import { CHARTS } from "../registry";
import { renderPlotSvg } from "../render-svg";
import { pointSentence } from "../point-sentence";
import { digestSpec } from "./digest";
import { buildGalleryItem, GALLERY } from "./gallery";

const file = "lib/charts/gallery/gallery-specs.json";
const digests = Object.fromEntries(
  GALLERY.map((item) => [item.id, digestSpec(buildGalleryItem(item, "zh"))]),
);

describe("gallery", () => {
  it("shows every chart on every case", () => {
    expect(new Set(GALLERY.map(({ chart }) => chart))).toEqual(new Set(CHARTS.map(({ id }) => id)));
    expect(new Set(GALLERY.map(({ id }) => id)).size).toBe(GALLERY.length);
  });

  it("gives the specs a person has read (UPDATE=1 writes them again)", () => {
    const text = `{\n${Object.entries(digests)
      .map(([id, digest]) => `${JSON.stringify(id)}: ${JSON.stringify(digest)}`)
      .join(",\n")}\n}\n`;
    if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, text);
    expect(digests).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  it.each(GALLERY.map((item) => [item.id, item] as const))(
    "%s holds what charts promise",
    (_, item) => {
      for (const locale of ["zh", "en"] as const) {
        const spec = buildGalleryItem(item, locale);
        for (const { panel, point, series } of chartPoints(spec)) {
          // A state never becomes a number, and a number never hides its state.
          if (point.state !== "reported") expect(point.value).toBeNull();
          else if (point.value === null) expect(point.count).toBeDefined();
          expect(point.label).not.toBe("");
          expect(series.points).toHaveLength(panel.categories.length);
          expect(panel.axis.min).toBeLessThanOrEqual(0);
          if (point.value !== null && !panel.stacked) {
            expect(panel.axis.max).toBeGreaterThanOrEqual(point.value);
          }
        }
        expect(spec.title).not.toBe("");
        expect(spec.alt.startsWith(spec.title)).toBe(true);
        expect(spec.fileName).not.toMatch(/[<>:"/\\|?*\s]/u);
        expect(spec.fileName.length).toBeLessThan(160);
        // English words carry no Chinese ones but for names that have no other.
        if (locale === "en")
          expect(spec.notes.map(({ text }) => text).join()).not.toMatch(/[，。；]/u);
      }
    },
  );

  it.each(GALLERY.map((item) => [item.id, item] as const))(
    "%s is drawn wide and narrow",
    (_, item) => {
      const spec = buildGalleryItem(item, "zh");
      for (const [width, fontSize] of [
        [340, 12],
        [720, 13],
      ] as const) {
        const height = suggestHeight(spec, width, fontSize);
        const settings = {
          width,
          height,
          fontSize,
          theme: "page" as const,
          fontFamily: "sans-serif",
        };
        const svg = renderPlotSvg(spec, settings);
        expect(height).toBeGreaterThan(40);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<style|inherit/u);
        expect(svg).not.toMatch(/#f1e[0-9a-f]{3}/u);
        const { targets } = drawChart(spec, settings);
        // Every point is reached by the keyboard, once, and has something to say.
        expect(targets).toHaveLength(chartPoints(spec).length);
        expect(
          new Set(targets.map(({ panel, series, category }) => `${panel}/${series}/${category}`))
            .size,
        ).toBe(targets.length);
        for (const target of targets) expect(pointSentence(spec, target)).toMatch(/：.+/u);
      }
    },
  );

  it("draws the same bytes again", () => {
    const spec = buildGalleryItem(GALLERY[5]!, "zh");
    const settings = {
      width: 640,
      height: 300,
      fontSize: 13,
      theme: "light" as const,
      fontFamily: "x",
    };
    expect(renderPlotSvg(spec, settings)).toBe(renderPlotSvg(spec, settings));
  });
});
