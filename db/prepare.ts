/**
 * Statements prepared once a database. Inserts go round Drizzle's query building, which costs more
 * than SQLite's own work, but take columns and codes from its schema all the same.
 */
import { Column, getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { forgetReplaced, forgetUncommitted } from "./memory";
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

/** A statement in plain SQL: reading a row or two by key, Drizzle's mapping costs more than SQLite. */
export function prepareSql<Parameters extends unknown[], Row = unknown>(text: string) {
  return prepareOnce((db) => db.$client.prepare<Parameters, Row>(text));
}

const immediately = prepareOnce(
  (db) => db.$client.transaction((run: () => unknown) => run()).immediate,
);

/**
 * Runs it in one writing transaction, which waits its turn and is not nested; what it throws undoes
 * everything.
 */
export function inTransaction<Result>(db: Database, run: () => Result): Result {
  try {
    return immediately(db)(() => {
      forgetReplaced(db);
      return run();
    }) as Result;
  } catch (error) {
    forgetUncommitted(db);
    throw error;
  }
}

/** As the schema's `casing` names columns. */
function columnName({ name }: SQLiteColumn): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `encode` is null where a value is stored as it is. */
type ColumnToFill = {
  key: string;
  name: string;
  encode: ((value: unknown) => unknown) | null;
};
type Columns = readonly ColumnToFill[];

function columnsOf(table: SQLiteTable): Columns {
  return Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>).map(
    ([key, column]) => ({
      key,
      name: columnName(column),
      encode:
        column.mapToDriverValue === Column.prototype.mapToDriverValue
          ? null
          : (value) => column.mapToDriverValue(value),
    }),
  );
}

function insertText(table: SQLiteTable, columns: Columns, rows: number): string {
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const marks = `(${columns.map(() => "?").join(", ")})`;
  const all = Array.from({ length: rows }, () => marks).join(", ");
  return `insert into "${getTableName(table)}" (${names}) values ${all}`;
}

function pushValues(values: unknown[], row: Record<string, unknown>, columns: Columns): void {
  for (const { key, encode } of columns) {
    const value = row[key] ?? null;
    values.push(value === null || encode === null ? value : encode(value));
  }
}

/**
 * An insert of whole rows. Columns left out are null, or the integer key SQLite gives; defaults of
 * the schema are not applied. Returns the new row's id (of tables that have one).
 */
export function prepareInsert<Table extends SQLiteTable>(
  table: Table,
): (db: Database) => (row: InferInsertModel<Table>) => number {
  const columns = columnsOf(table);
  const text = insertText(table, columns, 1);
  return prepareOnce((db) => {
    const statement = db.$client.prepare<unknown[]>(text);
    return (row) => {
      const values: unknown[] = [];
      pushValues(values, row, columns);
      return Number(statement.run(values).lastInsertRowid);
    };
  });
}

/** Rows an insert of many takes at a time: each call into SQLite has its price. */
const MANY = 25;

/**
 * For tables that get hundreds of rows at once: the insert takes one list with the values of all
 * rows, `keys` after `keys`, as they are stored. Making an object of each row and encoding it costs
 * as much as inserting it.
 */
export function prepareInsertMany<Table extends SQLiteTable>(
  table: Table,
  keys: readonly (keyof InferInsertModel<Table> & string)[],
): (db: Database) => (values: readonly unknown[]) => void {
  const all = columnsOf(table);
  const columns = keys.map((key) => {
    const column = all.find((each) => each.key === key);
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`);
    return column;
  });
  const [one, many] = [insertText(table, columns, 1), insertText(table, columns, MANY)];
  return prepareOnce((db) => {
    const insertOne = db.$client.prepare<unknown[]>(one);
    const insertMany = db.$client.prepare<unknown[]>(many);
    const step = keys.length;
    return (values) => {
      let from = 0;
      for (; from + MANY * step <= values.length; from += MANY * step) {
        insertMany.run(values.slice(from, from + MANY * step));
      }
      for (; from < values.length; from += step) insertOne.run(values.slice(from, from + step));
    };
  });
}
