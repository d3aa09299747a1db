/**
 * `npm run ingest -- PATH... [--database FILE]`: takes reports and cited figures into the
 * database. Progress on stderr, a table at the end on stdout; exit 0 only if nothing failed.
 */
import { constants } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ingestPaths, rereadReports } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { makeProgress, printResults } from "./ingest-output";
import { readerName } from "./reader-name";
import { withDatabase } from "./usable-database";

const USAGE = `Usage: npm run ingest -- PATH... [--reread] [--database FILE]

PATH      a report (text, HTML, DOCX, DOC, PDF), a CSV of cited figures, a ZIP of
          any of these, or a folder that is searched for them
--reread  reads stored documents again that an older version of the reader has read;
          where the reading differs it becomes a new revision. Needs no PATH
--database FILE
          the SQLite file (default: DATABASE_PATH, else data/gongkai.sqlite)
`;

type Arguments = { paths: string[]; reread: boolean; database: string | null };

function readArguments(args: string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        database: { type: "string" },
        reread: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return USAGE;
    if (positionals.length === 0 && !values.reread) return `No path was given.\n\n${USAGE}`;
    return {
      paths: positionals.map((each) => path.resolve(each)),
      reread: values.reread,
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
const { root, databasePath } = readConfig();
await withDatabase(input.database ?? databasePath, async (db) => {
  const stop = new AbortController();
  // The file under way is finished, the rest left; a second signal ends it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stop.abort();
      process.exitCode = 128 + constants.signals[signal];
    });
  }
  const progress = makeProgress(process.stderr);
  const how = {
    via: "command line",
    now: () => new Date().toISOString(),
    reader: readerName(root),
    onProgress: progress.show,
    signal: stop.signal,
  } as const;
  const { results, skipped, left } = await ingestPaths(db, { ...how, paths: input.paths });
  const reread = input.reread ? await rereadReports(db, how) : [];
  progress.end();
  const all = [...results, ...reread];
  printResults(process.stdout, all, skipped);
  if (stop.signal.aborted) {
    process.stderr.write(`Stopped before it was done; files left: ${left}.\n`);
    return;
  }
  process.exitCode = all.some(({ outcome }) => outcome === "failed") ? 1 : 0;
});
