/**
 * What the search index points to. The index itself is FTS5 without content, made by a migration:
 * Drizzle knows no virtual tables. Its rows are those of `passages` (`passage_index`) and of
 * `figures` (`figure_index`); ids that follow each other keep it small.
 */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { revisions } from "./reports";

/** A stretch of a document's prose. Its start is -1 for the title. */
export const passages = sqliteTable(
  "passages",
  {
    id: integer().primaryKey(),
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    start: integer().notNull(),
    length: integer().notNull(),
  },
  (table) => [index("passages_revision").on(table.revisionId)],
);

/** Words that are not in the index yet (db/words-to-index.ts), as JSON. */
export const wordsToIndex = sqliteTable("words_to_index", {
  revisionId: integer()
    .primaryKey()
    .references(() => revisions.id, { onDelete: "cascade" }),
  words: text().notNull(),
});
