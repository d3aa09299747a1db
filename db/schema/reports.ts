/** Reports, the revisions in which each was read, and the documents they were read from. */
import { blob, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { agencies } from "./agencies";
import { codes } from "./codes";

export const REPORT_KIND_CODES = ["annual-disclosure", "work-summary", "other"] as const;
const kind = codes(REPORT_KIND_CODES);
export const EDITION_CODES = ["2019", "2021"] as const;
const edition = codes(EDITION_CODES);
const script = codes(["hans", "hant"] as const);

/** Preset dictionaries of the compressed texts. A dictionary is never changed, only followed. */
export const dictionaries = sqliteTable("dictionaries", {
  id: integer().primaryKey(),
  bytes: blob({ mode: "buffer" }).notNull(),
});

export const documents = sqliteTable(
  "documents",
  {
    id: integer().primaryKey(),
    /** Not unique: a later reader may make another text of the same file. */
    sha256: text().notNull(),
    fileName: text().notNull(),
    format: text().notNull(),
    encoding: text(),
    /** Size of the original, bytes. */
    bytes: integer().notNull(),
    /** The decoded text that every place refers to; compressed. */
    text: blob({ mode: "buffer" }).notNull(),
    /** The original, compressed; null where the text as UTF-8 (with `bom`) is the original. */
    original: blob({ mode: "buffer" }),
    bom: integer({ mode: "boolean" }).notNull().default(false),
    /** Where the text stands on pages and in tables; packed, then compressed. */
    layout: blob({ mode: "buffer" }),
    dictionary: integer()
      .notNull()
      .references(() => dictionaries.id),
  },
  (table) => [index("documents_sha256").on(table.sha256)],
);

export const reports = sqliteTable(
  "reports",
  {
    id: integer().primaryKey(),
    /** `<agency slug>-<year>` with a suffix for part-years and other kinds; never changes. */
    publicId: text().notNull().unique(),
    agencyId: integer()
      .notNull()
      .references(() => agencies.id),
    kind: kind().notNull(),
    year: integer().notNull(),
    periodStart: text().notNull(),
    periodEnd: text().notNull(),
    /** Address of the published page, where one is known. */
    url: text(),
    /** Null for a report known only by cited figures. */
    currentRevisionId: integer(),
    createdAt: text().notNull(),
  },
  (table) => [
    unique("reports_identity").on(table.agencyId, table.kind, table.periodStart, table.periodEnd),
    index("reports_year").on(table.year, table.agencyId),
  ],
);

export const revisions = sqliteTable(
  "revisions",
  {
    id: integer().primaryKey(),
    reportId: integer()
      .notNull()
      .references(() => reports.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … within the report. */
    number: integer().notNull(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    title: text(),
    publishedOn: text(),
    script: script().notNull(),
    editionDisclosure: edition(),
    editionRequests: edition(),
    editionReview: edition(),
    /** Tables that stand in the document: 1 disclosure, 2 requests, 4 review. */
    tables: integer().notNull(),
    reported: integer().notNull(),
    blank: integer().notNull(),
    unreadable: integer().notNull(),
    identities: integer().notNull(),
    held: integer().notNull(),
    failed: integer().notNull(),
    notStated: integer().notNull(),
    blanksCounted: integer().notNull(),
    figures: integer().notNull(),
    readAt: text().notNull(),
    /** Which reader read it last; null before readers had names. */
    reader: text(),
  },
  (table) => [
    unique("revisions_number").on(table.reportId, table.number),
    index("revisions_document").on(table.documentId),
  ],
);
