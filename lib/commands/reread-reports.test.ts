import { beforeEach, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderPdf } from "@/fixtures/generator/render-pdf";
import { renderText } from "@/fixtures/generator/render-text";
import { compress } from "@/db/compression";
import { openDatabase, type Database } from "@/db/open";
import { documents } from "@/db/schema";
import { readPlace, readReport, readSource, readValues, searchText } from "@/lib/queries";
import { registryOf } from "./agency-registry";
import { correctValue } from "./correct-value";
import { sha256Of } from "./ingest-document";
import { isCitedFacts, parseDocument } from "./parse-document";
import type { ParsedDocument } from "./parsed-document";
import { findOutdated, rereadReports } from "./reread-reports";
import { saveParsed } from "./save-parsed";
import { formDictionary } from "./store/dictionary";

const NOW = "2026-01-02T03:04:05.000Z";
const LATER = { via: "command line", now: () => "2026-02-03T04:05:06.000Z" } as const;
const CELL = { table: "requests", line: "received", column: "total" } as const;
const ID = "requests/received/total";

let db: Database;
beforeEach(() => {
  db = openDatabase(":memory:");
  registryOf(db);
});

async function read(seed: number): Promise<ParsedDocument> {
  const bytes = new TextEncoder().encode(renderText(makeReport(seed), "scraped"));
  const found = await parseDocument({ bytes, fileName: `${seed}.txt`, sha256: sha256Of(bytes) });
  if (isCitedFacts(found)) throw new Error("not a report");
  return found;
}

/** As a reader would have given it that took one number for another. */
function misread(found: ParsedDocument, value: number): ParsedDocument {
  const cells = found.parsed.cells.map((cell) =>
    cell.table === CELL.table && cell.line === CELL.line && cell.column === CELL.column
      ? { ...cell, status: "reported" as const, value }
      : cell,
  );
  return { ...found, parsed: { ...found.parsed, cells } };
}

const count = (table: string) =>
  db.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)).n;
const everything = () =>
  ["reports", "revisions", "documents", "facts", "figures", "findings", "passages"].map(count);
const standing = (report: string) => {
  const cell = readReport(db, report)
    ?.tablesView.flatMap((table) => Object.values(table.cells))
    .find(({ id }) => id === ID);
  return cell?.value;
};

describe("stored documents, read again", () => {
  it("stay as they are where the reading is the same, and are not read a third time", async () => {
    const { report } = saveParsed(db, await read(3), { now: NOW, reader: "old" });
    const before = everything();
    expect(findOutdated(db, "new").map((each) => each.report)).toEqual([report]);
    const results = await rereadReports(db, { ...LATER, reader: "new" });
    expect(results).toMatchObject([{ outcome: "unchanged", report, revision: 1 }]);
    expect(everything()).toEqual(before);
    expect(count("ingest_runs")).toBe(0);
    expect(searchText(db, "公开").total).toBeGreaterThan(0);
    expect(await rereadReports(db, { ...LATER, reader: "new" })).toEqual([]);
  });

  it("are told where their text stands, which readers once did not keep", async () => {
    const bytes = await renderPdf(makeReport(3), "ruled");
    const file = { bytes, fileName: "3.pdf", sha256: sha256Of(bytes) };
    const found = await parseDocument(file);
    if (isCitedFacts(found)) throw new Error("not a report");
    const { report } = saveParsed(db, found, { now: NOW, reader: "old" });
    const [cell] = found.parsed.cells.flatMap(({ at }) => at ?? []);
    const at = cell ?? { start: 0, end: 0 };
    const kept = readPlace(db, report ?? "", { at });
    expect(kept?.page?.words.length).toBeGreaterThan(20);
    expect(kept?.table?.rows.length).toBeGreaterThan(2);
    // What an earlier reader stored in its place: a list in JSON.
    const former = compress(Buffer.from("[]"), formDictionary());
    db.update(documents).set({ layout: former }).run();
    expect(readPlace(db, report ?? "", { at })).toMatchObject({ page: null, table: null });
    expect(readSource(db, report ?? "")?.placeless).toBe(true);
    const results = await rereadReports(db, { ...LATER, reader: "new" });
    expect(results).toMatchObject([{ outcome: "unchanged", report, revision: 1 }]);
    expect(readPlace(db, report ?? "", { at })).toEqual(kept);
    expect(readSource(db, report ?? "")?.placeless).toBe(false);
    expect([count("revisions"), count("documents")]).toEqual([1, 1]);
  });

  it("become a new revision where it differs; the old one and corrections stay", async () => {
    const found = await read(3);
    const right = makeReport(3).cells.find(
      ({ table, line, column }) => `${table}/${line}/${column}` === ID,
    )?.value;
    const { report } = saveParsed(db, misread(found, 987_654), { now: NOW, reader: "old" });
    const id = report ?? "";
    expect(standing(id)).toBe(987_654);
    const corrected = "requests/carriedIn/total";
    correctValue(db, {
      report: id,
      cell: corrected,
      state: "reported",
      value: 4321,
      by: "Reader",
      reason: "as printed",
      now: NOW,
    });
    const results = await rereadReports(db, { ...LATER, reader: "new" });
    expect(results).toMatchObject([{ outcome: "revised", report: id, revision: 2 }]);
    expect(standing(id)).toBe(right);
    // The report's page lists the figures of the revision that stands: only those lead there.
    const kinds = (revision: number) =>
      new Set(readSource(db, id, revision)?.marks.map(({ kind }) => kind));
    expect([kinds(1).has("figure"), kinds(2).has("figure")]).toEqual([false, true]);
    expect([count("revisions"), count("documents"), count("ingest_runs")]).toEqual([2, 1, 1]);
    const slug = id.slice(0, id.lastIndexOf("-"));
    const { year } = makeReport(3);
    const grid = readValues(db, { agencies: [slug], years: [year], measures: [corrected] });
    expect(grid.values[0]).toMatchObject({ value: 4321, origin: "corrected" });
    expect(await rereadReports(db, { ...LATER, reader: "new" })).toEqual([]);
  });

  it("keep their place in the text when the reader makes another text of the file", async () => {
    const found = await read(3);
    const text = `${found.document.text}\n`;
    const old = { ...found, document: { ...found.document, text } };
    saveParsed(db, old, { now: NOW, reader: "old" });
    const [result] = await rereadReports(db, { ...LATER, reader: "new" });
    expect(result?.outcome).toBe("revised");
    expect(count("documents")).toBe(2);
    // The same file taken in again is still known.
    expect(saveParsed(db, found, { now: NOW }).outcome).toBe("unchanged");
  });

  it("that would be another report are left alone, and said", async () => {
    const found = await read(3);
    const other = { ...found.parsed.report, agency: "三亚市营商环境建设局", city: "sanya" };
    const old = { ...found, parsed: { ...found.parsed, report: other } };
    saveParsed(db, old, { now: NOW, reader: "old" });
    const before = everything();
    const agencies = count("agencies");
    const results = await rereadReports(db, { ...LATER, reader: "new" });
    expect(results).toMatchObject([{ outcome: "failed", code: "another-report" }]);
    expect(everything()).toEqual(before);
    expect(count("agencies")).toBe(agencies);
  });

  it("that can no longer be read keep the reading they have", async () => {
    const found = await read(3);
    const bytes = new TextEncoder().encode("\n");
    const old = { ...found, bytes, sha256: sha256Of(bytes) };
    const { report } = saveParsed(db, misread(old, 55), { now: NOW, reader: "old" });
    const [result] = await rereadReports(db, { ...LATER, reader: "new" });
    expect(result?.outcome).toBe("failed");
    expect(standing(report ?? "")).toBe(55);
  });

  it("are only those asked for", async () => {
    const [one, other] = [await read(3), await read(4)];
    saveParsed(db, one, { now: NOW, reader: "old" });
    saveParsed(db, other, { now: NOW });
    const only = new Set([other.sha256]);
    const results = await rereadReports(db, { ...LATER, reader: "new", only });
    expect(results).toHaveLength(1);
    expect(findOutdated(db, "new").map(({ sha256 }) => sha256)).toEqual([one.sha256]);
  });
});
