import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain";
import { observe } from "./save-figures";

function figure(value: number, change: Partial<Figure> = {}): Figure {
  return {
    value,
    unit: "件",
    qualifier: "exact",
    role: "value",
    subject: "受理",
    text: `${value}件`,
    at: { start: 0, end: 3 },
    indicator: "hotline.cases",
    repeat: false,
    ...change,
  };
}

const valuesOf = (list: Figure[]) => observe(list).map(({ figure: { value } }) => value);

describe("what the figures of a report say of an indicator", () => {
  it.each<[string, Partial<Figure>, number[]]>([
    ["a result", {}, [12]],
    ["the end of a change", { role: "to" }, [12]],
    ["what it was before", { role: "from" }, []],
    ["by how much it changed", { role: "change" }, []],
    ["what is aimed at", { role: "plan" }, []],
    ["what was said before", { repeat: true }, []],
    ["what feeds no indicator", { indicator: null }, []],
  ])("%s", (_, change, values) => {
    expect(valuesOf([figure(12, change)])).toEqual(values);
  });

  it("is kept once for each value, and marked where there are several", () => {
    const of = (list: Figure[]) =>
      observe(list).map(({ figure: { value }, ordinal, contradicted }) => [
        value,
        ordinal,
        contradicted,
      ]);
    expect(of([figure(12), figure(12)])).toEqual([[12, 0, false]]);
    expect(of([figure(12), figure(13)])).toEqual([
      [12, 0, true],
      [13, 1, true],
    ]);
  });
});
