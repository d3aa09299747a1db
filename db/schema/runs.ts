/** The history of ingest runs, and settings kept with the data. */
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const ingestRuns = sqliteTable("ingest_runs", {
  id: integer().primaryKey(),
  /** `command line`, `start` or `desk`. */
  via: text().notNull(),
  by: text(),
  startedAt: text().notNull(),
  finishedAt: text().notNull(),
});

export const ingestItems = sqliteTable(
  "ingest_items",
  {
    runId: integer()
      .notNull()
      .references(() => ingestRuns.id, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    fileName: text().notNull(),
    /** `ingested`, `unchanged`, `revised` or `failed`. */
    outcome: text().notNull(),
    /** Public id of the report, where there is one. */
    report: text(),
    revision: integer(),
    code: text(),
    reasonZh: text(),
    reasonEn: text(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.ordinal] })],
);

export const settings = sqliteTable("settings", {
  key: text().primaryKey(),
  value: text().notNull(),
});
