/** Shares and rates of the bundled reports, against figures worked out by hand. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { valueAt } from "@/lib/views";
import { readShare, readValues } from ".";

const SANYA = "sanya-business-environment";
const XIAMEN = "xiamen-administrative-approval";
const TIANYA = "sanya-tianya-government";

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
}, 60_000);

describe("per 100,000 residents", () => {
  it.each([
    // 17,456 licences among 1,031,396 residents; 13 requests among 5,163,970.
    [SANYA, 2024, "disclosure/licences/decisions", 17456, 1_031_396, 1692.4634],
    [SANYA, 2024, "requests/received/total", 3, 1_031_396, 0.2909],
    [XIAMEN, 2020, "requests/received/total", 13, 5_163_970, 0.2517],
    // Cited by hand: no document, the same arithmetic.
    [XIAMEN, 2021, "requests/received/total", 8, 5_163_970, 0.1549],
  ])("%s %d %s: %d of %d is %d", (agency, year, counted, numerator, denominator, value) => {
    const measure = `per100k/${counted}`;
    const grid = readValues(db, { agencies: [agency], years: [year], measures: [measure] });
    expect(valueAt(grid, agency, year, measure)).toMatchObject({
      state: "reported",
      value,
      ratio: { numerator, denominator },
    });
  });

  it("keeps Panjin's blank cell blank", () => {
    const measure = "per100k/requests/granted/enterprise";
    const agency = "panjin-business-environment";
    const grid = readValues(db, { agencies: [agency], years: [2021], measures: [measure] });
    expect(valueAt(grid, agency, 2021, measure)).toMatchObject({ state: "blank", value: null });
  });

  it("sets no district against the city's residents", () => {
    const measure = "per100k/requests/received/total";
    const grid = readValues(db, {
      agencies: [TIANYA],
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
      measures: [measure],
    });
    expect(grid.values.every(({ value }) => value === null)).toBe(true);
  });
});

describe("shares", () => {
  it("gives 13 of 13 in Xiamen, and counts alone for 3 of 3 in Sanya", () => {
    const view = readShare(db, "derived.unableShare");
    expect(view?.share.unit).toBe("%");
    const held = view?.grid.values.map(({ agency, value, ratio }) => [
      agency,
      value,
      ratio?.numerator,
      ratio?.denominator,
    ]);
    expect(held).toContainEqual([XIAMEN, 100, 13, 13]);
    expect(held).toContainEqual([SANYA, null, 3, 3]);
  });

  it("knows no share of another name", () => {
    expect(readShare(db, "derived.nothing")).toBeNull();
    expect(readShare(db, "hotline.cases")).toBeNull();
  });
});
