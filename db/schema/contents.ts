/** What was read from a document: facts, figures, observations, findings, messages. */
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { codes } from "./codes";
import { reports, revisions } from "./reports";

export const STATUS_CODES = ["reported", "blank", "unreadable"] as const;
const status = codes(STATUS_CODES);
export const QUALIFIER_CODES = ["exact", "approx", "at_least", "at_most"] as const;
const qualifier = codes(QUALIFIER_CODES);
export const ROLE_CODES = ["value", "from", "to", "change", "plan"] as const;
const role = codes(ROLE_CODES);
const severity = codes(["error", "warning", "notice"] as const);
const fault = codes(["source", "reading", "unknown"] as const);

/** Cell ids as small integers. Rows are only ever added. */
export const cellKeys = sqliteTable("cell_keys", {
  key: integer().primaryKey(),
  id: text().notNull().unique(),
});

/** One row a cell that stands in a document; no row, no cell. */
export const facts = sqliteTable(
  "facts",
  {
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    cell: integer()
      .notNull()
      .references(() => cellKeys.key),
    status: status().notNull(),
    /** Null unless reported. */
    value: real(),
    /** As printed; null where that is the plain print of the value, or nothing for a blank. */
    text: text(),
    /** Place in the decoded text; both null where it is not known. */
    start: integer(),
    length: integer(),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.cell] })],
);

/** Figures of a revision stand in text order by id. */
export const figures = sqliteTable(
  "figures",
  {
    id: integer().primaryKey(),
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    value: real().notNull(),
    unit: text().notNull(),
    qualifier: qualifier().notNull(),
    role: role().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    start: integer().notNull(),
    indicator: text(),
    repeat: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [index("figures_revision").on(table.revisionId)],
);

/** What an indicator was in a report's current revision: the figures that give it. */
export const observations = sqliteTable(
  "observations",
  {
    reportId: integer()
      .notNull()
      .references(() => reports.id, { onDelete: "cascade" }),
    indicator: text().notNull(),
    /** 0 is the value shown; others stand where the text gives more than one. */
    ordinal: integer().notNull(),
    value: real().notNull(),
    unit: text().notNull(),
    qualifier: qualifier().notNull(),
    text: text().notNull(),
    start: integer().notNull(),
    /** Another observation of the same indicator in the report has another value. */
    contradicted: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.indicator, table.ordinal] }),
    index("observations_indicator").on(table.indicator, table.reportId),
  ],
);

export const findings = sqliteTable(
  "findings",
  {
    id: integer().primaryKey(),
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    rule: text().notNull(),
    severity: severity().notNull(),
    fault: fault(),
    messageZh: text().notNull(),
    messageEn: text().notNull(),
    /** Cells, places, both sides and proposal as JSON. */
    detail: text().notNull(),
    /** Found by looking at another year's report; found again whenever that one changes. */
    acrossYears: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("findings_revision").on(table.revisionId),
    index("findings_rule").on(table.rule, table.severity),
  ],
);

export const messages = sqliteTable(
  "messages",
  {
    revisionId: integer()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    code: text().notNull(),
    severity: severity().notNull(),
    messageZh: text().notNull(),
    messageEn: text().notNull(),
    start: integer(),
    end: integer(),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.ordinal] })],
);
