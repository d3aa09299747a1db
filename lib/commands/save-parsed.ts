/** A parsed document → the database, in one transaction or not at all. */
import { and, desc, eq, sql } from "drizzle-orm";
import { forgetCellKeys } from "@/db/cell-keys";
import type { Database } from "@/db/open";
import { prepareInsert, prepareOnce } from "@/db/prepare";
import { documents, REPORT_KIND_CODES, reports, revisions } from "@/db/schema";
import type { IngestResult } from "./outcome";
import type { ParsedDocument } from "./parsed-document";
import { findOrCreateAgency } from "./register-agencies";
import { identityOf, publicId, type ReportIdentity } from "./report-identity";
import { forgetDictionary } from "./store/dictionary";
import { makeCurrent, storeReading } from "./store/store-reading";

export type SaveOptions = {
  /** ISO date and time of the reading. */
  now: string;
  /** Name of the reader that read it (scripts/reader-name.ts). */
  reader?: string | null;
  /** Address of the published page, where one is known. */
  url?: string | null;
};

type Report = Pick<typeof reports.$inferSelect, "id" | "publicId" | "currentRevisionId">;

const selectReport = prepareOnce((db) =>
  db
    .select({
      id: reports.id,
      publicId: reports.publicId,
      currentRevisionId: reports.currentRevisionId,
    })
    .from(reports)
    .where(
      and(
        eq(reports.agencyId, sql.placeholder("agencyId")),
        eq(reports.kind, sql.placeholder("kind")),
        eq(reports.periodStart, sql.placeholder("start")),
        eq(reports.periodEnd, sql.placeholder("end")),
      ),
    )
    .prepare(),
);
const selectStored = prepareOnce((db) =>
  db
    .select({ report: reports.publicId, revision: revisions.number })
    .from(documents)
    .innerJoin(revisions, eq(revisions.documentId, documents.id))
    .innerJoin(reports, eq(reports.id, revisions.reportId))
    .where(eq(documents.sha256, sql.placeholder("sha256")))
    .orderBy(desc(revisions.id))
    .limit(1)
    .prepare(),
);
const insertReport = prepareInsert(reports);

function findOrCreateReport(
  db: Database,
  agency: { id: number; slug: string },
  identity: ReportIdentity,
  now: string,
): Report {
  const { kind, year, period } = identity;
  // A placeholder takes the stored code, not the word.
  const code = REPORT_KIND_CODES.indexOf(kind);
  const known = selectReport(db).get({ agencyId: agency.id, kind: code, ...period });
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

function findStored(db: Database, sha256: string): { report: string; revision: number } | null {
  return selectStored(db).get({ sha256 }) ?? null;
}

function write(db: Database, read: ParsedDocument, options: SaveOptions): IngestResult {
  const { now, reader = null, url = null } = options;
  const identity = identityOf(read.parsed.report);
  const agency = findOrCreateAgency(db, { name: identity.agency, city: identity.city });
  const report = findOrCreateReport(db, agency, identity, now);
  const stored = storeReading(db, read, { reportId: report.id, now, reader });
  const before = report.currentRevisionId;
  makeCurrent(db, read, stored, { reportId: report.id, agency, identity, before, url });
  return {
    fileName: read.fileName,
    outcome: stored.number === 1 ? "ingested" : "revised",
    report: report.publicId,
    revision: stored.number,
  };
}

/** What is stored of this very file already, as the result of taking it in again; null if new. */
export function findUnchanged(db: Database, fileName: string, sha256: string): IngestResult | null {
  const stored = findStored(db, sha256);
  return stored && { fileName, outcome: "unchanged", ...stored };
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
  try {
    return db.transaction(
      () =>
        findUnchanged(db, parsedDocument.fileName, parsedDocument.sha256) ??
        write(db, parsedDocument, options),
      { behavior: "immediate" },
    );
  } catch (error) {
    forgetCellKeys(db);
    forgetDictionary(db);
    throw error;
  }
}
