import { beforeEach, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { makeReport } from "@/fixtures/generator/make-report";
import { makeDocument } from "@/fixtures/stored/made-document";
import { openDatabase, type Database } from "@/db/open";
import type { Edition } from "@/lib/domain";
import {
  readFindings,
  readReports,
  readOriginal,
  readReport,
  readSource,
  readValues,
} from "@/lib/queries";
import { registryOf } from "./agency-registry";
import { correctValue, undoCorrection } from "./correct-value";
import { saveParsed } from "./save-parsed";

const ALL = (edition: Edition) => ({ disclosure: edition, requests: edition, review: edition });
const PLAIN = { blankShare: 0, thousands: false, words: false };
const NOW = { now: "2026-01-02T03:04:05.000Z" };

let db: Database;
beforeEach(() => {
  db = openDatabase(":memory:");
  registryOf(db);
});

function rowsOf(table: string): number {
  return db.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)).n;
}

function allRows(): Record<string, number> {
  const tables = ["agencies", "reports", "revisions", "documents", "facts", "figures", "findings"];
  return Object.fromEntries(tables.map((table) => [table, rowsOf(table)]));
}

describe("a report", () => {
  const made = makeReport(21, { print: { blankShare: 0.5, blankMark: "/", words: true } });
  const document = makeDocument(made);

  it("comes back cell by cell as it was read", () => {
    const { report, outcome, revision } = saveParsed(db, document, NOW);
    expect([outcome, revision]).toEqual(["ingested", 1]);
    const view = readReport(db, report ?? "");
    const cells = (view?.tablesView ?? []).flatMap((table) => Object.values(table.cells));
    expect(cells).toHaveLength(document.parsed.cells.length);
    for (const cell of document.parsed.cells) {
      const id = `${cell.table}/${cell.line}/${cell.column}`;
      expect(cells.find((each) => each.id === id)).toMatchObject({ ...cell });
    }
  });

  it("keeps its text and its original byte for byte, and every place quotes it", () => {
    const { report } = saveParsed(db, document, NOW);
    const source = readSource(db, report ?? "");
    expect(source?.text).toBe(document.document.text);
    expect(Buffer.from(readOriginal(db, report ?? "")?.bytes ?? []).equals(document.bytes)).toBe(
      true,
    );
    expect(source?.marks.length).toBeGreaterThan(150);
    const texts = new Map(
      document.parsed.cells.map((cell) => [`${cell.table}/${cell.line}/${cell.column}`, cell.text]),
    );
    for (const { kind, id, start, end } of source?.marks ?? []) {
      if (kind === "cell") expect(source?.text.slice(start, end)).toBe(texts.get(id));
    }
  });

  it("changes nothing when it comes again", () => {
    saveParsed(db, document, NOW);
    const before = allRows();
    expect(saveParsed(db, document, NOW).outcome).toBe("unchanged");
    expect(allRows()).toEqual(before);
  });

  it("keeps an original that is not UTF-8", () => {
    const gbk = { ...document, bytes: new Uint8Array([0xb9, 0xfa, 0xb0, 0xec]) };
    const { report } = saveParsed(db, gbk, NOW);
    expect([...(readOriginal(db, report ?? "")?.bytes ?? [])]).toEqual([0xb9, 0xfa, 0xb0, 0xec]);
    expect(readSource(db, report ?? "")?.text).toBe(document.document.text);
  });

  it("leaves nothing half-written when it cannot be stored", () => {
    saveParsed(db, document, NOW);
    const before = allRows();
    const other = makeDocument(makeReport(22));
    const figure = { at: { start: 0, end: 1 } } as unknown as (typeof other.parsed.figures)[0];
    other.parsed.figures.push(figure);
    expect(() => saveParsed(db, other, NOW)).toThrow();
    expect(allRows()).toEqual(before);
    other.parsed.figures.pop();
    expect(saveParsed(db, other, NOW).outcome).toBe("ingested");
  });

  it.each([
    ["no-agency", { agency: null }],
    ["no-year", { year: null }],
    ["not-a-report", { agency: null, year: null }],
  ])("is refused as %s", (code, head) => {
    const nameless = makeDocument(made);
    Object.assign(nameless.parsed.report, head);
    expect(() => saveParsed(db, nameless, NOW)).toThrow(expect.objectContaining({ code }));
    expect(rowsOf("documents")).toBe(0);
  });
});

describe("a changed file", () => {
  const made = makeReport(31, { editions: ALL("2021"), print: PLAIN });
  const cell = "requests/received/total";
  const changed = makeDocument(made, { [cell]: { value: 4321, text: "4321" } });

  it("is a new revision of the same report, and the old one stays", () => {
    const first = saveParsed(db, makeDocument(made), NOW);
    const second = saveParsed(db, changed, NOW);
    expect(second).toMatchObject({ outcome: "revised", report: first.report, revision: 2 });
    const view = readReport(db, first.report ?? "");
    expect(view?.tablesView[1]?.cells[cell]?.value).toBe(4321);
    expect(view?.revisions.map(({ revision, current }) => [revision, current])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(readSource(db, first.report ?? "", 1)?.text).toBe(makeDocument(made).document.text);
    expect(rowsOf("reports")).toBe(1);
  });

  it("brings the findings of its own reading only", () => {
    saveParsed(db, makeDocument(made), NOW);
    expect(readFindings(db).total).toBe(0);
    saveParsed(db, changed, NOW);
    const rules = readFindings(db).findings.map(({ rule }) => rule);
    expect(rules.sort()).toEqual(["crossfoot", "rollforward"]);
  });

  it("does not touch a correction", () => {
    const { report } = saveParsed(db, makeDocument(made), NOW);
    const by = { report: report ?? "", cell, by: "李", now: NOW.now };
    correctValue(db, { ...by, state: "reported", value: 7, reason: "核对原件" });
    saveParsed(db, changed, NOW);
    const view = readReport(db, report ?? "");
    expect(view?.tablesView[1]?.cells[cell]).toMatchObject({
      value: 4321,
      correction: { value: 7, by: "李", reason: "核对原件" },
    });
    expect(undoCorrection(db, by)).toBe(true);
    expect(readReport(db, report ?? "")?.tablesView[1]?.cells[cell]?.correction).toBeUndefined();
    expect(undoCorrection(db, by)).toBe(false);
  });
});

describe("two years of a body", () => {
  const before = makeReport(41, { editions: ALL("2021"), print: PLAIN });
  const after = makeReport(42, { editions: ALL("2021"), print: PLAIN, after: before });
  const cell = "requests/carriedIn/research";
  const broken = () => makeDocument(after, { [cell]: { value: 77, text: "77" } });
  const across = () => readFindings(db, { rule: "carryforward" });

  it.each([
    ["the earlier first", false],
    ["the later first", true],
  ])("are checked against each other, %s", (_, reversed) => {
    const documents = [makeDocument(before), broken()];
    for (const each of reversed ? documents.reverse() : documents) saveParsed(db, each, NOW);
    expect(across().findings).toHaveLength(1);
    // The report the other side was read from is named, for those who want to see it.
    const [earlier] = readReports(db, { year: before.year }).reports;
    expect(across().findings[0]).toMatchObject({
      year: after.year,
      cells: [cell],
      otherReports: { [before.year]: earlier?.id },
    });
  });

  it("put a number in doubt where they contradict each other, not where it only leaps", () => {
    const licences = "disclosure/licences/decisions";
    saveParsed(db, makeDocument(before, { [licences]: { value: 10, text: "10" } }), NOW);
    const leap = { [licences]: { value: 9000, text: "9000" }, [cell]: { value: 77, text: "77" } };
    saveParsed(db, makeDocument(after, leap), NOW);
    const [contradiction] = across().findings;
    expect(readFindings(db, { rule: "outlier" }).findings.map(({ cells }) => cells)).toContainEqual(
      [licences],
    );
    const { values } = readValues(db, {
      agencies: [contradiction?.agency.slug ?? ""],
      years: [after.year],
      measures: [licences, cell],
    });
    expect(values[0]?.doubts).toBeUndefined();
    expect(values[1]?.doubts).toContain("carryforward");
  });

  it("are checked anew when one of them is mended", () => {
    saveParsed(db, makeDocument(before), NOW);
    saveParsed(db, broken(), NOW);
    saveParsed(db, makeDocument(after), NOW);
    expect(across().total).toBe(0);
  });
});

describe("values", () => {
  const made = makeReport(51, { editions: ALL("2019"), print: { ...PLAIN, blankShare: 0.5 } });
  const ask = (measures: string[], years = [made.year]) => {
    const { report } = saveParsed(db, makeDocument(made), NOW);
    const slug = report?.slice(0, report.lastIndexOf("-")) ?? "";
    return readValues(db, { agencies: [slug], years, measures });
  };
  const cells = (prefix: string) =>
    made.cells.filter(
      ({ table, line, column }) =>
        table === "requests" && line.startsWith(prefix) && column === "total",
    );

  it("have every agency, year and measure once, with their states", () => {
    const grid = ask(
      ["disclosure/licences/decisions", "disclosure/normativeDocuments/inForce", "rating.count"],
      [made.year, made.year + 1],
    );
    expect(grid.values).toHaveLength(6);
    expect(grid.values.map(({ state }) => state)).toEqual([
      expect.stringMatching(/reported|blank/),
      "notApplicable",
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
    expect(grid.values[3]?.reason?.en).toContain("no report");
  });

  it("add up groups, and say how many blanks they counted", () => {
    const [value] = ask(["requests/refused/total"]).values;
    const parts = cells("refused.");
    const blanks = parts.filter(({ status }) => status === "blank").length;
    const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
    expect(parts).toHaveLength(8);
    if (blanks === parts.length) expect(value).toMatchObject({ state: "blank", value: null });
    else expect(value).toMatchObject({ state: "reported", value: sum, origin: "derived" });
    expect(value?.blanksCounted ?? 0).toBe(blanks);
  });

  it("take the single line of 2019 for the group of 2021", () => {
    const grid = ask(["requests/otherHandling/total", "requests/otherHandling.other/total"]);
    const [own] = cells("otherHandling");
    expect(grid.values.map(({ state }) => state)).toEqual([own?.status, "notApplicable"]);
    expect(grid.values[0]?.value).toBe(own?.value);
  });
});
