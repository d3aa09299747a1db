/**
 * `npm run benchmark [-- COUNT]`: reports parsed and taken in a second, one process, beside the
 * floor of inserting the same rows with prepared statements in the same run. docs/benchmarks.md.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { closeDatabase, openDatabase, type Database } from "@/db/open";
import { indexWaiting } from "@/db/words-to-index";
import {
  isCitedFacts,
  packDocumentAside,
  parseDocument,
  readToIngest,
  registryOf,
  saveParsed,
  sha256Of,
  storeWhileReading,
  type ParsedDocument,
} from "@/lib/commands";
import { makeIndexRows } from "@/lib/commands/store/index-text";
import { makeFiles, type MadeFile } from "./benchmark/made-files";
import { countRows, insertRaw, insertRawByReport, takeRows } from "./benchmark/raw-floor";

const count = Number(process.argv[2] ?? 1000);
/** How often storing and inserting raw are measured, in turn; the middle one is said. */
const ROUNDS = 5;
const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-benchmark-"));
const now = "2026-01-01T00:00:00.000Z";
const openEmpty = (name: string) => openDatabase(path.join(folder, `${name}.sqlite`));
const openNew = (name: string) => {
  const db = openEmpty(name);
  registryOf(db);
  return db;
};

type Cost = { wall: number; cpu: number };

/** Wall time, and this process's own time on the processor, which a busy machine falsifies less. */
async function measure(run: () => Promise<void> | void): Promise<Cost> {
  const [wall, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
}

async function parseAll(list: MadeFile[]): Promise<ParsedDocument[]> {
  const parsed: ParsedDocument[] = [];
  for (const { bytes: content, fileName } of list) {
    const file = { bytes: content, fileName, sha256: sha256Of(content) };
    const read = await parseDocument(file);
    if (isCitedFacts(read)) throw new Error(`${fileName} was taken for a CSV`);
    parsed.push(read);
  }
  return parsed;
}

function say(what: string, { wall, cpu }: Cost): void {
  const rate = (ms: number) => ((count / ms) * 1000).toFixed(0).padStart(6);
  const seconds = (ms: number) => (ms / 1000).toFixed(2).padStart(6);
  console.log(
    `${what.padEnd(42)} ${seconds(wall)} s ${rate(wall)}/s   ${seconds(cpu)} s ${rate(cpu)}/s`,
  );
}

const files = await makeFiles(count);
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
console.log(`${count} generated reports, ${(bytes / count / 1000).toFixed(1)} kB each`);
console.log(`Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores`);
console.log(`load ${os.loadavg()[0]?.toFixed(1)}\n`);
console.log(`${"".padEnd(44)} wall    reports     CPU    reports`);

// The first reports warm the compiler; they are read again in the measured run.
await parseAll(files.slice(0, 60));
// What is read here is let go: kept, it would burden the memory of the run that comes.
const parsing = await measure(async () => void (await parseAll(files)));
say("read and checked (parse)", parsing);

const ingested = openNew("ingested");
const outcomes = new Map<string, number>();
const ingesting = await measure(async () => {
  await storeWhileReading(files, async ({ bytes: content, fileName }) => {
    const file = { bytes: content, fileName, now, indexLater: true };
    const store = await readToIngest(ingested, file);
    return async () => {
      const { outcome } = await store();
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    };
  });
  indexWaiting(ingested);
});
say("taken in (parse and save)", ingesting);

const parsed = await parseAll(files);
const words: Record<string, [number, string][]> = { passage_index: [], figure_index: [] };
const add = (index: string, row: string) => {
  const list = words[index];
  list?.push([list.length + 1, row]);
};
for (const { parsed: read, document, prose } of parsed) {
  const { title, year, city } = read.report;
  const belonging = { agencyId: 1, city, year: year ?? undefined };
  const made = makeIndexRows({
    title,
    text: document.text,
    prose,
    figures: read.figures,
    belonging,
  });
  for (const row of made.passages) add("passage_index", row.words);
  for (const row of made.figures) add("figure_index", row);
}
const rows = takeRows(ingested, words);

async function saveAll(db: Database): Promise<void> {
  await storeWhileReading(parsed, (read) => {
    const packing = packDocumentAside(read);
    return Promise.resolve(async () => {
      saveParsed(db, { ...read, packed: await packing }, { now, indexLater: true });
    });
  });
  indexWaiting(db);
}

async function measureInto(db: Database, run: (db: Database) => Promise<void> | void) {
  const cost = await measure(() => run(db));
  closeDatabase(db);
  return cost;
}

// In turn, so that a machine that grows slower or faster is so for all of them.
const rounds: Record<"save" | "floor" | "apart", Cost>[] = [];
for (let round = 0; round < ROUNDS; round++) {
  rounds.push({
    save: await measureInto(openNew(`saved${round}`), saveAll),
    floor: await measureInto(openEmpty(`floor${round}`), (db) => insertRaw(db, rows)),
    apart: await measureInto(openEmpty(`apart${round}`), (db) => insertRawByReport(db, rows)),
  });
}
const middle = (numbers: number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const typical = (part: keyof (typeof rounds)[number]): Cost => ({
  wall: middle(rounds.map((round) => round[part].wall)),
  cpu: middle(rounds.map((round) => round[part].cpu)),
});
const floor = typical("floor");
say("stored, each report a transaction (save)", typical("save"));
say("the same rows inserted raw (floor)", floor);
say("the same, each report a transaction", typical("apart"));

console.log(`\n${countRows(rows)} rows, ${(countRows(rows) / count).toFixed(0)} a report`);
console.log(`outcomes: ${[...outcomes].map(([outcome, n]) => `${outcome} ${n}`).join(", ")}`);
const times = (ratios: number[]) =>
  `${middle(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
const over = (part: "save", base: "floor" | "apart") =>
  `${times(rounds.map((round) => round[part].wall / round[base].wall))} by wall time, ` +
  `${times(rounds.map((round) => round[part].cpu / round[base].cpu))} by CPU time`;
console.log(`save / floor            ${over("save", "floor")}`);
console.log(`save / floor by report  ${over("save", "apart")}`);
console.log(
  `parse and save / floor  ${(ingesting.wall / floor.wall).toFixed(2)} by wall time, ` +
    `${(ingesting.cpu / floor.cpu).toFixed(2)} by CPU time`,
);
ingested.$client.pragma("wal_checkpoint(TRUNCATE)");
ingested.$client.exec("vacuum");
ingested.$client.pragma("wal_checkpoint(TRUNCATE)");
const size = statSync(path.join(folder, "ingested.sqlite")).size;
console.log(`\n${(size / count).toFixed(0)} bytes a report in the file, of these:`);
const shares = ingested.$client
  .prepare("select name, sum(pgsize) as bytes from dbstat group by name order by 2 desc limit 12")
  .all() as { name: string; bytes: number }[];
for (const { name, bytes: own } of shares) {
  console.log(`  ${name.padEnd(28)} ${(own / count).toFixed(0).padStart(6)}`);
}
closeDatabase(ingested);
rmSync(folder, { recursive: true });
