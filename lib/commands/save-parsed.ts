/** A parsed document → the database, in one transaction or not at all. */
import type { Database } from "@/db/open";
import { inTransaction, prepareInsert, prepareSql } from "@/db/prepare";
import { REPORT_KIND_CODES, reports } from "@/db/schema";
import type { IngestResult } from "./outcome";
import type { ParsedDocument } from "./parsed-document";
import { findOrCreateAgency } from "./register-agencies";
import { identityOf, publicId, type ReportIdentity } from "./report-identity";
import { makeCurrent, storeReading } from "./store/store-reading";

export type SaveOptions = {
  /** ISO date and time of the reading. */
  now: string;
  /** Name of the reader that read it (scripts/reader-name.ts). */
  reader?: string | null;
  /** Address of the published page, where one is known. */
  url?: string | null;
  /**
   * More reports are to come: their words are put into the search index together, those left over
   * by `indexWaiting`.
   */
  indexLater?: boolean;
};

type Report = Pick<typeof reports.$inferSelect, "id" | "publicId" | "currentRevisionId">;

const selectReport = prepareSql<[number, number, string, string], Report>(
  `select id, public_id as publicId, current_revision_id as currentRevisionId from reports
   where agency_id = ? and kind = ? and period_start = ? and period_end = ?`,
);
const selectStored = prepareSql<[string], { report: string; revision: number }>(
  `select reports.public_id as report, revisions.number as revision from documents
   join revisions on revisions.document_id = documents.id
   join reports on reports.id = revisions.report_id
   where documents.sha256 = ? order by revisions.id desc limit 1`,
);
const insertReport = prepareInsert(reports);

function findOrCreateReport(
  db: Database,
  agency: { id: number; slug: string },
  identity: ReportIdentity,
  now: string,
): Report {
  const { kind, year, period } = identity;
  const code = REPORT_KIND_CODES.indexOf(kind);
  const known = selectReport(db).get(agency.id, code, period.start, period.end);
  if (known) return known;
  const report = {
    publicId: publicId(agency.slug, identity),
    agencyId: agency.id,
    kind,
    year,
    periodStart: period.start,
    periodEnd: period.end,
    createdAt: now,
  };
  const id = insertReport(db)(report);
  return { id, publicId: report.publicId, currentRevisionId: null };
}

function write(db: Database, read: ParsedDocument, options: SaveOptions): IngestResult {
  const { now, reader = null, url = null, indexLater = false } = options;
  const identity = identityOf(read.parsed.report);
  const agency = findOrCreateAgency(db, { name: identity.agency, city: identity.city });
  const report = findOrCreateReport(db, agency, identity, now);
  const stored = storeReading(db, read, { reportId: report.id, now, reader });
  const before = report.currentRevisionId;
  const place = { reportId: report.id, agency, identity, indexLater };
  makeCurrent(db, read, stored, { ...place, before, url });
  return {
    fileName: read.fileName,
    outcome: stored.number === 1 ? "ingested" : "revised",
    report: report.publicId,
    revision: stored.number,
  };
}

/** What is stored of this very file already, as the result of taking it in again; null if new. */
export function findUnchanged(db: Database, fileName: string, sha256: string): IngestResult | null {
  const stored = selectStored(db).get(sha256);
  return stored ? { fileName, outcome: "unchanged", ...stored } : null;
}

/**
 * Stores a report: a new one, or a new revision of the same agency's report of the same kind and
 * period, the old one kept. A file stored before changes nothing. Throws a Refusal, with nothing
 * written, when agency or year are not known.
 */
export function saveParsed(
  db: Database,
  parsedDocument: ParsedDocument,
  options: SaveOptions,
): IngestResult {
  return inTransaction(
    db,
    () =>
      findUnchanged(db, parsedDocument.fileName, parsedDocument.sha256) ??
      write(db, parsedDocument, options),
  );
}
