/** Reports in short: what each is, what stands in it, how its checks went. */
import { and, asc, count, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, citedFacts, findings, REPORT_KIND_CODES, reports, revisions } from "@/db/schema";
import { tablesOfMask } from "@/db/table-mask";
import { TABLE_IDS, type Edition, type Severity, type TableId } from "@/lib/domain";
import type { ReportSummary } from "@/lib/views";
import { readAgencyRows, toAgencyRef } from "./agency-refs";

export type SummaryRow = { summary: ReportSummary; reportId: number; revisionId: number | null };

type Revision = typeof revisions.$inferSelect;

function editionsOf(revision: Revision | null): Record<TableId, Edition | null> {
  return {
    disclosure: revision?.editionDisclosure ?? null,
    requests: revision?.editionRequests ?? null,
    review: revision?.editionReview ?? null,
  };
}

function countFindings(db: Database, ids: number[]): Map<number, Record<Severity, number>> {
  const counts = new Map<number, Record<Severity, number>>();
  const rows = db
    .select({ id: findings.revisionId, severity: findings.severity, n: count() })
    .from(findings)
    .where(inArray(findings.revisionId, ids))
    .groupBy(findings.revisionId, findings.severity)
    .all();
  for (const { id, severity, n } of rows) {
    const held = counts.get(id) ?? { error: 0, warning: 0, notice: 0 };
    counts.set(id, { ...held, [severity]: n });
  }
  return counts;
}

/** Summaries of the reports a condition picks, newest year first within an agency. */
export function readSummaryRows(
  db: Database,
  where?: SQL,
  page?: { limit: number; offset: number },
): SummaryRow[] {
  const query = db
    .select({ report: reports, revision: revisions })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .leftJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(where)
    .orderBy(asc(agencies.city), asc(agencies.slug), desc(reports.year), asc(reports.publicId))
    .$dynamic();
  const rows = (page ? query.limit(page.limit).offset(page.offset) : query).all();
  const agencyIds = [...new Set(rows.map(({ report }) => report.agencyId))];
  const names = new Map(readAgencyRows(db, agencyIds).map((row) => [row.id, toAgencyRef(row)]));
  const counts = countFindings(
    db,
    rows.flatMap(({ revision }) => revision?.id ?? []),
  );
  return rows.flatMap(({ report, revision }) => {
    const agency = names.get(report.agencyId);
    if (!agency) return [];
    const summary: ReportSummary = {
      id: report.publicId,
      title: revision?.title ?? null,
      agency,
      kind: report.kind,
      year: report.year,
      period: { start: report.periodStart, end: report.periodEnd },
      publishedOn: revision?.publishedOn ?? null,
      origin: revision ? "read" : "cited",
      editions: editionsOf(revision),
      tables: revision ? tablesOfMask(revision.tables) : [],
      script: revision?.script ?? "hans",
      cells: {
        reported: revision?.reported ?? 0,
        blank: revision?.blank ?? 0,
        unreadable: revision?.unreadable ?? 0,
      },
      checks: {
        identities: revision?.identities ?? 0,
        held: revision?.held ?? 0,
        failed: revision?.failed ?? 0,
        notStated: revision?.notStated ?? 0,
      },
      findings: (revision && counts.get(revision.id)) ?? { error: 0, warning: 0, notice: 0 },
      figures: revision?.figures ?? 0,
      url: report.url,
      ingestedAt: revision?.readAt ?? report.createdAt,
    };
    return [{ summary, reportId: report.id, revisionId: revision?.id ?? null }];
  });
}

export type ReportsFilter = {
  agency?: string;
  city?: string;
  year?: number;
  kind?: string;
  origin?: "read" | "cited";
};

function condition({ agency, city, year, kind, origin }: ReportsFilter): SQL | undefined {
  return and(
    agency ? eq(agencies.slug, agency) : undefined,
    city ? eq(agencies.city, city) : undefined,
    year ? eq(reports.year, year) : undefined,
    kind
      ? sql`${reports.kind} = ${REPORT_KIND_CODES.findIndex((each) => each === kind)}`
      : undefined,
    origin === "read" ? sql`${reports.currentRevisionId} is not null` : undefined,
    origin === "cited" ? sql`${reports.currentRevisionId} is null` : undefined,
  );
}

/** Reports by filter, a page at a time (100 unless told), and how many there are in all. */
export function readReports(
  db: Database,
  filter: ReportsFilter = {},
  page: { limit: number; offset: number } = { limit: 100, offset: 0 },
): { reports: ReportSummary[]; total: number } {
  const where = condition(filter);
  const [counted] = db
    .select({ n: count() })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where)
    .all();
  return {
    reports: readSummaryRows(db, where, page).map(({ summary }) => summary),
    total: counted?.n ?? 0,
  };
}

/** How many figures were cited for each report. */
export function countCited(db: Database, reportIds: number[]): Map<number, number> {
  const rows = db
    .select({ id: citedFacts.reportId, n: count() })
    .from(citedFacts)
    .where(inArray(citedFacts.reportId, reportIds))
    .groupBy(citedFacts.reportId)
    .all();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Of the tables that stand in a report the requests table's edition tells most. */
export function mainEdition(editions: Record<TableId, Edition | null>): Edition | null {
  return editions.requests ?? TABLE_IDS.map((table) => editions[table]).find(Boolean) ?? null;
}
