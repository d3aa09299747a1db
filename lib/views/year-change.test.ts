import { describe, expect, it } from "vitest";
import type { Value } from "./value";
import { chosenYears, splitComparable, splitZeros, type ChangeRow } from "./year-change";

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

const row = (id: string, numbers: (number | null)[], broken = false): ChangeRow => ({
  measure: { id, kind: "cell", label: { zh: id, en: id }, unit: "件" },
  values: numbers.map(
    (value, n) =>
      ({ year: 2020 + n, value, state: value === null ? "blank" : "reported" }) as Value,
  ),
  broken,
  comparable: true,
});
const ids = (groups: { rows: ChangeRow[] }[]) =>
  groups.flatMap(({ rows }) => rows.map(({ measure }) => measure.id));

describe("rows that are 0 throughout", () => {
  it("stand apart from what there is to read; blanks and breaks are not among them", () => {
    const rows = [
      row("moved", [0, 3]),
      row("zero", [0, 0]),
      row("blank", [0, null, 0]),
      row("broken", [0, 0], true),
    ];
    const { told, zeros } = splitZeros([{ part: "requests", rows }]);
    expect(ids(told)).toEqual(["moved", "blank", "broken"]);
    expect(ids(zeros)).toEqual(["zero"]);
  });

  it("are the table where there is nothing else", () => {
    const groups = [{ part: "review" as const, rows: [row("zero", [0, 0])] }];
    expect(splitZeros(groups)).toEqual({ told: groups, zeros: [] });
  });
});

it("parts what two years have from what one of them has", () => {
  const alone = { ...row("alone", [3, null]), comparable: false };
  const both = { ...row("both", [3, 4]), comparable: true };
  const parted = splitComparable([
    { part: "requests", rows: [alone, both] },
    { part: "review", rows: [alone] },
  ]);
  expect(parted.both.map(({ part, rows }) => [part, ids([{ rows }])])).toEqual([
    ["requests", ["both"]],
  ]);
  expect(parted.one.map(({ part }) => part)).toEqual(["requests", "review"]);
  expect(ids(parted.one)).toEqual(["alone", "alone"]);
});
