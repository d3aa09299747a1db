/** A report of the bundled ones, its source, and every place in it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { describeMeasure } from "@/lib/views";
import {
  readCitedSource,
  readComparison,
  readPage,
  readPlace,
  readReport,
  readReports,
  readSource,
} from ".";

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
}, 60_000);

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

  it("says whose fault a finding is, where that can be told", () => {
    const faults = (id: string) =>
      readReport(db, id)?.findingsList.map(({ rule, fault }) => [rule, fault]);
    expect(faults("sanya-business-environment-2024")).toContainEqual(["other-year", "source"]);
    expect(faults("xiamen-administrative-approval-2020")).toContainEqual(["range", "unknown"]);
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
      expect(source?.marks.length).toBeGreaterThan(0);
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
    expect(cells).toHaveLength(200);
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
