import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { buildChart } from "../registry";
import { makeAgency, makeGrid } from "../gallery/make-grid";

const id = "per100k/disclosure/licences/decisions";
const agencies = ["甲局", "乙局", "丙局"].map((name) => makeAgency(name, name, name, null));
const ratio = (numerator: number) => ({
  numerator,
  denominator: 1031396,
  per: 100000,
  of: null,
  origins: [],
});

describe("a title of several measures", () => {
  const ids = [
    "requests/received/total",
    "requests/granted/total",
    "requests/refused/total",
    "requests/carriedOut/total",
  ];
  it.each([
    [2, "New requests received in the year and granted: "],
    [3, "New requests received in the year, granted and refused: "],
    [4, "New requests received in the year, granted and 2 other measures: "],
  ])("names %i of them", (count, start) => {
    const measures = ids.slice(0, count);
    const grid = makeGrid({
      agencies: agencies.slice(0, 2),
      years: [2023, 2024],
      measures: measures.map((each) => describeMeasure(each)!),
      entries: {},
    });
    const spec = buildChart("compare-bars", grid, { locale: "en", measures });
    expect(spec.title).toContain(start);
  });
});

describe("the title of rates", () => {
  it.each([
    ["zh", "在0.291至1,692件/10万人之间"],
    ["en", "from 0.291 to 1,692 items per 100,000 residents"],
  ] as const)("rounds them as the bars do (%s)", (locale, ending) => {
    const grid = makeGrid({
      agencies,
      years: [2024],
      measures: [describeMeasure(id)!],
      entries: {
        甲局: { [id]: [1692.4634] },
        乙局: { [id]: [0.2909] },
        丙局: { [id]: [12.3456] },
      },
      changes: {
        [`甲局/2024/${id}`]: { ratio: ratio(17456) },
        [`乙局/2024/${id}`]: { ratio: ratio(3) },
        [`丙局/2024/${id}`]: { ratio: ratio(127) },
      },
    });
    const spec = buildChart("compare-latest", grid, { locale, measures: [id] });
    expect(spec.title.replace(/\s+/gu, " ")).toContain(ending);
  });
});
