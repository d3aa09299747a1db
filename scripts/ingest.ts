/**
 * `npm run ingest -- PATH... [--database FILE]`: takes reports and cited figures into the
 * database. Progress on stderr, a table at the end on stdout; exit 0 only if nothing failed.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase, openDatabase } from "@/db/open";
import { ingestPaths } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { makeProgress, printResults } from "./ingest-output";

const USAGE = `Usage: npm run ingest -- PATH... [--database FILE]

PATH      a report (text, HTML, DOCX, DOC, PDF), a CSV of cited figures, a ZIP of
          any of these, or a folder that is searched for them
--database FILE
          the SQLite file (default: DATABASE_PATH, else data/gongkai.sqlite)
`;

type Arguments = { paths: string[]; database: string | null };

function readArguments(args: string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { database: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return USAGE;
    if (positionals.length === 0) return `No path was given.\n\n${USAGE}`;
    return {
      paths: positionals.map((each) => path.resolve(each)),
      database: values.database ? path.resolve(values.database) : null,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

const input = readArguments(process.argv.slice(2));
if (typeof input === "string") {
  process.stderr.write(input);
  process.exit(input === USAGE ? 0 : 1);
}
const db = openDatabase(input.database ?? readConfig().databasePath);
const progress = makeProgress(process.stderr);
const { results, skipped } = await ingestPaths(db, {
  paths: input.paths,
  via: "command line",
  now: () => new Date().toISOString(),
  onProgress: progress.show,
});
progress.end();
printResults(process.stdout, results, skipped);
closeDatabase(db);
process.exitCode = results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
