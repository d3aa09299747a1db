/** What people typed: figures cited from pages, and corrections beside a reading. */
import { index, integer, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { reports } from "./reports";

/** A figure typed from a published page, with the page's address. */
export const citedFacts = sqliteTable(
  "cited_facts",
  {
    id: integer().primaryKey(),
    reportId: integer()
      .notNull()
      .references(() => reports.id, { onDelete: "cascade" }),
    measure: text().notNull(),
    value: real().notNull(),
    unit: text().notNull(),
    url: text().notNull(),
    citedAt: text().notNull(),
  },
  (table) => [
    unique("cited_facts_measure").on(table.reportId, table.measure),
    index("cited_facts_by_measure").on(table.measure),
  ],
);

/**
 * A value corrected by hand. It belongs to the report, not to a revision, so that it outlives a
 * re-reading; the reading itself is never touched.
 */
export const corrections = sqliteTable(
  "corrections",
  {
    id: integer().primaryKey(),
    reportId: integer()
      .notNull()
      .references(() => reports.id, { onDelete: "cascade" }),
    cell: text().notNull(),
    /** `reported` or `blank`. */
    state: text().notNull(),
    value: real(),
    by: text().notNull(),
    reason: text().notNull(),
    at: text().notNull(),
    undoneBy: text(),
    undoneAt: text(),
  },
  (table) => [index("corrections_cell").on(table.reportId, table.cell)],
);
