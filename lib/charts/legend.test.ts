import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid, type Entry } from "./gallery/make-grid";
import { chartLegend } from "./legend";
import { buildChart, chartMeasures } from "./registry";

const agency = makeAgency("sanya", "sanya", "sanya", null);

function reviewOf(upheld: Entry) {
  const measures = chartMeasures("review");
  const grid = makeGrid({
    agencies: [agency],
    years: [2024],
    measures: measures.map((id) => describeMeasure(id)!),
    entries: {
      [agency.slug]: Object.fromEntries(
        measures.map((id) => [id, [id === "review/reconsideration/upheld" ? upheld : 0]]),
      ),
    },
  });
  return chartLegend(buildChart("review", grid, { locale: "en" }));
}

describe("the legend of stacks", () => {
  it("names their parts where any part is drawn", () => {
    expect(reviewOf(2)).toHaveLength(4);
  });

  it("is left out of nothing but zeros", () => {
    expect(reviewOf(0)).toEqual([]);
  });
});
