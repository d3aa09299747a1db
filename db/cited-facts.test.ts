import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { EDITIONS, parseCellId } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";
import { formCells, GROUPS } from "@/lib/statutory-form";

type Row = Record<"city" | "agency" | "year" | "measure" | "value" | "unit" | "source", string>;

const file = path.join(import.meta.dirname, "reports", "cited-facts.csv");
const rows = parse(readFileSync(file), { columns: true }) as Row[];

const cells = new Set(
  EDITIONS.flatMap((edition) =>
    (["disclosure", "requests", "review"] as const).flatMap((table) =>
      formCells(edition, table).map(({ id }) => id),
    ),
  ),
);

function isMeasure(id: string): boolean {
  if (indicator(id) ?? cells.has(id)) return true;
  const parts = parseCellId(id);
  return parts !== null && parts.table === "requests" && parts.line in GROUPS;
}

describe("the bundled cited figures", () => {
  it("have the columns of the documented format", () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "city",
      "agency",
      "year",
      "measure",
      "value",
      "unit",
      "source",
    ]);
    expect(rows).toHaveLength(218);
  });

  it("name measures of the form or of the catalogue", () => {
    expect(rows.map(({ measure }) => measure).filter((id) => !isMeasure(id))).toEqual([]);
  });

  it("are whole numbers of a year, each with the address of its page", () => {
    for (const { value, year, source, agency, city } of rows) {
      expect(value).toMatch(/^\d+$/);
      expect(Number(year)).toBeGreaterThanOrEqual(2019);
      expect(Number(year)).toBeLessThanOrEqual(2025);
      expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(agency).toMatch(/^[\u4e00-\u9fff()]+$/);
      expect(["sanya", "haikou", "panjin", "xiamen"]).toContain(city);
    }
  });

  it("state a measure of an agency and year once", () => {
    const keys = rows.map(({ agency, year, measure }) => `${agency} ${year} ${measure}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("let the reports read be compared with other years of the same body", () => {
    const years = (agency: string) =>
      [...new Set(rows.filter((row) => row.agency === agency).map(({ year }) => year))].sort();
    expect(years("厦门市行政审批管理局")).toEqual(["2019", "2021", "2022"]);
  });
});
