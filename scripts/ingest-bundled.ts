/** Takes the bundled reports and cited figures into the database; what is there already stays. */
import path from "node:path";
import { closeDatabase, openDatabase } from "@/db/open";
import { ingestPaths } from "@/lib/commands";
import { readConfig } from "@/lib/config";
import { printResults } from "./ingest-output";

const { root, databasePath } = readConfig();
const db = openDatabase(databasePath);
const { results } = await ingestPaths(db, {
  paths: [path.join(root, "db", "reports")],
  via: "start",
  now: () => new Date().toISOString(),
});
if (results.some(({ outcome }) => outcome !== "unchanged"))
  printResults(process.stderr, results, []);
closeDatabase(db);
