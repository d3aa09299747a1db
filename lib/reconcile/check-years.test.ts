import { describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import type { GeneratedReport } from "@/fixtures/generator/generated-report";
import type { Cell, Edition } from "@/lib/domain";
import { checkYears, type YearToCheck } from "./check-years";

const ALL = (edition: Edition) => ({ disclosure: edition, requests: edition, review: edition });
const PLAIN = { blankShare: 0, thousands: false, words: false };

function yearOf(
  report: GeneratedReport,
  values: Record<string, number | null> = {},
  year = report.year,
): YearToCheck {
  const cells = report.cells.map(({ printed, ...cell }): Cell => {
    const given = values[`${cell.table}/${cell.line}/${cell.column}`];
    if (given === undefined) return { ...cell, text: printed, at: null };
    if (given === null) return { ...cell, status: "blank", value: null, text: "", at: null };
    return { ...cell, status: "reported", value: given, text: String(given), at: null };
  });
  return { year, editions: report.editions, cells };
}

const before = makeReport(5, { editions: ALL("2021"), print: PLAIN });
const after = makeReport(6, { editions: ALL("2021"), print: PLAIN, after: before });
const rulesOf = (found: ReturnType<typeof checkYears>) => found.map(({ rule }) => rule);
const only = (rule: string, found: ReturnType<typeof checkYears>) =>
  found.filter((finding) => finding.rule === rule);

describe("carryforward", () => {
  it("holds where the later year takes over what the earlier left", () => {
    expect(only("carryforward", checkYears(yearOf(before), yearOf(after)))).toEqual([]);
  });

  it("names the later year's cell, and both years' numbers", () => {
    const found = only(
      "carryforward",
      checkYears(
        yearOf(before, { "requests/carriedOut/research": 4 }),
        yearOf(after, { "requests/carriedIn/research": 1 }),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.cells).toEqual(["requests/carriedIn/research"]);
    expect(found[0]?.sides?.left.terms[0]?.year).toBe(before.year);
    expect(found[0]?.message.zh).toContain(`${before.year}年`);
    expect(found[0]?.message.zh).toMatch(/4.*1/);
  });

  it("says nothing of a blank, nor of years apart", () => {
    const left = yearOf(before, { "requests/carriedOut/research": 4 });
    const blank = yearOf(after, { "requests/carriedIn/research": null });
    expect(only("carryforward", checkYears(left, blank))).toEqual([]);
    const later = yearOf(after, { "requests/carriedIn/research": 9 }, after.year + 1);
    expect(checkYears(left, later)).toEqual([]);
  });
});

describe("in-force", () => {
  const now = {
    "disclosure/normativeDocuments/issued": 3,
    "disclosure/normativeDocuments/repealed": 1,
    "disclosure/normativeDocuments/inForce": 12,
  };
  it.each([
    [10, 0],
    [11, 1],
  ])("%d in force before gives %d notices", (stock, expected) => {
    const then = { "disclosure/normativeDocuments/inForce": stock };
    const found = only("in-force", checkYears(yearOf(before, then), yearOf(after, now))).filter(
      ({ cells }) => cells.every((cell) => cell.includes("normativeDocuments")),
    );
    expect(found).toHaveLength(expected);
    if (expected > 0) {
      expect(found[0]?.severity).toBe("notice");
      expect(found[0]?.message.zh).toContain("= 13");
    }
  });
});

describe("outliers", () => {
  const licences = (value: number) => ({ "disclosure/licences/decisions": value });
  const about = (found: ReturnType<typeof checkYears>) =>
    only("outlier", found).filter(({ cells }) => cells.includes("disclosure/licences/decisions"));

  it.each([
    [550, 9487, 1],
    [9487, 550, 1],
    [0, 120, 1],
    [3, 30, 0],
    [500, 900, 0],
  ])("from %d to %d", (from, to, expected) => {
    const found = about(checkYears(yearOf(before, licences(from)), yearOf(after, licences(to))));
    expect(found).toHaveLength(expected);
    for (const finding of found) expect(finding.severity).toBe("notice");
  });

  it("compares the two forms only where they count alike", () => {
    const old = makeReport(8, { editions: ALL("2019"), print: PLAIN });
    const then = yearOf(old, licences(1), 2020);
    const now = yearOf(after, { ...licences(900), "disclosure/fees/amount": 90000 }, 2021);
    expect(about(checkYears(then, now))).toHaveLength(1);
    const named = only("outlier", checkYears(then, now)).flatMap(({ cells }) => cells);
    expect(named).not.toContain("disclosure/fees/amount");
    expect(rulesOf(checkYears(then, now))).not.toContain("in-force");
  });
});
