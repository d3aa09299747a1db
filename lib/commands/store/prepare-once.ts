/** Statements are prepared once a database, not once a row. */
import type { Database } from "@/db/open";

/** Wraps the making of a prepared statement: each database prepares it on first use. */
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
