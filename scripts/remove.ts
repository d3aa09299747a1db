/** `npm run remove -- REPORT...`: takes reports out of the collection; says first what would go. */
import path from "node:path";
import { parseArgs } from "node:util";
import { describeReport, type RemovedReport, removeReport } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { withDatabase } from "./usable-database";

const USAGE = `Usage: npm run remove -- REPORT... [--yes] [--database FILE]

REPORT    the report's id, as it stands in its address: haikou-government-2020
--yes     removes them; without it, what would go is said and nothing is changed
--database FILE
          the SQLite file (default: DATABASE_PATH, else data/gongkai.sqlite)
`;

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { database: { type: "string" }, yes: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new Error("No report was named.");
  return { reports: [...new Set(positionals)], ...values };
}

function quit(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function asArguments() {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return quit(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function line({ report, title, revisions, citedFigures, corrections }: RemovedReport): string {
  const parts = [
    ["revisions", revisions],
    ["cited figures", citedFigures],
    ["corrections", corrections],
  ];
  return `${report}  ${title ?? "-"}  ${parts.map(([name, count]) => `${name} ${count}`).join(", ")}`;
}

const { reports, yes, database } = asArguments();
await withDatabase(database ? path.resolve(database) : readConfig().databasePath, async (db) => {
  // Before any goes: one name mistyped, and nothing is changed.
  const described = reports.map((report) => {
    try {
      return describeReport(db, report);
    } catch (error) {
      return quit(error instanceof Error ? error.message : String(error));
    }
  });
  if (!yes) {
    for (const each of described) process.stdout.write(`would go: ${line(each)}\n`);
    process.stdout.write("Nothing was changed; --yes removes them.\n");
    process.exitCode = 1;
    return;
  }
  for (const { report } of described)
    process.stdout.write(`removed: ${line(removeReport(db, report))}\n`);
});
