/** A parsed document → the database, in one transaction or not at all. */
import { and, eq, max, sql } from "drizzle-orm";
import { forgetCellKeys } from "@/db/cell-keys";
import type { Database } from "@/db/open";
import { prepareInsert, prepareOnce } from "@/db/prepare";
import { REPORT_KIND_CODES, reports, revisions } from "@/db/schema";
import { maskOfTables } from "@/db/table-mask";
import type { CellStatus } from "@/lib/domain";
import type { IngestResult } from "./outcome";
import type { ParsedDocument } from "./parsed-document";
import { findOrCreateAgency } from "./register-agencies";
import { identityOf, isWholeYear, publicId, type ReportIdentity } from "./report-identity";
import { checkNeighbours } from "./store/check-neighbours";
import { forgetDictionary } from "./store/dictionary";
import { indexText, unindexText } from "./store/index-text";
import { saveCells } from "./store/save-cells";
import { findDocument, saveDocument } from "./store/save-document";
import { saveFigures, saveObservations } from "./store/save-figures";
import { saveFindings, saveMessages } from "./store/save-findings";

export type SaveOptions = {
  /** ISO date and time of the reading. */
  now: string;
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
const selectLast = prepareOnce((db) =>
  db
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.reportId, sql.placeholder("reportId")))
    .prepare(),
);
const selectStored = prepareOnce((db) =>
  db
    .select({ report: reports.publicId, revision: revisions.number })
    .from(revisions)
    .innerJoin(reports, eq(reports.id, revisions.reportId))
    .where(eq(revisions.documentId, sql.placeholder("documentId")))
    .prepare(),
);
const setCurrent = prepareOnce((db) =>
  db.$client.prepare<[number, string | null, number]>(
    "update reports set current_revision_id = ?, url = coalesce(?, url) where id = ?",
  ),
);
const insertReport = prepareInsert(reports);
const insertRow = prepareInsert(revisions);

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

function insertRevision(
  db: Database,
  reportId: number,
  documentId: number,
  parsedDocument: ParsedDocument,
  now: string,
): { id: number; number: number } {
  const { parsed, checks } = parsedDocument;
  const { report, cells, figures } = parsed;
  const number = (selectLast(db).get({ reportId })?.number ?? 0) + 1;
  const countOf = (status: CellStatus) => cells.filter((cell) => cell.status === status).length;
  const id = insertRow(db)({
    reportId,
    number,
    documentId,
    title: report.title,
    publishedOn: report.publishedOn,
    script: report.script,
    editionDisclosure: report.editions.disclosure,
    editionRequests: report.editions.requests,
    editionReview: report.editions.review,
    tables: maskOfTables(cells.map(({ table }) => table)),
    reported: countOf("reported"),
    blank: countOf("blank"),
    unreadable: countOf("unreadable"),
    identities: checks.identities,
    held: checks.held,
    failed: checks.failed,
    notStated: checks.notStated,
    blanksCounted: checks.blanks,
    figures: figures.length,
    readAt: now,
  });
  return { id, number };
}

function findStored(db: Database, sha256: string): { report: string; revision: number } | null {
  const documentId = findDocument(db, sha256);
  if (documentId === null) return null;
  return selectStored(db).get({ documentId }) ?? null;
}

function write(db: Database, parsedDocument: ParsedDocument, options: SaveOptions): IngestResult {
  const { fileName, parsed, document, prose } = parsedDocument;
  const identity = identityOf(parsed.report);
  const agency = findOrCreateAgency(db, { name: identity.agency, city: identity.city });
  const report = findOrCreateReport(db, agency, identity, options.now);
  const documentId = saveDocument(db, parsedDocument);
  const revision = insertRevision(db, report.id, documentId, parsedDocument, options.now);
  saveCells(db, revision.id, parsed.cells);
  const figureIds = saveFigures(db, revision.id, parsed.figures);
  saveObservations(db, report.id, parsed.figures);
  saveFindings(db, revision.id, parsed.findings, false);
  saveMessages(db, revision.id, parsed.messages);
  if (report.currentRevisionId !== null) unindexText(db, report.currentRevisionId);
  indexText(db, {
    revisionId: revision.id,
    title: parsed.report.title,
    text: document.text,
    prose,
    figures: parsed.figures,
    figureIds,
    belonging: { agencyId: agency.id, city: agency.city, year: identity.year },
  });
  setCurrent(db).run(revision.id, options.url ?? null, report.id);
  if (identity.kind === "annual-disclosure" && isWholeYear(identity)) {
    checkNeighbours(db, { agencyId: agency.id, year: identity.year, cells: parsed.cells });
  }
  return {
    fileName,
    outcome: revision.number === 1 ? "ingested" : "revised",
    report: report.publicId,
    revision: revision.number,
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
