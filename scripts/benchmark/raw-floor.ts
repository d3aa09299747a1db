/** The floor: the rows of a finished database, inserted again with nothing but prepared SQL. */
import type { Database } from "@/db/open";

type Rows = { insert: string; rows: unknown[][] };

/** In the order their keys need. */
const TABLES = [
  "dictionaries",
  "cell_keys",
  "cities",
  "agencies",
  "agency_aliases",
  "agency_succession",
  "documents",
  "reports",
  "revisions",
  "facts",
  "figures",
  "observations",
  "findings",
  "messages",
  "passages",
];

/** Rows ready to be inserted: what the database's own tables hold, and the words of its index. */
export function takeRows(db: Database, words: Record<string, [number, string][]>): Rows[] {
  const tables = TABLES.map((table) => {
    const columns = db.$client.pragma(`table_info(${table})`) as { name: string }[];
    const names = columns.map(({ name }) => `"${name}"`);
    return {
      insert: `insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      rows: db.$client.prepare(`select * from ${table}`).raw().all() as unknown[][],
    };
  });
  const indexes = Object.entries(words).map(([index, rows]) => ({
    insert: `insert into ${index} (rowid, body) values (?, ?)`,
    rows: rows as unknown[][],
  }));
  return [...tables, ...indexes];
}

/** Inserts everything in one transaction. */
export function insertRaw(db: Database, tables: Rows[]): void {
  const all = db.$client.transaction(() => {
    for (const { insert, rows } of tables) {
      const statement = db.$client.prepare(insert);
      for (const row of rows) statement.run(...row);
    }
  });
  all();
}

export function countRows(tables: Rows[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
