/** What is in the collection: agency × year, and the state of every report's checks. */
import { inArray, max, min } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, reports } from "@/db/schema";
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

/** Every year of the collection, from its first report to its last. */
export function readYearSpan(db: Database): number[] {
  const [span] = db
    .select({ first: min(reports.year), last: max(reports.year) })
    .from(reports)
    .all();
  return spanOfYears([span?.first, span?.last].filter((year) => typeof year === "number"));
}

function assembleCoverage(
  rows: SummaryRow[],
  cited: Map<number, number>,
  years: number[],
): CoverageView {
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

/**
 * The coverage matrix of these bodies (some hundreds at most: each is a variable of the query), by
 * city and slug; every year between the collection's first and last.
 */
export function readCoverage(db: Database, slugs: readonly string[]): CoverageView {
  const rows = readSummaryRows(db, inArray(agencies.slug, [...slugs]));
  const cited = countCited(
    db,
    rows.map(({ reportId }) => reportId),
  );
  return assembleCoverage(rows, cited, readYearSpan(db));
}
