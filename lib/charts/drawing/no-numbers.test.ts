import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "../gallery/make-grid";
import { buildChart } from "../registry";
import { renderPlotSvg } from "../render-svg";
import { suggestHeight } from "./layout";

const LICENCES = "disclosure/licences/decisions";
const agency = makeAgency("xiamen", "xiamen", "xiamen", null);
const grid = makeGrid({
  agencies: [agency],
  years: [2020, 2021],
  measures: [describeMeasure(LICENCES)!],
  entries: { [agency.slug]: { [LICENCES]: ["_", "_"] } },
});
const spec = buildChart("compare-bars", grid, { locale: "en", measures: [LICENCES] });

function draw(height: number, drawn = spec): string {
  return renderPlotSvg(
    drawn,
    { width: 400, height, fontSize: 12, theme: "light", fontFamily: "sans-serif" },
    "t",
  );
}

describe("a plot without a number", () => {
  it("says so in the middle where there is room for it", () => {
    expect(draw(300)).toContain("The reports give no number");
  });

  it("leaves it to the mark of a single bar", () => {
    const one = makeGrid({
      agencies: [agency],
      years: [2020],
      measures: [describeMeasure(LICENCES)!],
      entries: { [agency.slug]: { [LICENCES]: ["_"] } },
    });
    const lone = buildChart("compare-bars", one, { locale: "en", measures: [LICENCES] });
    expect(draw(300, lone)).toContain("blank");
    expect(draw(300, lone)).not.toContain("The reports give no number");
  });

  it("leaves it to the marks of each state where there is none", () => {
    expect(draw(suggestHeight(spec, 400, 12))).not.toContain("The reports give no number");
  });
});
