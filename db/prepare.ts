/**
 * Statements prepared once a database. Inserts go round Drizzle's query building, which costs more
 * than SQLite's own work, but take columns and codes from its schema all the same.
 */
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "./open";

/** Wraps the making of a statement: each database prepares it on first use. */
export function prepareOnce<Statement>(
  prepare: (db: Database) => Statement,
): (db: Database) => Statement {
  const prepared = new WeakMap<Database, Statement>();
  return (db) => {
    const known = prepared.get(db);
    if (known) return known;
    const statement = prepare(db);
    prepared.set(db, statement);
    return statement;
  };
}

/** As the schema's `casing` names columns. */
function columnName({ name }: SQLiteColumn): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * An insert of whole rows. Columns left out are null, or the integer key SQLite gives; defaults of
 * the schema are not applied. Returns the new row's id (of tables that have one).
 */
export function prepareInsert<Table extends SQLiteTable>(
  table: Table,
): (db: Database) => (row: InferInsertModel<Table>) => number {
  const columns = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][];
  const names = columns.map(([, column]) => `"${columnName(column)}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const text = `insert into "${getTableName(table)}" (${names}) values (${marks})`;
  return prepareOnce((db) => {
    const statement = db.$client.prepare<unknown[]>(text);
    return (row) => {
      const values = columns.map(([key, column]) => {
        const value = (row as Record<string, unknown>)[key];
        return value === undefined || value === null ? null : column.mapToDriverValue(value);
      });
      return Number(statement.run(...values).lastInsertRowid);
    };
  });
}
