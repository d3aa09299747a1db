/** The floor: the rows of a finished database, inserted again with nothing but prepared SQL. */
import type { Database } from "@/db/open";

type Rows = {
  insert: string;
  rows: unknown[][];
  /** The report each row belongs to, as its place among them; 0 for what all share. */
  owners: number[];
};

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

/** How rows name the report they belong to. */
const OWNER: Record<string, string> = {
  documents: "id",
  reports: "id",
  revisions: "id",
  facts: "revision_id",
  figures: "revision_id",
  findings: "revision_id",
  messages: "revision_id",
  passages: "revision_id",
  observations: "report_id",
};

/** In a database that took each report in once, its three ids all count the reports. */
function ownersOf(table: string, names: readonly string[], rows: unknown[][]): number[] {
  const at = names.indexOf(OWNER[table] ?? "");
  return rows.map((row) => (at < 0 ? 0 : Number(row[at]) - 1));
}

/** Rows ready to be inserted: what the database's own tables hold, and the words of its index. */
export function takeRows(db: Database, words: Record<string, [number, string][]>): Rows[] {
  const tables = TABLES.map((table) => {
    const columns = db.$client.pragma(`table_info(${table})`) as { name: string }[];
    const names = columns.map(({ name }) => `"${name}"`);
    const rows = db.$client.prepare(`select * from ${table}`).raw().all() as unknown[][];
    return {
      table,
      insert: `insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      rows,
      owners: ownersOf(
        table,
        columns.map(({ name }) => name),
        rows,
      ),
    };
  });
  const ownersIn = (name: string) => tables.find(({ table }) => table === name)?.owners ?? [];
  const indexes = Object.entries(words).map(([index, rows]) => ({
    insert: `insert into ${index} (rowid, body) values (?, ?)`,
    rows: rows as unknown[][],
    owners: ownersIn(index === "passage_index" ? "passages" : "figures"),
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

/** Inserts the same, the rows of each report in a transaction of their own. */
export function insertRawByReport(db: Database, tables: Rows[]): void {
  const statements = tables.map(({ insert }) => db.$client.prepare(insert));
  const batches: [statement: number, row: unknown[]][][] = [];
  tables.forEach(({ rows, owners }, statement) =>
    rows.forEach((row, index) => (batches[owners[index] ?? 0] ??= []).push([statement, row])),
  );
  const insertAll = db.$client.transaction((batch: [number, unknown[]][]) => {
    for (const [statement, row] of batch) statements[statement]?.run(...row);
  });
  for (const batch of batches) insertAll.immediate(batch);
}

export function countRows(tables: Rows[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
