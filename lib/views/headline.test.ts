import { describe, expect, it } from "vitest";
import type { MeasureId } from "@/lib/domain";
import { chooseHeadline, HEADLINE_MEASURES } from "./headline";
import type { Value, ValueGrid } from "./value";

type Given = [measure: MeasureId, year: number, state: Value["state"]];

function gridOf(given: Given[]): ValueGrid {
  const ids = [...new Set(given.map(([id]) => id))];
  return {
    agencies: [],
    years: [...new Set(given.map(([, year]) => year))].sort(),
    measures: ids.map((id) => ({
      id,
      kind: id.includes("/") ? "cell" : "indicator",
      label: { zh: id, en: id },
      unit: "件",
    })),
    values: given.map(([measure, year, state]) => ({
      agency: "a",
      year,
      measure,
      state,
      value: state === "reported" ? 3 : null,
      text: null,
      origin: state === "missing" ? "none" : "read",
      edition: null,
      period: null,
      kind: null,
      source: null,
    })),
    notices: [],
  };
}

const RECEIVED = "requests/received/total";
const REFUSED = "requests/refused/total";

describe("the numbers a body is known by", () => {
  it("are those of its tables, in the order of the form, of the year with the most", () => {
    const grid = gridOf([
      [REFUSED, 2020, "reported"],
      [RECEIVED, 2020, "reported"],
      [RECEIVED, 2021, "reported"],
      ["hotline.cases", 2021, "reported"],
    ]);
    expect(chooseHeadline(grid)).toEqual({ year: 2020, measures: [RECEIVED, REFUSED] });
  });

  it("show a blank as one, and leave out what is missing", () => {
    const grid = gridOf([
      [RECEIVED, 2021, "reported"],
      [REFUSED, 2021, "blank"],
      ["disclosure/licences/decisions", 2021, "missing"],
    ]);
    expect(chooseHeadline(grid)?.measures).toEqual([RECEIVED, REFUSED]);
  });

  it("are of the prose only where no table has a number, one row of them", () => {
    const rest = Array.from({ length: 7 }, (_, n): Given => [`x.n${n}`, 2022, "reported"]);
    const grid = gridOf([
      ...rest,
      ["hotline.cases", 2022, "reported"],
      ...HEADLINE_MEASURES.map((id): Given => [id, 2022, "missing"]),
    ]);
    const chosen = chooseHeadline(grid);
    expect(chosen?.measures).toHaveLength(6);
    expect(chosen?.measures[0]).toBe("hotline.cases");
  });

  it("are none where nothing is stated", () => {
    expect(chooseHeadline(gridOf([[RECEIVED, 2021, "missing"]]))).toBeNull();
  });
});
