/**
 * Takes the bundled reports and cited figures into the database; what is there already stays. After
 * an upgrade the bundled reports are read again by the reader that came with it.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findOutdated, ingestPaths, rereadReports, sha256Of } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { checkSettings } from "./check-settings";
import { printResults } from "./ingest-output";
import { readerName } from "./reader-name";
import { withDatabase } from "./usable-database";

const { faults, warnings } = checkSettings(process.env);
for (const said of [...warnings, ...faults]) process.stderr.write(`${said}\n`);
if (faults.length > 0) process.exit(1);

const { root, databasePath } = readConfig();
const folder = path.join(root, "db", "reports");
await withDatabase(databasePath, async (db) => {
  const how = {
    via: "start",
    now: () => new Date().toISOString(),
    reader: readerName(root),
  } as const;
  const { results } = await ingestPaths(db, { ...how, paths: [folder] });
  const bundled = readdirSync(folder).map((name) =>
    sha256Of(readFileSync(path.join(folder, name))),
  );
  const reread = await rereadReports(db, { ...how, only: new Set(bundled) });
  const told = [...results, ...reread];
  if (told.some(({ outcome }) => outcome !== "unchanged")) printResults(process.stderr, told, []);
  const outdated = findOutdated(db, how.reader).length;
  if (outdated > 0) {
    process.stderr.write(
      `${outdated} stored reports were read by an older reader: npm run ingest -- --reread reads them again.\n`,
    );
  }
});
