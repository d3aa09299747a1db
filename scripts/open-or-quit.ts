/** A database file → the open database, or one sentence and the end: a missing right is no bug of ours. */
import { type Database, openDatabase } from "@/db/open";

export function openOrQuit(file: string): Database {
  try {
    return openDatabase(file);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The database ${file} cannot be used: ${said}\n`);
    process.exit(1);
  }
}
