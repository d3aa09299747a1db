/** Agencies: the list, and one agency with all it has. */
import { asc, count, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, agencyAliases, agencySuccession, findings, reports } from "@/db/schema";
import { CROSSWALK } from "@/lib/statutory-form";
import {
  describeMeasure,
  statutoryMeasures,
  type AgencyRef,
  type AgencyView,
  type ValueGrid,
} from "@/lib/views";
import { readAgenciesBySlug, readAgencyRows, toAgencyRef } from "./agency-refs";
import { spanOfYears } from "./coverage";
import { selectFindings } from "./findings";
import { readSummaryRows } from "./report-summaries";
import { readValues } from "./values";

export type AgencyListEntry = AgencyRef & {
  provisional: boolean;
  /** Reports read from documents, and reports known only by cited figures. */
  reports: number;
  cited: number;
  years: number[];
};

/** Agencies that have a report, by city; `city` narrows the list. */
export function readAgencies(db: Database, { city }: { city?: string } = {}): AgencyListEntry[] {
  const rows = db
    .select({
      agencyId: reports.agencyId,
      read: count(reports.currentRevisionId),
      all: count(),
      years: sql<string>`group_concat(distinct ${reports.year})`,
    })
    .from(reports)
    .groupBy(reports.agencyId)
    .all();
  const held = new Map(rows.map((row) => [row.agencyId, row]));
  return readAgencyRows(db).flatMap((row) => {
    const counts = held.get(row.id);
    if (!counts || (city && row.city !== city)) return [];
    return [
      {
        ...toAgencyRef(row),
        provisional: row.provisional,
        reports: counts.read,
        cited: counts.all - counts.read,
        years: counts.years.split(",").map(Number).sort(),
      },
    ];
  });
}

function readRelated(db: Database, id: number, side: "before" | "after"): AgencyRef[] {
  const { predecessorId, successorId } = agencySuccession;
  const ids = db
    .select({ id: side === "before" ? predecessorId : successorId })
    .from(agencySuccession)
    .where(eq(side === "before" ? successorId : predecessorId, id))
    .all()
    .map((row) => row.id);
  return ids.length === 0 ? [] : readAgencyRows(db, ids).map(toAgencyRef);
}

function readMeasureIds(db: Database, agencyId: number): string[] {
  const indicators = db.all<{ id: string }>(sql`
    select distinct o.indicator as id from observations o join reports r on r.id = o.report_id
      where r.agency_id = ${agencyId}
    union
    select distinct c.measure from cited_facts c join reports r on r.id = c.report_id
      where r.agency_id = ${agencyId}
    order by 1`);
  const form = statutoryMeasures().map(({ id }) => id);
  const known = indicators.map(({ id }) => id).filter((id) => describeMeasure(id));
  return [...new Set([...form, ...known])];
}

/** Where the agency's reports change from one form to the other, measure by measure. */
function seriesBreaksOf(grid: ValueGrid): AgencyView["seriesBreaks"] {
  const editionAt = new Map<number, string>();
  for (const { year, edition } of grid.values) {
    if (edition) editionAt.set(year, edition);
  }
  const years = [...editionAt.keys()].sort((a, b) => a - b);
  const last2019 = years.filter((year) => editionAt.get(year) === "2019").at(-1);
  const first2021 = years.find((year) => editionAt.get(year) === "2021");
  if (last2019 === undefined || first2021 === undefined || last2019 > first2021) return [];
  return CROSSWALK.flatMap(({ kind, from, to, reason }) =>
    kind === "break" && reason
      ? [from, ...to].map((measure) => ({
          measure,
          between: [last2019, first2021] as [number, number],
          text: reason,
        }))
      : [],
  );
}

/** Everything an agency's page shows. Null when there is no agency of that slug. */
export function readAgency(db: Database, slug: string): AgencyView | null {
  const [row] = readAgenciesBySlug(db, [slug]);
  if (!row) return null;
  const reportRows = readSummaryRows(db, eq(agencies.slug, slug));
  const years = spanOfYears(reportRows.map(({ summary }) => summary.year));
  const grid = readValues(db, { agencies: [slug], years, measures: readMeasureIds(db, row.id) });
  const aliases = db
    .select({ alias: agencyAliases.alias })
    .from(agencyAliases)
    .where(eq(agencyAliases.agencyId, row.id))
    .all();
  return {
    agency: {
      ...toAgencyRef(row),
      aliases: aliases.map(({ alias }) => alias),
      provisional: row.provisional,
    },
    predecessors: readRelated(db, row.id, "before"),
    successors: readRelated(db, row.id, "after"),
    years,
    reports: reportRows.map(({ summary }) => summary),
    findings: selectFindings(db, eq(agencies.slug, slug), { limit: 500, offset: 0 }, [
      desc(reports.year),
      asc(findings.severity),
    ]),
    grid,
    seriesBreaks: seriesBreaksOf(grid),
  };
}
