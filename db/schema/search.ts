/**
 * What the search index points to. The index itself (`passage_index`, `figure_index`) is FTS5
 * without content, made by a migration: Drizzle knows no virtual tables.
 */
import { integer, primaryKey, sqliteTable } from "drizzle-orm/sqlite-core";
import { revisions } from "./reports";

/** Rows of an index hold `revision * INDEX_STRIDE + ordinal`: no table is needed to find them. */
export const INDEX_STRIDE = 4096;

/** A stretch of a document's prose. Its start is -1 for the title. */
export const passages = sqliteTable(
  "passages",
  {
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    start: integer().notNull(),
    length: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.ordinal] })],
);
