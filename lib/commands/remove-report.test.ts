import { beforeEach, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { makeReport } from "@/fixtures/generator/make-report";
import { makeDocument } from "@/fixtures/stored/made-document";
import { openDatabase, type Database } from "@/db/open";
import { readAgency, readFindings, readReport, readRuns, searchText } from "@/lib/queries";
import { registryOf } from "./agency-registry";
import { correctValue } from "./correct-value";
import { ingestCitedFacts } from "./ingest-cited-facts";
import { recordRun } from "./record-run";
import { describeReport, removeReport } from "./remove-report";
import { saveParsed } from "./save-parsed";

const NOW = { now: "2026-01-02T03:04:05.000Z" };
const EDITIONS = { disclosure: "2021", requests: "2021", review: "2021" } as const;
const PRINT = { blankShare: 0, thousands: false, words: false };
const CARRIED = "requests/carriedIn/total";

let db: Database;
beforeEach(() => {
  db = openDatabase(":memory:");
  registryOf(db);
});

const before = makeReport(21, { editions: EDITIONS, print: PRINT });
const after = makeReport(22, { editions: EDITIONS, print: PRINT, after: before });

/** Rows of every table; the keys of cells, the dictionary and the settings only ever grow. */
function rows(db: Database): Record<string, number> {
  const tables = db.all<{ name: string }>(
    sql.raw(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
      and name not in ('cell_keys', 'dictionaries', 'settings', '__drizzle_migrations')
      and name not like '%_index_%'`),
  );
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      db.get<{ n: number }>(sql.raw(`select count(*) as n from "${name}"`)).n,
    ]),
  );
}

function rowsWith(document: ReturnType<typeof makeDocument>) {
  const other = openDatabase(":memory:");
  registryOf(other);
  saveParsed(other, document, NOW);
  return rows(other);
}

it("leaves nothing of the report, and the rest as if it had never been there", () => {
  const wrong = { [CARRIED]: { value: 999_999, text: "999999" } };
  const alone = rowsWith(makeDocument(after, wrong));
  const report = saveParsed(db, makeDocument(before), NOW).report ?? "";
  saveParsed(db, makeDocument(before, { "requests/granted/total": { value: 7, text: "7" } }), NOW);
  saveParsed(db, makeDocument(after, wrong), NOW);
  expect(readFindings(db, { rule: "carryforward" }).total).toBeGreaterThan(0);
  correctValue(db, {
    report,
    cell: CARRIED,
    state: "reported",
    value: 1,
    by: "甲",
    reason: "看错了",
    ...NOW,
  });
  expect(searchText(db, before.title).hits).toHaveLength(1);
  expect(describeReport(db, report)).toMatchObject({ revisions: 2, corrections: 1 });

  expect(removeReport(db, report)).toMatchObject({ report, revisions: 2, corrections: 1 });
  expect(searchText(db, before.title).hits).toEqual([]);
  expect(readReport(db, report)).toBeNull();
  expect(readFindings(db, { rule: "carryforward" }).total).toBe(0);
  expect(rows(db)).toEqual(alone);
});

it("gives its ids to no report that is remembered as another", () => {
  const first = saveParsed(db, makeDocument(before), NOW).report ?? "";
  removeReport(db, first);
  const second = saveParsed(db, makeDocument(before), NOW);
  expect(second).toMatchObject({ outcome: "ingested", report: first, revision: 1 });
  saveParsed(db, makeDocument(after), NOW);
  expect(readFindings(db, { rule: "carryforward" }).total).toBe(0);
});

it("is remembered by the history, which says that it stands no longer", () => {
  const results = [before, after].map((made) => {
    const { outcome, report, revision } = saveParsed(db, makeDocument(made), NOW);
    return { fileName: `${report}.txt`, outcome, report, revision };
  });
  recordRun(db, { via: "desk", startedAt: NOW.now, finishedAt: NOW.now, results });
  const stands = () => readRuns(db)[0]?.items.map((item) => item.stands);
  expect(stands()).toEqual([true, true]);
  removeReport(db, results[0]?.report ?? "");
  expect(stands()).toEqual([false, true]);
  expect(readRuns(db)[0]?.items[0]?.report).toBe(results[0]?.report);
});

it("takes out what is known by citation, and a provisional body with its last report", () => {
  const text = [
    "city,agency,year,measure,value,unit,source",
    "sanya,三亚市某某局,2022,requests/received/total,4,件,https://www.example.cn/1.html",
    "sanya,三亚市某某局,2023,requests/received/total,5,件,https://www.example.cn/2.html",
  ].join("\n");
  ingestCitedFacts(db, { text, fileName: "a.csv", ...NOW });
  const [one = "", two = ""] = db
    .all<{ id: string }>(sql.raw("select public_id as id from reports order by year"))
    .map(({ id }) => id);
  const slug = one.replace(/-\d+$/, "");
  expect(removeReport(db, one)).toMatchObject({ citedFigures: 1, revisions: 0 });
  expect(readAgency(db, slug)).not.toBeNull();
  removeReport(db, two);
  expect(readAgency(db, slug)).toBeNull();
  expect(() => removeReport(db, two)).toThrow("There is no report");
});
