import { beforeAll, describe, expect, it } from "vitest";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { agencies, reports } from "@/db/schema";
import type { Database } from "@/db/open";
import { readAgencies, readCityHighlights, readOverview } from ".";

const BODIES = 3_500;
/** In all more reports than a statement of SQLite may have variables (32,766). */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
  const city = (index: number) => (index % 2 === 0 ? "beijing" : "sanya");
  db.transaction((tx) => {
    for (let index = 0; index < BODIES; index += 1) {
      const name = `示例第${index}局`;
      const { id } = tx
        .insert(agencies)
        .values({
          slug: `example-${index}`,
          nameZh: name,
          nameEn: `Example ${index}`,
          shortZh: name,
          shortEn: `Example ${index}`,
          city: city(index),
          provisional: false,
        })
        .returning({ id: agencies.id })
        .get();
      tx.insert(reports)
        .values(
          YEARS.map((year) => ({
            publicId: `example-${index}-${year}`,
            agencyId: id,
            kind: "annual-disclosure" as const,
            year,
            periodStart: `${year}-01-01`,
            periodEnd: `${year}-12-31`,
            createdAt: "2026-01-01T00:00:00Z",
          })),
        )
        .run();
    }
  });
}, 120_000);

describe("a collection of 35,000 reports", () => {
  it("has a first page of bounded length that counts them all", () => {
    const view = readOverview(db);
    expect(view.coverage.length).toBeLessThan(300);
    expect(view.bodies.find(({ city }) => city === "beijing")?.cited).toBe(BODIES / 2);
    expect(view.totals.agencies).toBeGreaterThan(BODIES);
    expect(view.years[0]).toBe(2015);
    // Bodies read in full come before the thousands known by citation.
    expect(view.coverage[0]?.cells.flatMap((cell) => cell.reports)[0]?.origin).toBe("read");
  });

  it("compares the four cities it is for, whatever else it holds", () => {
    expect(readCityHighlights(db).map(({ city }) => city)).toEqual([
      "haikou",
      "panjin",
      "sanya",
      "xiamen",
    ]);
    expect(readAgencies(db).length).toBeGreaterThan(BODIES);
  });
});
