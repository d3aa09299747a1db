import { describe, expect, it } from "vitest";
import { chosenYears } from "./year-change";

describe("chosenYears", () => {
  const cases: [string, number[], { from?: number; to?: number; all: boolean }, number[]][] = [
    ["the last two by default", [2019, 2021, 2022], { all: false }, [2021, 2022]],
    ["the two asked for", [2019, 2021, 2022], { from: 2019, to: 2022, all: false }, [2019, 2022]],
    ["in order of time", [2019, 2021], { from: 2021, to: 2019, all: false }, [2019, 2021]],
    [
      "gaps named in a range",
      [2019, 2021],
      { from: 2019, to: 2021, all: true },
      [2019, 2020, 2021],
    ],
    [
      "a year not held is not taken",
      [2019, 2021],
      { from: 2015, to: 2021, all: false },
      [2019, 2021],
    ],
    ["one year alone", [2021], { all: true }, [2021]],
    ["no years", [], { all: false }, []],
  ];
  it.each(cases)("%s", (_, available, asked, expected) => {
    expect(chosenYears(available, asked)).toEqual(expected);
  });
});
