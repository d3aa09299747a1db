/** Sums as the findings spell them: what is shared said once, nothings folded, places kept. */
import { describe, expect, it } from "vitest";
import type { FindingSide } from "@/lib/domain";
import type { FindingView } from "./report-view";
import { spellSum } from "./spelled-sum";

type Given = [cell: string, value: number | null, year?: number];

function side(...given: Given[]): FindingSide {
  return {
    terms: given.map(([cell, value, year]) => ({
      cell,
      value,
      status: value === null ? "blank" : "reported",
      sign: 1 as const,
      ...(year ? { year } : {}),
    })),
    sum: given.reduce((sum, [, value]) => sum + (value ?? 0), 0),
    blanks: given.filter(([, value]) => value === null).length,
  };
}

function finding(left: FindingSide, right: FindingSide, places: number): FindingView {
  const name = { zh: "某局", en: "Bureau" };
  return {
    id: 1,
    rule: "crossfoot",
    severity: "error",
    message: name,
    cells: [...left.terms, ...right.terms].map(({ cell }) => cell),
    at: Array.from({ length: places }, (_, n) => ({ start: n * 10, end: n * 10 + 2 })),
    sides: { left, right },
    report: "bureau-2022",
    agency: { slug: "bureau", name, short: name, city: null, cityName: null },
    year: 2022,
  };
}

const line = (id: string, column = "naturalPerson") => `requests/${id}/${column}`;
const lines = ["granted", "partlyGranted", "refused.stateSecret", "refused.otherLaw", "unable"];

describe("a finding's sum", () => {
  it("names the shared column once and each line by its own name", () => {
    const sum = spellSum(
      finding(
        side([line("granted"), 2], [line("unable.notHeld"), 3]),
        side([line("disposed"), 4]),
        3,
      ),
      "zh",
    );
    expect(sum?.along).toEqual({
      zh: "表三“自然人”列",
      en: "Table 3, column “Natural persons”",
    });
    expect(sum?.left.shown.map(({ label }) => label.zh)).toEqual([
      "予以公开",
      "无法提供：本机关不掌握相关政府信息",
    ]);
    expect(sum?.right.shown[0]?.label.zh).toBe("办理结果总计");
    expect(sum?.gap).toBe(1);
  });

  it("names the shared line once and each column by its own name", () => {
    const left = side([line("granted"), 2], [line("granted", "commercial"), 0]);
    const sum = spellSum(finding(left, side([line("granted", "total"), 4]), 3), "en");
    expect(sum?.along?.en).toBe("Table 3, line “Granted”");
    expect(sum?.right.shown[0]?.label.en).toBe("Total");
  });

  it("leads every printed number to its own place, past blanks that have none", () => {
    const left = side([line("granted"), 2], [line("partlyGranted"), null]);
    const sum = spellSum(finding(left, side([line("disposed"), 4]), 2), "zh");
    const hrefs = [...sum!.left.shown, ...sum!.right.shown].map(({ href }) => href);
    expect(hrefs).toEqual([
      "/zh/reports/bureau-2022/source?at=0-2",
      null,
      "/zh/reports/bureau-2022/source?at=10-12",
    ]);
  });

  it("guesses no place where places and terms do not answer each other", () => {
    const left = side([line("granted"), 2], [line("partlyGranted"), 3]);
    const sum = spellSum(finding(left, side([line("disposed"), 4]), 2), "zh");
    expect(sum!.left.shown.every(({ href }) => href === null)).toBe(true);
  });

  it("folds zeros and blanks of a long sum, and counts them still", () => {
    const left = side(...lines.map((id, n): Given => [line(id), n === 1 ? 7 : n === 2 ? null : 0]));
    const sum = spellSum(finding(left, side([line("disposed"), 9]), 5), "zh");
    expect(sum?.left.shown.map(({ value }) => value)).toEqual([7]);
    expect(sum?.left.folded).toHaveLength(4);
    expect(sum?.left.blanks).toBe(1);
  });

  it("dates terms of two years, and names the other year's report where there is one", () => {
    const before = side(["requests/carriedOut/total", 3, 2021]);
    const over = finding(before, side(["requests/carriedIn/total", 5, 2022]), 1);
    const sum = spellSum({ ...over, otherReports: { 2021: "bureau-2021" } }, "zh");
    expect(sum?.along).toBeNull();
    expect(sum?.left.shown[0]).toMatchObject({ href: null, otherReport: "bureau-2021" });
    expect(sum?.right.shown[0]).toMatchObject({ otherReport: null });
    expect(spellSum(over, "zh")?.left.shown[0]).toMatchObject({ otherReport: null });
    expect(sum?.left.shown[0]?.label.zh).toMatch(/^2021年/);
    expect(sum?.right.shown[0]?.href).toBe("/zh/reports/bureau-2022/source?at=0-2");
  });

  it("is none where the finding is about no sum", () => {
    const { sides: _, ...rest } = finding(side(), side(), 0);
    expect(spellSum(rest, "zh")).toBeNull();
  });
});
