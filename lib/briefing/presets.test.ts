import { describe, expect, it } from "vitest";
import { chartDefinition } from "@/lib/charts";
import { describeMeasure } from "@/lib/views";
import { makePresets } from "./presets";

const BODIES = [
  { agency: "haikou-a", year: 2021, hasTables: false },
  { agency: "panjin-b", year: 2021, hasTables: true },
  { agency: "sanya-c", year: 2024, hasTables: true },
  { agency: "xiamen-d", year: 2020, hasTables: true },
];

describe("presets", () => {
  const presets = makePresets(BODIES, (agencies) =>
    agencies.includes("xiamen-d") ? [2019, 2020, 2021] : [2024],
  );

  it("has four slides on the cities, a body's year and the services", () => {
    expect(presets.map(({ id, items }) => [id, items.length])).toEqual([
      ["cities", 4],
      ["body", 5],
      ["services", 5],
    ]);
    expect(presets[0]?.items.every(({ agencies }) => agencies.length === 4)).toBe(true);
  });

  it("tells of the body with the longest history", () => {
    expect(presets[1]?.items.every(({ agencies }) => agencies[0] === "xiamen-d")).toBe(true);
  });

  it("names only charts, options and measures that exist", () => {
    for (const { chart, measures, options } of presets.flatMap(({ items }) => items)) {
      const definition = chartDefinition(chart);
      expect(definition, chart).not.toBeNull();
      expect(measures.filter((id) => describeMeasure(id) === null)).toEqual([]);
      for (const [id, value] of Object.entries(options)) {
        const option = definition?.options.find((each) => each.id === id);
        expect(option?.values.map((each) => each.id)).toContain(value);
      }
    }
  });

  it("leaves out what there is nothing to show for", () => {
    expect(makePresets(BODIES, () => [])).toEqual([
      { id: "body", items: expect.arrayContaining([expect.objectContaining({ chart: "review" })]) },
    ]);
    expect(makePresets([], () => [2020])).toEqual([]);
  });
});
