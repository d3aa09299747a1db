/** Overview, comparison and agency of the bundled reports; expected figures are those they print. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { valueAt } from "@/lib/views";
import { readAgencies, readAgency, readComparison, readCoverage, readOverview } from ".";

const BODIES = [
  "sanya-business-environment",
  "haikou-government-services",
  "panjin-business-environment",
  "xiamen-administrative-approval",
];

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
}, 60_000);

describe("overview", () => {
  it("counts what is there, and shows every year of every body", () => {
    const view = readOverview(db);
    expect(view.totals).toMatchObject({ reports: 5, cells: 200 + 200 + 198 });
    expect(view.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    for (const { cells } of view.coverage)
      expect(cells.map(({ year }) => year)).toEqual(view.years);
    expect(view.cities.map(({ slug }) => slug)).toEqual(["haikou", "panjin", "sanya", "xiamen"]);
    expect(view.bodies.find(({ city }) => city === "xiamen")).toEqual({
      city: "xiamen",
      read: 1,
      cited: 43,
    });
    expect(view.highlights.map(({ agency }) => agency.slug)).toEqual([
      "haikou-government-services",
      "panjin-business-environment",
      "sanya-business-environment",
      "xiamen-administrative-approval",
    ]);
    expect(view.coverage[0]?.cells.flatMap(({ reports }) => reports)[0]?.origin).toBe("read");
  });

  it("says what state each report is in", () => {
    const states = readCoverage(db, BODIES)
      .coverage.flatMap(({ cells }) => cells.flatMap(({ reports }) => reports))
      .filter(({ origin }) => origin === "read")
      .map(({ id, state, edition, partYear, failed, identities }) => [
        id,
        state,
        edition,
        partYear,
        `${failed}/${identities}`,
      ]);
    expect(states).toEqual([
      ["haikou-government-services-2021-h1-summary", "no-tables", null, true, "0/0"],
      ["panjin-business-environment-2021", "notices", "2021", false, "0/42"],
      ["sanya-business-environment-2024", "notices", "2021", false, "0/42"],
      ["xiamen-administrative-approval-2020", "notices", "2019", false, "0/40"],
    ]);
  });
});

describe("a comparison", () => {
  const years = [2020, 2021, 2024];
  const measures = [
    "requests/received/total",
    "disclosure/licences/decisions",
    "disclosure/normativeDocuments/inForce",
    "requests/granted/enterprise",
    "hotline.cases",
  ];
  const [sanya = "", haikou = "", panjin = "", xiamen = ""] = BODIES;

  it("has every body, year and measure exactly once", () => {
    const { grid } = readComparison(db, { agencies: BODIES, years, measures });
    const keys = grid.values.map(({ agency, year, measure }) => `${agency} ${year} ${measure}`);
    expect(keys).toHaveLength(BODIES.length * years.length * measures.length);
    expect(new Set(keys).size).toBe(keys.length);
    for (const value of grid.values) {
      expect(value.value === null).toBe(value.state !== "reported");
      if (value.state === "missing") expect(value.reason?.zh).toBeTruthy();
    }
  });

  it("gives each value its own state and origin", () => {
    const { grid } = readComparison(db, { agencies: BODIES, years, measures });
    const at = (agency: string, year: number, measure: string) => {
      const { state, value, origin } = valueAt(grid, agency, year, measure);
      return [state, value, origin];
    };
    expect(at(sanya, 2024, "disclosure/licences/decisions")).toEqual(["reported", 17456, "read"]);
    expect(at(sanya, 2021, "requests/received/total")).toEqual(["missing", null, "none"]);
    expect(at(panjin, 2021, "requests/granted/enterprise")).toEqual(["blank", null, "read"]);
    expect(at(panjin, 2021, "requests/received/total")).toEqual(["reported", 0, "read"]);
    expect(at(xiamen, 2020, "requests/received/total")).toEqual(["reported", 13, "read"]);
    expect(at(xiamen, 2021, "requests/received/total")).toEqual(["reported", 8, "cited"]);
    expect(at(xiamen, 2020, "disclosure/normativeDocuments/inForce")).toEqual([
      "notApplicable",
      null,
      "none",
    ]);
    expect(at(haikou, 2021, "hotline.cases")).toEqual(["reported", 1861032, "read"]);
    expect(at(haikou, 2021, "requests/received/total")).toEqual(["missing", null, "none"]);
  });

  it("says in words what is not fair about it", () => {
    const { notices } = readComparison(db, { agencies: BODIES, years, measures });
    const kinds = notices.map(({ kind }) => kind);
    for (const kind of ["period", "edition", "series-break", "small-count", "missing", "cited"]) {
      expect(kinds).toContain(kind);
    }
    const half = notices.find(({ kind, agencies }) => kind === "period" && agencies.length === 1);
    expect(half).toMatchObject({ agencies: [haikou], years: [2021], measures: ["hotline.cases"] });
    expect(kinds.filter((kind) => kind === "series-break")).toHaveLength(1);
  });

  it("leaves out bodies and measures that do not exist", () => {
    const query = { agencies: ["nobody", sanya], years: [2024], measures: ["no/such/cell", "x"] };
    const { grid } = readComparison(db, query);
    expect(grid.agencies.map(({ slug }) => slug)).toEqual([sanya]);
    expect(grid.values).toEqual([]);
  });
});

describe("an agency", () => {
  it("shows all its years, its breaks and who came after it", () => {
    const view = readAgency(db, "xiamen-administrative-approval");
    expect(view?.years).toEqual([2019, 2020, 2021, 2022]);
    expect(view?.reports.map(({ year, origin }) => [year, origin])).toEqual([
      [2022, "cited"],
      [2021, "cited"],
      [2020, "read"],
      [2019, "cited"],
    ]);
    expect(view?.seriesBreaks.map(({ measure }) => measure)).toContain("disclosure/fees/amount");
    expect(view?.seriesBreaks.every(({ between }) => between.join() === "2020,2021")).toBe(true);
    const amount =
      view && valueAt(view.grid, view.agency.slug, 2020, "disclosure/procurement/amount");
    expect(amount).toMatchObject({ state: "reported", value: 1417.05, text: "1417.05万元" });
    expect(view?.successors.map(({ slug }) => slug)).toEqual(["xiamen-data-administration"]);
  });

  it("is null where there is none", () => expect(readAgency(db, "nobody")).toBeNull());

  it("is listed by city with its years", () => {
    const found = readAgencies(db, { city: "sanya" });
    expect(found.every(({ city }) => city === "sanya")).toBe(true);
    expect(found.find(({ slug }) => slug === BODIES[0])).toMatchObject({
      reports: 1,
      years: [2024],
    });
  });
});
