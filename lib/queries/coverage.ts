/** What is in the collection: agency × year, and the state of every report's checks. */
import { eq, type SQL } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies } from "@/db/schema";
import type { AgencyRef, CoverageCell, ReportSummary } from "@/lib/views";
import { countCited, mainEdition, readSummaryRows, type SummaryRow } from "./report-summaries";

export type CoverageView = {
  years: number[];
  coverage: { agency: AgencyRef; cells: CoverageCell[] }[];
};

type CoveredReport = CoverageCell["reports"][number];

function stateOf(summary: ReportSummary): CoveredReport["state"] {
  if (summary.origin === "cited") return "cited";
  if (summary.checks.failed > 0 || summary.findings.error > 0) return "errors";
  if (summary.tables.length === 0) return "no-tables";
  return summary.findings.warning + summary.findings.notice > 0 ? "notices" : "clean";
}

function isPartYear({ period, year }: ReportSummary): boolean {
  return period !== null && (period.start !== `${year}-01-01` || period.end !== `${year}-12-31`);
}

function toCovered(summary: ReportSummary, citedFigures: number): CoveredReport {
  return {
    id: summary.id,
    origin: summary.origin,
    kind: summary.kind,
    edition: mainEdition(summary.editions),
    partYear: isPartYear(summary),
    state: stateOf(summary),
    failed: summary.checks.failed,
    identities: summary.checks.identities,
    citedFigures,
  };
}

/** Every year from the first to the last, so that gaps show. */
export function spanOfYears(years: number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

export function assembleCoverage(rows: SummaryRow[], cited: Map<number, number>): CoverageView {
  const years = spanOfYears(rows.map(({ summary }) => summary.year));
  const byAgency = new Map<string, { agency: AgencyRef; reports: SummaryRow[] }>();
  for (const row of rows) {
    const { agency } = row.summary;
    const held = byAgency.get(agency.slug) ?? { agency, reports: [] };
    held.reports.push(row);
    byAgency.set(agency.slug, held);
  }
  const coverage = [...byAgency.values()].map(({ agency, reports }) => ({
    agency,
    cells: years.map((year) => ({
      year,
      reports: reports
        .filter(({ summary }) => summary.year === year)
        .map(({ summary, reportId }) => toCovered(summary, cited.get(reportId) ?? 0)),
    })),
  }));
  return { years, coverage };
}

/** The coverage matrix of all agencies, or of one city's; every year between first and last. */
export function readCoverage(db: Database, { city }: { city?: string } = {}): CoverageView {
  const where: SQL | undefined = city ? eq(agencies.city, city) : undefined;
  const rows = readSummaryRows(db, where);
  return assembleCoverage(
    rows,
    countCited(
      db,
      rows.map(({ reportId }) => reportId),
    ),
  );
}
