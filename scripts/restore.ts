/** `npm run restore -- FILE`: puts a backup in the database's place; a server may be running. */
import { existsSync } from "node:fs";
import { backUpDatabase, requireRestorable, restoreDatabase } from "@/db/copy-database";
import { readConfig } from "@/lib/config";
import { readFileArguments } from "./file-arguments";

const { file, database, force } = readFileArguments(process.argv.slice(2), "restore");
const target = database ?? readConfig().databasePath;

async function run(): Promise<string> {
  if (!existsSync(file)) throw new Error(`There is no file at ${file}.`);
  // Before anything is kept: a refusal leaves nothing behind.
  requireRestorable(file, target);
  const said = [];
  if (existsSync(target) && !force) {
    // What is replaced is kept, unless the operator says that it need not be.
    const kept = `${target}.before-restore-${new Date().toISOString().replace(/[:.]/g, "-")}`;
    await backUpDatabase(target, kept);
    said.push(`The replaced database is kept in ${kept}`);
  }
  await restoreDatabase(file, target);
  return [...said, `${target} now holds ${file}, checked`].join("\n");
}

run().then(
  (said) => process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
