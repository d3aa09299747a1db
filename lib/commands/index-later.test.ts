import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { makeDocument } from "@/fixtures/stored/made-document";
import { closeDatabase, openDatabase, type Database } from "@/db/open";
import { indexWaiting } from "@/db/words-to-index";
import { searchText } from "@/lib/queries";
import { registryOf } from "./agency-registry";
import { saveParsed } from "./save-parsed";

const NOW = { now: "2026-01-02T03:04:05.000Z" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-index-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const waiting = (db: Database) =>
  db.$client.prepare("select count(*) from words_to_index").pluck().get();

/** Every word of an index and the rows it stands in. */
function wordsOf(db: Database, index: string): unknown[] {
  db.$client.exec(`create virtual table temp.words using fts5vocab(main, ${index}, instance)`);
  const words = db.$client.prepare("select term, doc from temp.words order by 1, 2").raw().all();
  db.$client.exec("drop table temp.words");
  return words;
}

/**
 * More reports than may wait at once, every third revised before its words are in the index, the
 * first one after.
 */
function saveMany(indexLater: boolean): Database {
  const db = openDatabase(":memory:");
  registryOf(db);
  const save = (seed: number, changes = {}) => {
    const report = { ...makeReport(seed), agency: `三亚市第${seed}局` };
    saveParsed(db, makeDocument(report, changes), { ...NOW, indexLater });
  };
  const changes = { "requests/received/total": { value: 7, text: "7" } };
  for (let seed = 1; seed <= 70; seed += 1) {
    save(seed);
    if (seed % 3 === 0) save(seed, changes);
  }
  save(1, changes);
  return db;
}

describe("words of many reports", () => {
  it("written together are those written one report at a time", () => {
    const [now, later] = [saveMany(false), saveMany(true)];
    expect([waiting(now), waiting(later)]).toEqual([0, 7]);
    indexWaiting(later);
    expect(waiting(later)).toBe(0);
    const words = wordsOf(now, "passage_index");
    expect(words.length).toBeGreaterThan(1000);
    expect(wordsOf(later, "passage_index")).toEqual(words);
    expect(wordsOf(later, "figure_index")).toEqual(wordsOf(now, "figure_index"));
  });

  it("left by a run that was broken off are found once the file is opened again", () => {
    const file = path.join(folder, "broken-off.sqlite");
    const report = makeReport(3);
    const before = openDatabase(file);
    saveParsed(before, makeDocument(report), { ...NOW, indexLater: true });
    expect(searchText(before, report.agency).total).toBe(0);
    closeDatabase(before);
    const after = openDatabase(file);
    expect([waiting(after), searchText(after, report.agency).total > 0]).toEqual([0, true]);
    closeDatabase(after);
  });
});

it("a database of the program before words could wait is brought up to date", () => {
  const file = path.join(folder, "older.sqlite");
  const report = makeReport(3);
  const older = openDatabase(file);
  saveParsed(older, makeDocument(report), NOW);
  older.$client.exec("drop table words_to_index");
  older.$client.exec("delete from __drizzle_migrations where created_at >= 1795683852858");
  const found = searchText(older, report.agency).total;
  closeDatabase(older);
  const db = openDatabase(file);
  saveParsed(db, makeDocument(makeReport(4)), { ...NOW, indexLater: true });
  expect(waiting(db)).toBe(1);
  indexWaiting(db);
  expect(searchText(db, report.agency).total).toBe(found);
  expect(searchText(db, makeReport(4).agency).total).toBeGreaterThan(0);
  closeDatabase(db);
});
