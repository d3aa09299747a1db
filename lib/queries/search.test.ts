/** Findings, indicators and search over the bundled reports. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/open";
import { openBundledDatabase } from "@/fixtures/bundled-database";
import { readFindings, readIndicator, readIndicators, searchFigures, searchText } from ".";

let db: Database;
beforeAll(async () => {
  db = await openBundledDatabase();
}, 60_000);

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
    const cities = readFindings(db, { city: "panjin" }).findings.map(({ agency }) => agency.city);
    expect(new Set(cities)).toEqual(new Set(["panjin"]));
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
      sole: { slug: "haikou-government-services", year: 2021 },
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

  it.each(["信息", "服务"])(
    "%s: the pages together hold as many figures as are counted",
    (words) => {
      const { total } = searchFigures(db, words);
      const pages = Array.from({ length: Math.ceil(total / 4) }, (_, page) =>
        searchFigures(db, words, {}, { limit: 4, offset: page * 4 }),
      );
      expect(total).toBeGreaterThan(4);
      expect(pages.flatMap(({ figures }) => figures)).toHaveLength(total);
      for (const { figures } of pages.slice(0, -1)) expect(figures).toHaveLength(4);
    },
  );
  // The index parts a decimal at its point: what holds both halves apart must not be found.
  it("finds a decimal whole, and counts what it shows", () => {
    const found = searchText(db, "99.97%");
    expect(found.total).toBeGreaterThan(0);
    expect(found.hits).toHaveLength(found.total);
    for (const { text } of found.hits) expect(text).toContain("99.97");
    const table = searchFigures(db, "99.97");
    expect(table.total).toBeGreaterThan(0);
    expect(table.figures).toHaveLength(table.total);
    for (const { sentence } of table.figures)
      expect(sentence.before + sentence.quote + sentence.after).toContain("99.97");
    expect(searchText(db, "97.99")).toMatchObject({ hits: [], total: 0 });
    expect(searchFigures(db, "97.99")).toMatchObject({ figures: [], total: 0 });
  });

  it("is narrowed by city and year", () => {
    const { hits } = searchText(db, "政务服务", { city: "sanya" });
    expect(new Set(hits.map(({ agency }) => agency.city))).toEqual(new Set(["sanya"]));
    expect(searchText(db, "政务服务", { year: 1999 }).total).toBe(0);
  });

  it.each(["", "  ", "？！", '"', "*", "NEAR(", "0.1.2", "没有这样的词组呀"])(
    "of %j finds nothing",
    (query) => {
      expect(searchText(db, query)).toMatchObject({ hits: [], total: 0 });
      expect(searchFigures(db, query)).toMatchObject({ figures: [], total: 0 });
    },
  );
});
