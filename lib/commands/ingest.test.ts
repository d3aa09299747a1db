import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderHtml } from "@/fixtures/generator/render-html";
import { renderText } from "@/fixtures/generator/render-text";
import { openDatabase, type Database } from "@/db/open";
import type { Edition } from "@/lib/domain";
import { readReport, readRuns, readValues } from "@/lib/queries";
import { ingestDocument } from "./ingest-document";
import { ingestPaths } from "./ingest-paths";
import { correctValue } from "./correct-value";
import { planIngest } from "./plan-ingest";

const ALL = (edition: Edition) => ({ disclosure: edition, requests: edition, review: edition });
const NOW = "2026-01-02T03:04:05.000Z";
const HEADER = "city,agency,year,measure,value,unit,source";
const utf8 = (text: string) => new TextEncoder().encode(text);

let db: Database;
beforeEach(() => {
  db = openDatabase(":memory:");
});

function rowsOf(table: string): number {
  return db.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)).n;
}

function ingest(text: string, fileName = "report.txt") {
  return ingestDocument(db, { bytes: utf8(text), fileName, now: NOW });
}

describe("a document", () => {
  const made = makeReport(61, { editions: ALL("2021") });

  it("is read, checked and stored; again it is unchanged", async () => {
    const result = await ingest(renderText(made, "scraped"));
    expect(result).toMatchObject({ outcome: "ingested", revision: 1 });
    const view = readReport(db, result.report ?? "");
    expect(view?.cells.reported).toBe(made.cells.filter((c) => c.status === "reported").length);
    expect(view?.cells.blank).toBe(made.cells.filter((c) => c.status === "blank").length);
    expect(view?.checks).toMatchObject({ identities: 42, failed: 0 });
    expect((await ingest(renderText(made, "scraped"))).outcome).toBe("unchanged");
  });

  it("of another format is a revision of the same report", async () => {
    const first = await ingest(renderText(made, "scraped"));
    const second = await ingest(renderHtml(made, "plain"), "report.html");
    expect(second).toMatchObject({ outcome: "revised", report: first.report, revision: 2 });
  });

  it.each([
    ["empty-file", "", "empty.txt"],
    ["not-a-report", "把面粉和水揉匀，醒半小时，擀开切条下锅。", "noodles.txt"],
    ["not-text", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u000dIHDR\u0000\u0000", "picture.txt"],
  ])("that cannot be taken in says %s and leaves nothing", async (code, text, fileName) => {
    const bytes = Uint8Array.from(text, (each) => each.codePointAt(0) ?? 0);
    const input = code === "not-text" ? bytes : utf8(text);
    const result = await ingestDocument(db, { bytes: input, fileName, now: NOW });
    expect(result).toMatchObject({ outcome: "failed", code, report: null });
    expect(result.reason?.zh).toBeTruthy();
    expect(["reports", "documents", "facts"].map(rowsOf)).toEqual([0, 0, 0]);
  });
});

describe("cited figures", () => {
  const row = "sanya,三亚市水务局,2022,requests/received/total,4,件,https://example.cn/a.html";
  const csv = (...rows: string[]) => [HEADER, ...rows].join("\n");
  const ask = (measure: string) => {
    const [slug] = db.all<{ slug: string }>(sql`select slug from agencies where provisional = 1`);
    const grid = readValues(db, {
      agencies: [slug?.slug ?? ""],
      years: [2022],
      measures: [measure],
    });
    return grid.values[0];
  };

  it("make a report known only by them, each with its address", async () => {
    const result = await ingest(csv(row), "figures.csv");
    expect(result).toMatchObject({ outcome: "ingested", cited: { reports: 1, figures: 1 } });
    expect(ask("requests/received/total")).toMatchObject({
      state: "reported",
      value: 4,
      origin: "cited",
      source: { revision: null, url: "https://example.cn/a.html" },
    });
    const missing = ask("requests/disposed/total");
    expect(missing).toMatchObject({ state: "missing", value: null });
    expect(missing?.reason?.en).toContain("Only some figures");
  });

  it("change nothing when they come again, and revise when one changes", async () => {
    await ingest(csv(row), "figures.csv");
    expect((await ingest(csv(row), "figures.csv")).outcome).toBe("unchanged");
    const changed = csv(row.replace(",4,", ",5,"));
    expect((await ingest(changed, "figures.csv")).outcome).toBe("revised");
    expect(ask("requests/received/total")?.value).toBe(5);
    expect(rowsOf("cited_facts")).toBe(1);
  });

  it.each([
    ["no such measure", row.replace("received", "recieved"), /row 3.*recieved/],
    ["not a number", row.replace(",4,", ",many,"), /row 3.*many/],
    ["not a year", row.replace("2022", "22"), /row 3.*“22”/],
    ["another unit", row.replace("件", "万元"), /row 3.*万元/],
    ["no address", row.replace("https://example.cn/a.html", "the web"), /row 3.*the web/],
    ["said twice", row, /row 3.*row 2/],
    ["no agency", row.replace("三亚市水务局", ""), /row 3.*no agency/],
  ])("with a row that is wrong (%s) are refused whole", async (_, bad, message) => {
    const result = await ingest(csv(row, bad), "figures.csv");
    expect(result).toMatchObject({ outcome: "failed", code: "bad-rows" });
    expect(result.reason?.en).toMatch(message);
    expect([rowsOf("cited_facts"), rowsOf("reports")]).toEqual([0, 0]);
  });

  it("that are wrong in many rows are told twenty of them, and how many more there are", async () => {
    const wrong = Array.from({ length: 22 }, (_, n) =>
      row.replace(",4,", ",many,").replace("2022", String(2008 + n)),
    );
    const told = async (n: number) =>
      (await ingest(csv(...wrong.slice(0, n)), "figures.csv")).reason?.en ?? "";
    expect((await told(22)).match(/row \d+:/g)).toHaveLength(20);
    expect(await told(22)).toMatch(/; and 2 more\. Nothing of the file was stored\.$/);
    expect(await told(20)).not.toContain("more");
  });

  it("need their columns", async () => {
    const result = await ingest("city,agency,year,measure,value\n", "figures.csv");
    expect(result.reason?.en).toContain("lacks unit, source");
  });

  it("stand behind a reading of the same report", async () => {
    const made = makeReport(62, { editions: ALL("2021") });
    const { report } = await ingest(renderText(made, "scraped"));
    const slug = report?.slice(0, report.lastIndexOf("-")) ?? "";
    const cited = (measure: string, unit: string) =>
      `${made.city},${made.agency},${made.year},${measure},987654,${unit},https://example.cn/b`;
    await ingest(
      csv(cited("requests/received/total", "件"), cited("newMedia.posts", "篇")),
      "figures.csv",
    );
    const grid = readValues(db, {
      agencies: [slug],
      years: [made.year],
      measures: ["requests/received/total", "newMedia.posts"],
    });
    expect(grid.values.map(({ origin }) => origin)).toEqual(["read", "cited"]);
    expect(rowsOf("reports")).toBe(1);
  });
});

describe("paths", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...names: string[]) =>
    ingestPaths(db, {
      paths: names.map((name) => path.join(folder, name)),
      via: "command line",
      now: () => NOW,
    });

  it("are folders, files and archives; the run is recorded", async () => {
    mkdirSync(path.join(folder, "inner"));
    const [a, b, c] = [71, 72, 73].map((seed) => renderText(makeReport(seed), "scraped"));
    writeFileSync(path.join(folder, "a.txt"), a ?? "");
    writeFileSync(path.join(folder, "inner", "b.txt"), b ?? "");
    writeFileSync(path.join(folder, "inner", "notes.md"), "not for us");
    writeFileSync(path.join(folder, "inner", "empty.txt"), "");
    writeFileSync(
      path.join(folder, "c.zip"),
      zipSync({ "x/c.txt": utf8(c ?? ""), "a.txt": utf8(a ?? "") }),
    );
    const { results, skipped } = await run("", "nothing.txt");
    expect(results.map(({ outcome, code }) => code ?? outcome)).toEqual([
      "no-such-file",
      "ingested",
      "ingested",
      "unchanged",
      "ingested",
      "empty-file",
    ]);
    expect(results[2]?.fileName).toMatch(/c\.zip › x-c\.txt$/);
    expect(skipped).toHaveLength(1);
    const [recorded] = readRuns(db);
    expect(recorded).toMatchObject({
      via: "command line",
      counts: { ingested: 3, unchanged: 1, revised: 0, failed: 2 },
    });
    expect(recorded?.items.at(-1)).toMatchObject({
      outcome: "failed",
      code: "empty-file",
      reason: results.at(-1)?.reason,
    });
    expect(results.at(-1)?.reason?.zh).toMatch(/空/);
    expect(recorded?.items.find(({ outcome }) => outcome === "ingested")?.reason).toBeNull();
  });

  it("are stored in their order, though the next is read before", async () => {
    const [a, b] = [71, 72].map((seed) => renderText(makeReport(seed), "scraped"));
    writeFileSync(path.join(folder, "1.txt"), a ?? "");
    writeFileSync(path.join(folder, "2.txt"), a ?? "");
    writeFileSync(path.join(folder, "3.txt"), "no report");
    writeFileSync(path.join(folder, "4.txt"), `${a}\n`);
    writeFileSync(path.join(folder, "5.txt"), b ?? "");
    const told: unknown[] = [];
    const { results } = await ingestPaths(db, {
      paths: [folder],
      via: "command line",
      now: () => NOW,
      onProgress: ({ results: [result], done, total }) => {
        told.push([done, total, result?.code ?? result?.outcome]);
      },
    });
    const outcomes = ["ingested", "unchanged", "not-a-report", "revised", "ingested"];
    expect(told).toEqual(outcomes.map((outcome, index) => [index + 1, 5, outcome]));
    expect(results.map(({ fileName }) => path.basename(fileName))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number}.txt`),
    );
  });

  it("taken in again change nothing, not even the history", async () => {
    writeFileSync(path.join(folder, "a.txt"), renderText(makeReport(71), "scraped"));
    await run("");
    const again = await run("");
    expect(again.results.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
    expect(readRuns(db)).toHaveLength(1);
  });
});

describe("a plan", () => {
  const made = makeReport(81, { editions: ALL("2021"), print: { blankShare: 0, words: false } });
  const plan = (text: string) => planIngest(db, { bytes: utf8(text), fileName: "report.txt" });
  const text = renderText(made, "tabbed");

  it("writes nothing", async () => {
    const planned = await plan(text);
    expect(planned).toMatchObject({ outcome: "ingested", replaces: null, changes: [] });
    expect(planned.read.checks.failed).toBe(0);
    expect(rowsOf("reports")).toBe(0);
  });

  it("names every cell that would change, and keeps corrections out of it", async () => {
    const { report } = await ingest(text);
    expect((await plan(text)).outcome).toBe("unchanged");
    const cell = "disclosure/licences/decisions";
    correctValue(db, {
      report: report ?? "",
      cell,
      state: "reported",
      value: 1,
      by: "李",
      reason: "核对",
      now: NOW,
    });
    const changed = structuredClone(made);
    const licences = changed.cells.find(({ line }) => line === "licences");
    if (!licences) throw new Error("no cell");
    Object.assign(licences, { value: 123456, printed: "123456", status: "reported" });
    const planned = await plan(renderText(changed, "tabbed"));
    expect(planned).toMatchObject({ outcome: "revised", report, replaces: 1 });
    expect(planned.changes.map(({ cell: id, after }) => [id, after.value])).toEqual([
      [cell, 123456],
    ]);
  });

  it("says what stands in the way", async () => {
    const nameless = text.replaceAll(made.agency, "本机关").replaceAll(String(made.year), "本");
    const planned = await plan(nameless);
    expect(planned.outcome).toBe("refused");
    expect(planned.refusal?.code).toMatch(/no-agency|no-year|not-a-report/);
  });
});
