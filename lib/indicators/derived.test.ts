/** Derived measures as data, and their values: a share, or null with the reason. */
import { describe, expect, it } from "vitest";
import { EDITIONS, TABLE_IDS, type ValueState } from "@/lib/domain";
import { formCells, GROUPS } from "@/lib/statutory-form";
import { DERIVED_MEASURES, derivedMeasure, deriveValue, type DerivedMeasure } from "./derived";

const granted = derivedMeasure("derived.grantedShare") as DerivedMeasure;

function derive(
  measure: DerivedMeasure,
  values: Record<string, number | ValueState>,
): ReturnType<typeof deriveValue> {
  return deriveValue(measure, (id) => {
    const value = values[id] ?? "missing";
    return typeof value === "number" ? { state: "reported", value } : { state: value, value: null };
  });
}

describe("the data", () => {
  it("names only cells and groups of the form, each id once, in both languages", () => {
    const cells = EDITIONS.flatMap((edition) =>
      TABLE_IDS.flatMap((table) => formCells(edition, table).map(({ id }) => id)),
    );
    const groups = Object.keys(GROUPS).map((group) => `requests/${group}/total`);
    const known = new Set<string>([...cells, ...groups]);
    expect(new Set(DERIVED_MEASURES.map(({ id }) => id)).size).toBe(DERIVED_MEASURES.length);
    for (const { id, label, definition, numerator, denominator } of DERIVED_MEASURES) {
      expect(id).toMatch(/^derived\.[a-z][A-Za-z]+$/);
      for (const text of [label.zh, label.en, definition?.zh, definition?.en])
        expect(text).toBeTruthy();
      for (const part of [...numerator, ...denominator]) {
        expect(known, `${id}: ${part}`).toContain(part);
      }
    }
  });
});

describe("deriveValue", () => {
  const part = "requests/granted/total";
  const whole = "requests/disposed/total";
  const cases: [string, Record<string, number | ValueState>, number | null, string | null][] = [
    ["a share", { [part]: 3, [whole]: 12 }, 25, null],
    ["none of some is 0", { [part]: 0, [whole]: 12 }, 0, null],
    ["nothing disposed of", { [part]: 0, [whole]: 0 }, null, "nothing-to-divide-by"],
    ["a missing part", { [whole]: 12 }, null, "not-stated"],
    ["a blank part is not 0", { [part]: "blank", [whole]: 12 }, null, "not-stated"],
    ["a blank whole", { [part]: 3, [whole]: "blank" }, null, "not-stated"],
    ["an unreadable part", { [part]: "unreadable", [whole]: 12 }, null, "not-stated"],
    ["not in this edition", { [part]: "notApplicable", [whole]: 12 }, null, "not-stated"],
    ["more than the whole", { [part]: 13, [whole]: 12 }, null, "part-exceeds-whole"],
  ];
  it.each(cases)("%s", (_name, values, value, reason) => {
    expect(derive(granted, values)).toMatchObject({ value, reason });
  });

  it("counts blanks beside reported terms, and says how many", () => {
    const opened = derivedMeasure("derived.openedShare") as DerivedMeasure;
    const result = derive(opened, {
      [part]: 3,
      "requests/partlyGranted/total": "blank",
      [whole]: 12,
    });
    expect(result).toEqual({ value: 25, reason: null, numerator: 3, denominator: 12, blanks: 1 });
  });
});
