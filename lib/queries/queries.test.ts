import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "@/db/open";
import { ingestPaths } from "@/lib/commands";
import { describeMeasure, valueAt } from "@/lib/views";
import {
  readAgencies,
  readAgency,
  readCitedSource,
  readComparison,
  readCoverage,
  readFindings,
  readIndicator,
  readIndicators,
  readOverview,
  readPage,
  readPlace,
  readReport,
  readReports,
  readSource,
  searchFigures,
  searchText,
} from ".";

const BODIES = [
  "sanya-business-environment",
  "haikou-government-services",
  "panjin-business-environment",
  "xiamen-administrative-approval",
];

/** The bundled reports, taken in once; expected figures are those the documents print. */
let db: Database;
beforeAll(async () => {
  db = openDatabase(":memory:");
  await ingestPaths(db, {
    paths: ["db/reports"],
    via: "start",
    now: () => "2026-01-01T00:00:00.000Z",
  });
}, 60_000);

describe("overview", () => {
  it("counts what is there, and shows every year of every body", () => {
    const view = readOverview(db);
    expect(view.totals).toMatchObject({ reports: 5, cells: 200 + 200 + 198 });
    expect(view.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    for (const { cells } of view.coverage)
      expect(cells.map(({ year }) => year)).toEqual(view.years);
    expect(view.cities.map(({ slug }) => slug)).toEqual(["haikou", "panjin", "sanya", "xiamen"]);
    expect(view.reports).toHaveLength(5);
    expect(view.coverage[0]?.cells.flatMap(({ reports }) => reports)[0]?.origin).toBe("read");
  });

  it("says what state each report is in", () => {
    const states = readCoverage(db)
      .coverage.filter(({ agency }) => BODIES.includes(agency.slug))
      .flatMap(({ cells }) => cells.flatMap(({ reports }) => reports))
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

describe("a report", () => {
  it("has its tables with every cell's state", () => {
    const view = readReport(db, "panjin-business-environment-2021");
    const [disclosure, requests, review] = view?.tablesView ?? [];
    expect([disclosure, requests, review].map((t) => Object.keys(t?.cells ?? {}).length)).toEqual([
      10, 175, 15,
    ]);
    const blanks = Object.values(requests?.cells ?? {}).filter(({ status }) => status === "blank");
    expect(blanks.map(({ id }) => id).sort()).toEqual([
      "requests/granted/enterprise",
      "requests/refused.prohibitedByLaw/publicWelfare",
    ]);
    expect(view?.findingsList[blanks[0]?.findings[0] ?? -1]?.rule).toBe("blank-cells");
    expect(view?.script).toBe("hant");
  });

  it("without its tables has no cells, and says so", () => {
    const view = readReport(db, "haikou-government-2020");
    expect(view?.tablesView.map(({ state, cells }) => [state, Object.keys(cells).length])).toEqual([
      ["missing", 0],
      ["missing", 0],
      ["missing", 0],
    ]);
    expect(view?.messages.filter(({ code }) => code === "table-missing")).toHaveLength(3);
  });

  it("known by citation has its figures with their addresses", () => {
    const view = readReport(db, "xiamen-administrative-approval-2021");
    expect(view).toMatchObject({ origin: "cited", revisions: [], tables: [] });
    expect(view?.cited.map(({ measure, value }) => [measure, value])).toEqual([
      ["disclosure.published", 97],
      ["requests/received/total", 8],
    ]);
    expect(view?.cited.every(({ url }) => url.startsWith("http"))).toBe(true);
    expect(readSource(db, "xiamen-administrative-approval-2021")).toBeNull();
  });

  it("has a source in which every mark quotes what it names", () => {
    for (const { id } of readReports(db, { origin: "read" }).reports) {
      const [view, source] = [readReport(db, id), readSource(db, id)];
      const cells = (view?.tablesView ?? []).flatMap((table) => Object.values(table.cells));
      for (const mark of source?.marks ?? []) {
        const quoted = source?.text.slice(mark.start, mark.end);
        if (mark.kind === "cell") {
          expect(quoted).toBe(cells.find((cell) => cell.id === mark.id)?.text);
        } else if (mark.kind === "figure") {
          expect(quoted).toBe(view?.figuresList[Number(mark.id)]?.text);
        } else {
          expect(view?.findingsList.some((finding) => String(finding.id) === mark.id)).toBe(true);
        }
      }
    }
  });

  it("says of each cell and figure where it stands and what it was read as", () => {
    const id = "sanya-business-environment-2024";
    const view = readReport(db, id);
    const cells = (view?.tablesView ?? []).flatMap((table) => Object.values(table.cells));
    for (const cell of cells) {
      const place = cell.at && readPlace(db, id, { at: cell.at });
      expect(place).toMatchObject({ text: cell.text, readAs: { kind: "cell", id: cell.id } });
      expect(place?.readAs?.label).toEqual(describeMeasure(cell.id)?.label);
    }
    const [figure] = view?.figuresList ?? [];
    const at = figure?.at ?? { start: 0, end: 0 };
    expect(readPlace(db, id, { at })?.readAs).toMatchObject({
      kind: "figure",
      id: "0",
      label: { zh: figure?.subject },
    });
    expect(readPlace(db, id, { at: { start: 0, end: 1e6 } })).toBeNull();
    expect(readPlace(db, "nobody-2020", { at })).toBeNull();
    expect(readPage(db, id, { page: 1 })).toBeNull();
  });

  it("has a source for every figure people typed, wherever it is shown", () => {
    const cited = readReports(db, { origin: "cited" }, { limit: 200, offset: 0 }).reports;
    const agencies = [...new Set(cited.map(({ agency }) => agency.slug))];
    const measures = [...new Set(cited.flatMap(({ id }) => readReport(db, id)?.cited ?? []))];
    const { grid } = readComparison(db, {
      agencies,
      years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
      measures: [...new Set(measures.map(({ measure }) => measure))],
    });
    const shown = grid.values.filter(({ origin }) => origin === "cited");
    expect(shown.length).toBeGreaterThan(200);
    for (const { source, value, measure } of shown) {
      const found = readCitedSource(db, source?.report ?? "", source?.cited ?? "");
      expect(found).toMatchObject({ value, measure, url: source?.url });
    }
    expect(readCitedSource(db, "xiamen-administrative-approval-2021", "no/such/cell")).toBeNull();
  });

  it("is null where there is none", () => {
    expect(readReport(db, "nobody-2020")).toBeNull();
    expect(readSource(db, "nobody-2020")).toBeNull();
  });

  it("is found by filter and page", () => {
    expect(readReports(db, { city: "xiamen", year: 2020, origin: "read" }).total).toBe(1);
    expect(readReports(db, { kind: "work-summary" }).reports.map(({ id }) => id)).toEqual([
      "haikou-government-services-2021-h1-summary",
    ]);
    const paged = readReports(db, {}, { limit: 10, offset: 10 });
    expect(paged.reports).toHaveLength(10);
    expect(paged.total).toBeGreaterThan(80);
  });
});

describe("findings", () => {
  it("are filtered and counted", () => {
    const all = readFindings(db);
    expect(all.byRule.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    const years = readFindings(db, { rule: "other-year" });
    // The other rules stay in sight, to go on to.
    expect(years.byRule).toEqual(all.byRule);
    expect(years.total).toBe(all.byRule.find(({ rule }) => rule === "other-year")?.count);
    expect(years.total).toBe(years.findings.length);
    const counts = all.byRule.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(years.findings.map(({ report }) => report)).toContain("sanya-business-environment-2024");
    expect(
      readFindings(db, { city: "panjin" }).findings.every((f) => f.agency.city === "panjin"),
    ).toBe(true);
    expect(readFindings(db, { severity: "error" }).total).toBe(0);
    expect(readFindings(db, {}, { limit: 1, offset: 0 }).findings).toHaveLength(1);
  });
});

describe("indicators", () => {
  it("stand in the catalogue's order with what is held of each", () => {
    const list = readIndicators(db);
    expect(list).toHaveLength(43);
    expect(list.find(({ id }) => id === "hotline.cases")).toMatchObject({
      values: 1,
      agencies: 1,
      years: [2021],
    });
  });

  it("have a grid of agencies and years, and the sentence of each value", () => {
    const view = readIndicator(db, "hotline.cases");
    expect(view?.grid.years).toEqual([2021]);
    expect(view?.quotes.map(({ value, text, sentence }) => [value, text, sentence.quote])).toEqual([
      [1861032, "1861032件", "1861032件"],
    ]);
    expect(readIndicator(db, "no.such")).toBeNull();
  });
});

describe("search", () => {
  it.each(["复议", "秒批", "12345热线 受理", "政務服務", "政务服务", "热"])("finds %s", (query) => {
    const { hits, total } = searchText(db, query);
    expect(total).toBeGreaterThan(0);
    for (const { text, marks } of hits) {
      expect(marks.length).toBeGreaterThan(0);
      for (const { start, end } of marks) expect(text.slice(start, end).length).toBeGreaterThan(0);
    }
  });

  it("finds the same in either script", () => {
    expect(searchText(db, "營商環境").total).toBe(searchText(db, "营商环境").total);
    const scripts = new Set(searchText(db, "营商环境").hits.map(({ report }) => report));
    expect([...scripts].some((id) => id.startsWith("panjin"))).toBe(true);
  });

  it("gives a table of figures", () => {
    const { figures } = searchFigures(db, "12345热线 受理");
    expect(figures[0]).toMatchObject({
      value: 1861032,
      unit: "件",
      indicator: "hotline.cases",
      year: 2021,
      period: { start: "2021-01-01", end: "2021-06-30" },
    });
  });

  it("is narrowed by city and year", () => {
    expect(
      searchText(db, "政务服务", { city: "sanya" }).hits.every((h) => h.agency.city === "sanya"),
    ).toBe(true);
    expect(searchText(db, "政务服务", { year: 1999 }).total).toBe(0);
  });

  it.each(["", "  ", "？！", '"', "*", "NEAR(", "没有这样的词组呀"])(
    "of %j finds nothing",
    (query) => {
      expect(searchText(db, query)).toMatchObject({ hits: [], total: 0 });
      expect(searchFigures(db, query)).toMatchObject({ figures: [], total: 0 });
    },
  );
});
