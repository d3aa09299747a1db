/** One report in full: its tables as the form prints them, figures, findings, revisions. */
import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import {
  citedFacts,
  documents,
  figures,
  findings,
  messages,
  reports,
  revisions,
} from "@/db/schema";
import { TABLE_IDS, type Figure, type Message } from "@/lib/domain";
import {
  assembleTable,
  describeMeasure,
  type ReportReading,
  type ReportView,
  type RevisionView,
} from "@/lib/views";
import { selectFindings } from "./findings";
import { readReadings } from "./readings";
import { readSummaryRows, type SummaryRow } from "./report-summaries";

/** The report's summary and keys, or null when there is none of that public id. */
export function findReport(db: Database, id: string): SummaryRow | null {
  return readSummaryRows(db, eq(reports.publicId, id))[0] ?? null;
}

/** Every revision of a report, the newest first. */
export function readRevisions(db: Database, reportId: number): (RevisionView & { id: number })[] {
  return db
    .select({
      id: revisions.id,
      revision: revisions.number,
      fileName: documents.fileName,
      format: documents.format,
      encoding: documents.encoding,
      bytes: documents.bytes,
      sha256: documents.sha256,
      readAt: revisions.readAt,
      currentId: reports.currentRevisionId,
    })
    .from(revisions)
    .innerJoin(documents, eq(documents.id, revisions.documentId))
    .innerJoin(reports, eq(reports.id, revisions.reportId))
    .where(eq(revisions.reportId, reportId))
    .orderBy(desc(revisions.number))
    .all()
    .map(({ currentId, ...row }) => ({ ...row, current: row.id === currentId }));
}

export function readFigureList(db: Database, revisionId: number): Figure[] {
  return db
    .select()
    .from(figures)
    .where(eq(figures.revisionId, revisionId))
    .orderBy(asc(figures.id))
    .all()
    .map(({ value, unit, qualifier, role, subject, text, start, indicator, repeat }) => ({
      value,
      unit,
      qualifier,
      role,
      subject,
      text,
      at: { start, end: start + text.length },
      indicator,
      repeat,
    }));
}

function readMessages(db: Database, revisionId: number): Message[] {
  return db
    .select()
    .from(messages)
    .where(eq(messages.revisionId, revisionId))
    .orderBy(asc(messages.ordinal))
    .all()
    .map(({ code, severity, messageZh, messageEn, start, end }) => ({
      code,
      severity,
      message: { zh: messageZh, en: messageEn },
      at: start === null || end === null ? null : { start, end },
    }));
}

function readCited(db: Database, reportId: number): ReportView["cited"] {
  return db
    .select()
    .from(citedFacts)
    .where(eq(citedFacts.reportId, reportId))
    .orderBy(asc(citedFacts.id))
    .all()
    .map(({ measure, value, unit, url }) => ({
      measure,
      label: describeMeasure(measure)?.label ?? { zh: measure, en: measure },
      value,
      unit,
      url,
    }));
}

function readingOf(db: Database, row: SummaryRow, agencyId: number): ReportReading | null {
  const { year, id } = row.summary;
  const readings = readReadings(db, { agencyIds: [agencyId], years: [year], indicators: [] });
  return readings(agencyId, year).find(({ report }) => report === id) ?? null;
}

/** Everything a report's page shows. Null when there is no report of that public id. */
export function readReport(db: Database, id: string): ReportView | null {
  const row = findReport(db, id);
  if (!row) return null;
  const { summary, reportId, revisionId } = row;
  const [owner] = db
    .select({ agencyId: reports.agencyId })
    .from(reports)
    .where(eq(reports.id, reportId))
    .all();
  const reading = owner ? readingOf(db, row, owner.agencyId) : null;
  const findingsList =
    revisionId === null
      ? []
      : selectFindings(db, eq(findings.revisionId, revisionId), { limit: 1000, offset: 0 }, [
          asc(findings.severity),
          asc(findings.id),
        ]);
  return {
    ...summary,
    tablesView: TABLE_IDS.map((table) =>
      assembleTable({ table, year: summary.year, reading, findings: findingsList }),
    ),
    figuresList: revisionId === null ? [] : readFigureList(db, revisionId),
    findingsList,
    messages: revisionId === null ? [] : readMessages(db, revisionId),
    revisions: readRevisions(db, reportId).map(({ id: _id, ...view }) => view),
    cited: readCited(db, reportId),
  };
}
