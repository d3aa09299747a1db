/** A database that cannot be opened or written → one sentence and the end: a full disk is no bug of ours. */
import { closeDatabase, type Database, openDatabase } from "@/db/open";

function quit(file: string, error: unknown): never {
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The database ${file} cannot be used: ${said}\n`);
  process.exit(1);
}

/** SQLite's own codes: the disk, the rights, the file. Anything else is thrown on. */
function isOfDatabase(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && code.startsWith("SQLITE_");
}

/** Opens `file`, runs `work` and closes it; what was committed before a fault stays. */
export async function withDatabase(
  file: string,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  let db: Database;
  try {
    db = openDatabase(file);
  } catch (error) {
    quit(file, error);
  }
  try {
    await work(db);
  } catch (error) {
    if (!isOfDatabase(error)) throw error;
    quit(file, error);
  }
  closeDatabase(db);
}
