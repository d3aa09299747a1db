/** A restore under a program that is running: what it remembered of the contents before is gone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { restoreDatabase } from "@/db/copy-database";
import { forgetReplaced } from "@/db/memory";
import { closeDatabase, type Database, openDatabase } from "@/db/open";
import { readReport } from "@/lib/queries";
import { ingestPaths } from "./index";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "gongkai-restored-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SANYA = "sanya-business-environment-2024";
const HAIKOU = "haikou-government-2020";
const at = (name: string) => path.join(folder, name);
const ingest = (db: Database, ...reports: string[]) =>
  ingestPaths(db, {
    paths: reports.map((report) => `db/reports/${report}.txt`),
    via: "start",
    now: () => "2026-01-01T00:00:00.000Z",
  });

function cellsOf(db: Database, report: string) {
  const tables = readReport(db, report)?.tablesView ?? [];
  return Object.fromEntries(
    tables.flatMap(({ cells }) =>
      Object.values(cells).map(({ id, status, value }) => [id, `${status} ${value}`]),
    ),
  );
}

it("shows and stores every number under its own cell", async () => {
  // The order in which cells were first met decides the keys they are stored under.
  const live = openDatabase(at("live.sqlite"));
  await ingest(live, SANYA);
  const other = openDatabase(at("other.sqlite"));
  await ingest(other, HAIKOU, SANYA);
  const [sanya, haikou] = [cellsOf(live, SANYA), cellsOf(other, HAIKOU)];
  other.$client.prepare("delete from reports where public_id = ?").run(HAIKOU);
  closeDatabase(other);

  await restoreDatabase(at("other.sqlite"), at("live.sqlite"));
  forgetReplaced(live);
  expect(Object.keys(sanya).length).toBeGreaterThan(150);
  expect(cellsOf(live, SANYA)).toEqual(sanya);
  // A writer asks of itself, within its transaction.
  await restoreDatabase(at("other.sqlite"), at("live.sqlite"));
  await ingest(live, HAIKOU);
  closeDatabase(live);
  const again = openDatabase(at("live.sqlite"));
  expect(cellsOf(again, HAIKOU)).toEqual(haikou);
  expect(cellsOf(again, SANYA)).toEqual(sanya);
  closeDatabase(again);
}, 60_000);
