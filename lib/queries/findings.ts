/** Findings over the whole collection, by filter and page. */
import { and, count, desc, eq, inArray, isNotNull, sql, type SQL } from "drizzle-orm";
import { unpackDetail } from "@/db/finding-detail";
import type { Database } from "@/db/open";
import { agencies, findings, reports } from "@/db/schema";
import type { Fault, Finding, RuleId, Severity } from "@/lib/domain";
import type { FindingsFilter, FindingView } from "@/lib/views";
import { readAgencyRows, toAgencyRef } from "./agency-refs";

const SEVERITIES: readonly string[] = ["error", "warning", "notice"];
const FAULTS: readonly string[] = ["source", "reading", "unknown"];

type Row = {
  finding: typeof findings.$inferSelect;
  report: string;
  agencyId: number;
  year: number;
};

function toFinding(db: Database, row: typeof findings.$inferSelect): Finding {
  const { rule, severity, fault, messageZh, messageEn, detail } = row;
  return {
    rule: rule as RuleId,
    severity,
    message: { zh: messageZh, en: messageEn },
    ...unpackDetail(db, detail),
    ...(fault ? { fault } : {}),
  };
}

/** Reports of whole years that the sums of these findings name beside their own, by body and year. */
function readOtherYears(
  db: Database,
  found: readonly { finding: Finding; agencyId: number; year: number }[],
): Map<number, Record<number, string>> {
  const wanted = found.flatMap(({ finding: { sides }, agencyId, year }) =>
    [...(sides?.left.terms ?? []), ...(sides?.right.terms ?? [])].flatMap((term) =>
      term.year === undefined || term.year === year ? [] : [{ agencyId, year: term.year }],
    ),
  );
  const years = new Map<number, Record<number, string>>();
  if (wanted.length === 0) return years;
  const rows = db
    .select({ agencyId: reports.agencyId, year: reports.year, report: reports.publicId })
    .from(reports)
    .where(
      and(
        inArray(reports.agencyId, [...new Set(wanted.map(({ agencyId }) => agencyId))]),
        inArray(reports.year, [...new Set(wanted.map(({ year }) => year))]),
        eq(reports.kind, "annual-disclosure"),
        isNotNull(reports.currentRevisionId),
        sql`${reports.periodStart} = ${reports.year} || '-01-01'`,
        sql`${reports.periodEnd} = ${reports.year} || '-12-31'`,
      ),
    )
    .all();
  for (const { agencyId, year, report } of rows) {
    years.set(agencyId, { ...years.get(agencyId), [year]: report });
  }
  return years;
}

/** The findings a condition picks, of current revisions only. */
export function selectFindings(
  db: Database,
  where: SQL | undefined,
  page: { limit: number; offset: number },
  order: SQL[] = [desc(findings.id)],
): FindingView[] {
  const rows: Row[] = db
    .select({
      finding: findings,
      report: reports.publicId,
      agencyId: reports.agencyId,
      year: reports.year,
    })
    .from(findings)
    .innerJoin(reports, eq(reports.currentRevisionId, findings.revisionId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where)
    .orderBy(...order)
    .limit(page.limit)
    .offset(page.offset)
    .all();
  const ids = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const names = new Map(readAgencyRows(db, ids).map((row) => [row.id, toAgencyRef(row)]));
  const found = rows.map((row) => ({
    ...row,
    id: row.finding.id,
    finding: toFinding(db, row.finding),
  }));
  const otherYears = readOtherYears(db, found);
  return found.flatMap(({ id, finding, report, agencyId, year }) => {
    const agency = names.get(agencyId);
    const otherReports = otherYears.get(agencyId);
    return agency
      ? [{ ...finding, id, report, agency, year, ...(otherReports ? { otherReports } : {}) }]
      : [];
  });
}

function condition({ rule, severity, fault, agency, city, year }: FindingsFilter): SQL | undefined {
  return and(
    rule ? eq(findings.rule, rule) : undefined,
    severity && SEVERITIES.includes(severity)
      ? eq(findings.severity, severity as Severity)
      : undefined,
    fault && FAULTS.includes(fault) ? eq(findings.fault, fault as Fault) : undefined,
    agency ? eq(agencies.slug, agency) : undefined,
    city ? eq(agencies.city, city) : undefined,
    year ? eq(reports.year, year) : undefined,
  );
}

export type FindingsView = {
  findings: FindingView[];
  total: number;
  /** How many of each rule the other filters leave, most first. */
  byRule: { rule: RuleId; count: number }[];
};

/** Findings by filter, gravest first, a page at a time (50 unless told). */
export function readFindings(
  db: Database,
  filter: FindingsFilter = {},
  page: { limit: number; offset: number } = { limit: 50, offset: 0 },
): FindingsView {
  const where = condition(filter);
  const byRule = db
    .select({ rule: findings.rule, count: count() })
    .from(findings)
    .innerJoin(reports, eq(reports.currentRevisionId, findings.revisionId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(and(condition({ ...filter, rule: undefined }), isNotNull(findings.rule)))
    .groupBy(findings.rule)
    .orderBy(desc(count()), findings.rule)
    .all()
    .map((row) => ({ rule: row.rule as RuleId, count: row.count }));
  return {
    findings: selectFindings(db, where, page, [
      findings.severity.getSQL(),
      desc(reports.year),
      findings.id.getSQL(),
    ]),
    total: byRule
      .filter(({ rule }) => !filter.rule || rule === filter.rule)
      .reduce((sum, each) => sum + each.count, 0),
    byRule,
  };
}
