/** A correction by hand holds what its cell can hold: a count is whole, nothing is below zero. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { corrections } from "@/db/schema";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { correctValue, type Correction } from "./correct-value";

let db: Database;
beforeAll(async () => void (db = await openBundledDatabase()));

const correction: Correction = {
  report: "sanya-business-environment-2024",
  cell: "requests/received/naturalPerson",
  state: "reported",
  value: 3,
  by: "Li Si",
  reason: "Compared with the printed page",
  now: "2026-01-02T03:04:05.000Z",
};
const stored = () => db.select().from(corrections).all();

describe("a value set by hand", () => {
  it.each([-3, 2.5, 1e20, Number.NaN, Number.POSITIVE_INFINITY, null])(
    "is refused where no count can be %s, and nothing is written",
    (value) => {
      expect(() => correctValue(db, { ...correction, value })).toThrow(/whole number/);
      expect(stored()).toEqual([]);
    },
  );

  it("may be below zero where it is a change in the year, and nowhere else", () => {
    const cell = "disclosure/licences/change" as const;
    expect(correctValue(db, { ...correction, cell, value: -3 })).toBeGreaterThan(0);
    expect(() => correctValue(db, { ...correction, cell, value: -2.5 })).toThrow(/whole number/);
    expect(stored().map(({ value }) => value)).toEqual([-3]);
    db.delete(corrections).run();
  });

  it("may have decimals where it is money, and be zero where it counts", () => {
    const money = { ...correction, cell: "disclosure/fees/amount", value: 1417.05 } as const;
    expect(correctValue(db, money)).toBeGreaterThan(0);
    expect(() => correctValue(db, { ...money, value: -1 })).toThrow(/from zero up/);
    expect(correctValue(db, { ...correction, value: 0 })).toBeGreaterThan(0);
    expect(stored().map(({ value }) => value)).toEqual([1417.05, 0]);
  });
});
