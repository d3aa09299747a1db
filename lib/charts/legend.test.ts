import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid, type Entry } from "./gallery/make-grid";
import { chartLegend } from "./legend";
import { buildChart, chartMeasures } from "./registry";

const agency = makeAgency("sanya", "sanya", "sanya", null);

function reviewOf(upheld: Entry, corrected: Entry = 0) {
  const entries: Record<string, Entry> = {
    "review/reconsideration/upheld": upheld,
    "review/reconsideration/corrected": corrected,
  };
  const measures = chartMeasures("review");
  const grid = makeGrid({
    agencies: [agency],
    years: [2024],
    measures: measures.map((id) => describeMeasure(id)!),
    entries: {
      [agency.slug]: Object.fromEntries(measures.map((id) => [id, [entries[id] ?? 0]])),
    },
  });
  return chartLegend(buildChart("review", grid, { locale: "en" }));
}

describe("the legend of stacks", () => {
  it("names the parts that are drawn and counts those that are 0 throughout", () => {
    const [drawn, zeros, ...rest] = reviewOf(2);
    expect(drawn).toMatchObject({ mark: "bar" });
    expect(zeros).toMatchObject({ label: "3 others: 0 throughout", mark: null });
    expect(rest).toEqual([]);
  });

  it("names a part that is blank where the others are 0", () => {
    expect(reviewOf(2, "_").map(({ label }) => label)).toContain("2 others: 0 throughout");
  });

  it("is left out of nothing but zeros", () => {
    expect(reviewOf(0)).toEqual([]);
  });
});
