/** `npm run backup -- FILE`: copies the database while it is in use, and checks the copy. */
import { existsSync, statSync } from "node:fs";
import { backUpDatabase } from "@/db/copy-database";
import { readConfig } from "@/lib/config";
import { readFileArguments } from "./file-arguments";

const { file, database, force } = readFileArguments(process.argv.slice(2), "backup");
const source = database ?? readConfig().databasePath;

async function run(): Promise<string> {
  if (!existsSync(source)) throw new Error(`There is no database at ${source}.`);
  if (existsSync(file) && !force) throw new Error(`${file} exists; give --force to replace it.`);
  await backUpDatabase(source, file);
  return `${file}: ${statSync(file).size} bytes, checked`;
}

run().then(
  (said) => process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
