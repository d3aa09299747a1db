/**
 * `npm run benchmark:search [-- COUNT]`: how long searches take in a database of COUNT generated
 * reports (10,000 unless told), in process. docs/benchmarks.md.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { closeDatabase, openDatabase } from "@/db/open";
import { ingestDocument, registryOf } from "@/lib/commands";
import { searchFigures, searchText } from "@/lib/queries";
import { makeTextFile } from "./benchmark/made-files";

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-search-"));
const db = openDatabase(path.join(folder, "search.sqlite"));
registryOf(db);

for (let index = 0; index < count; index += 1) {
  const { bytes, fileName } = makeTextFile(index);
  await ingestDocument(db, { bytes, fileName, now: "2026-01-01T00:00:00.000Z" });
  if (index % 500 === 499) process.stderr.write(`\r${index + 1}/${count}`);
}
process.stderr.write("\r\u001b[2K");

/** Words of every frequency: in each report, in some, in none; short, long, several, traditional. */
const QUERIES = [
  "公开",
  "复议",
  "秒批",
  "热线",
  "12345热线 受理",
  "政府信息公开",
  "政務服務",
  "满意率",
  "三亚市",
  "申请 答复",
  "网站 访问量",
  "水务局 2022",
  "审批",
  "办结率",
  "规范性文件",
  "件",
  "从未出现的词",
  "APP",
];
const ROUNDS = 30;

type Search = { name: string; run: (query: string, page: number) => number };
const searches: Search[] = [
  {
    name: "passages",
    run: (query, page) => searchText(db, query, {}, { limit: 20, offset: page * 20 }).total,
  },
  {
    name: "passages of one city",
    run: (query, page) =>
      searchText(db, query, { city: "haikou" }, { limit: 20, offset: page * 20 }).total,
  },
  {
    name: "figures",
    run: (query, page) => searchFigures(db, query, {}, { limit: 50, offset: page * 50 }).total,
  },
];

function percentile(sorted: number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

console.log(`${count} generated reports; ${QUERIES.length} queries, ${ROUNDS} times each`);
console.log(`Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores`);
console.log(`load ${os.loadavg()[0]?.toFixed(1)}\n`);
for (const { name, run } of searches) {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      const [started, before] = [performance.now(), process.cpuUsage()];
      run(query, round % 3);
      const { user, system } = process.cpuUsage(before);
      wall.push(performance.now() - started);
      cpu.push((user + system) / 1000);
    }
  }
  const said = (times: number[]) => {
    times.sort((a, b) => a - b);
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
    return `p50 ${p50} p95 ${p95} p99 ${p99} ms`;
  };
  console.log(`${name.padEnd(22)} wall ${said(wall)}   CPU ${said(cpu)}`);
}
closeDatabase(db);
rmSync(folder, { recursive: true });
