/** The slimmed drawing of a page keeps every figure of its labels to the last digit. */
import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "./gallery/make-grid";
import { buildChart } from "./registry";
import { PAGE_FONTS, renderPlotSvg } from "./render-svg";

const RATE = "hotline.satisfactionRate";

describe("a page's drawing", () => {
  it.each(["page", "light"] as const)("prints 98.96 as 98.96 in the theme %s", (theme) => {
    const grid = makeGrid({
      agencies: [makeAgency("a", "甲局", "A", null), makeAgency("b", "乙局", "B", null)],
      years: [2024],
      measures: [describeMeasure(RATE)!],
      entries: { a: { [RATE]: [98.96] }, b: { [RATE]: [0.2909] } },
    });
    const spec = buildChart("compare-bars", grid, { locale: "zh" });
    const svg = renderPlotSvg(spec, {
      width: 520,
      height: 120,
      fontSize: 13,
      theme,
      fontFamily: PAGE_FONTS,
    });
    const labels = [...svg.matchAll(/>([^<>]+)<\/text>/gu)].map(([, text]) => text?.trim());
    expect(labels).toContain("98.96%");
    expect(labels).toContain("0.2909%");
  });

  it("carries nothing that only a live chart reads", () => {
    const grid = makeGrid({
      agencies: [makeAgency("a", "甲局", "A", null)],
      years: [2024],
      measures: [describeMeasure(RATE)!],
      entries: { a: { [RATE]: [98.96] } },
    });
    const spec = buildChart("compare-bars", grid, { locale: "zh" });
    const settings = { width: 520, height: 120, fontSize: 13, fontFamily: PAGE_FONTS };
    expect(renderPlotSvg(spec, { ...settings, theme: "light" })).toMatch(/ecmeta_|xml:space/u);
    const page = renderPlotSvg(spec, { ...settings, theme: "page" });
    expect(page).not.toMatch(/ecmeta_|xml:space|font-weight:400/u);
    expect(page).toContain("98.96%");
  });
});
