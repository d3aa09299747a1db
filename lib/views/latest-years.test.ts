import { describe, expect, it } from "vitest";
import { atLatestYears, latestYears } from "./latest-years";
import type { Value, ValueGrid } from "./value";

const agency = (slug: string) => ({
  slug,
  name: { zh: slug, en: slug },
  short: { zh: slug, en: slug },
  city: null,
  cityName: null,
});

function value(slug: string, year: number, state: Value["state"]): Value {
  return {
    agency: slug,
    year,
    measure: "requests/received/total",
    state,
    value: state === "reported" ? 3 : null,
    text: null,
    origin: state === "reported" ? "read" : "none",
    edition: null,
    period: null,
    kind: null,
    source: null,
  };
}

const grid: ValueGrid = {
  agencies: [agency("a"), agency("b"), agency("c")],
  years: [2020, 2021],
  measures: [
    { id: "requests/received/total", kind: "cell", label: { zh: "新收", en: "New" }, unit: "件" },
  ],
  values: [
    value("a", 2020, "reported"),
    value("a", 2021, "blank"),
    value("b", 2020, "missing"),
    value("b", 2021, "blank"),
    value("c", 2020, "missing"),
    value("c", 2021, "missing"),
  ],
  notices: [],
};

describe("latestYears", () => {
  it("takes a number before a blank, a blank before nothing, and invents no year", () => {
    expect([...latestYears(grid)]).toEqual([
      ["a", 2020],
      ["b", 2021],
    ]);
  });

  it("keeps a body that has nothing, as missing", () => {
    const left = atLatestYears(grid).values;
    expect(left.map(({ agency: slug, year, state }) => [slug, year, state])).toEqual([
      ["a", 2020, "reported"],
      ["b", 2021, "blank"],
      ["c", 2021, "missing"],
    ]);
  });

  it("names the newest report of a body that states nothing in it", () => {
    const reported = { period: { start: "2020-01-01", end: "2020-06-30" } } as const;
    const values = grid.values.map((each) =>
      each.agency === "c" && each.year === 2020 ? { ...each, ...reported } : each,
    );
    const left = atLatestYears({ ...grid, values }).values;
    expect(left.at(-1)).toMatchObject({ agency: "c", year: 2020, state: "missing" });
  });
});
