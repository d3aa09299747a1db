import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "../gallery/make-grid";
import { buildChart } from "../registry";
import { breakLift } from "./break-lift";
import { layoutPanels } from "./layout";

const PUBLISHED = "disclosure.published";
const agency = makeAgency("xiamen", "xiamen", "xiamen", null);

function panelOf(newest: number) {
  const grid = makeGrid({
    agencies: [agency],
    years: [2020, 2021, 2024],
    measures: [describeMeasure(PUBLISHED)!],
    entries: { [agency.slug]: { [PUBLISHED]: [93, newest, 370] } },
  });
  return buildChart("compare-bars", grid, { locale: "en", measures: [PUBLISHED] });
}

describe("the name of a break", () => {
  it("stands a line higher where a bar's label is above the plot", () => {
    const [low, high] = [panelOf(620), panelOf(798)];
    expect(breakLift(low.panels[0]!, 10)).toBe(0);
    expect(breakLift(high.panels[0]!, 10)).toBe(12);
    const [lower, higher] = [low, high].map(
      (spec) => layoutPanels(spec, { width: 600, height: 300, fontSize: 12 })[0]!,
    );
    expect(higher!.breakNames).toBe(true);
    expect(higher!.plot.y - lower!.plot.y).toBeCloseTo(14.4);
  });
});
