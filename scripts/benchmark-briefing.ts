/**
 * `npm run benchmark:briefing [-- ROUNDS [ITEMS]]`: six charts of the bundled reports, read from
 * the database, drawn up and written in each format of a briefing; more items are the same charts
 * as tables, then both again. docs/benchmarks.md.
 */
import os from "node:os";
import path from "node:path";
import { openDatabase } from "@/db/open";
import { ingestPaths } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { buildChart, chartMeasures, type ChartSpec } from "@/lib/charts";
import { BRIEFING_FORMATS, exportBriefing } from "@/lib/export";
import { readValues } from "@/lib/queries";

const rounds = Number(process.argv[2] ?? 5);
const count = Number(process.argv[3] ?? 6);
const AGENCIES = ["xiamen-administrative-approval"];
const YEARS = [2019, 2020, 2021];
const CHARTS = [
  "requests-received",
  "requests-applicants",
  "outcomes",
  "workload",
  "decisions",
  "review",
];

const db = openDatabase(":memory:");
await ingestPaths(db, {
  paths: [path.join(readConfig().root, "db/reports")],
  via: "command line",
  now: () => "2026-01-01T00:00:00.000Z",
});

function drawSix(): ChartSpec[] {
  return CHARTS.map((chart) => {
    const grid = readValues(db, {
      agencies: AGENCIES,
      years: YEARS,
      measures: chartMeasures(chart),
    });
    return buildChart(chart, grid, { locale: "zh" });
  });
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

console.log(`${count} items, ${rounds} rounds after the first`);
console.log(`Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores\n`);
for (const format of BRIEFING_FORMATS) {
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    const specs = drawSix();
    const items = Array.from({ length: count }, (_, at) => ({
      spec: specs[at % specs.length]!,
      as: Math.floor(at / specs.length) % 2 === 0 ? ("chart" as const) : ("table" as const),
      link: null,
    }));
    const head = { title: "六图", locale: "zh" as const, madeOn: "2026-01-01", link: null };
    size = (await exportBriefing({ ...head, items }, format)).byteLength;
    times.push(performance.now() - started);
  }
  const [first = 0, ...later] = times.map((ms) => ms / 1000);
  console.log(
    `${format.padEnd(5)} first ${first.toFixed(2)} s, then ${middle(later).toFixed(2)} s (slowest ${Math.max(...later).toFixed(2)} s), ${(size / 1000).toFixed(0)} kB`,
  );
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(`\nPeak memory ${peak.toFixed(0)} MB`);
