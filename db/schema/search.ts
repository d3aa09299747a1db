/**
 * What the search index points to. The index itself (`passage_index`, `figure_index`) is FTS5
 * without content, made by a migration: Drizzle knows no virtual tables.
 */
import { index, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { revisions } from "./reports";

/** A stretch of a document's text; its id is the row of `passage_index`. */
export const passages = sqliteTable(
  "passages",
  {
    id: integer().primaryKey(),
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    /** -1 for the title. */
    start: integer().notNull(),
    length: integer().notNull(),
  },
  (table) => [index("passages_revision").on(table.revisionId)],
);
