/** The overview: coverage, totals, newest findings, the reports read. */
import { asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, cities, findings, reports, revisions } from "@/db/schema";
import type { City } from "@/lib/domain";
import type { OverviewView } from "@/lib/views";
import { readCityHighlights } from "./city-highlights";
import { readCoverage } from "./coverage";
import { selectFindings } from "./findings";
import { readShownBodies } from "./shown-bodies";

/** The cities that have an agency, those with the most reports first. */
export function readCities(db: Database): City[] {
  return db
    .select({ city: cities, n: count(reports.id) })
    .from(cities)
    .innerJoin(agencies, eq(agencies.city, cities.slug))
    .leftJoin(reports, eq(reports.agencyId, agencies.id))
    .groupBy(cities.slug)
    .orderBy(asc(cities.slug))
    .all()
    .map(({ city }) => ({
      slug: city.slug,
      name: { zh: city.nameZh, en: city.nameEn },
      province: { zh: city.provinceZh, en: city.provinceEn },
    }));
}

function readTotals(db: Database): OverviewView["totals"] {
  const [held] = db
    .select({
      reports: count(),
      cells: sql<number>`coalesce(sum(${revisions.reported} + ${revisions.blank} + ${revisions.unreadable}), 0)`,
    })
    .from(reports)
    .innerJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .all();
  const [cited] = db
    .select({ n: count() })
    .from(reports)
    .where(isNull(reports.currentRevisionId))
    .all();
  const [bodies] = db
    .select({ n: sql<number>`count(distinct ${reports.agencyId})` })
    .from(reports)
    .all();
  const [found] = db
    .select({ n: count() })
    .from(findings)
    .innerJoin(reports, eq(reports.currentRevisionId, findings.revisionId))
    .all();
  return {
    agencies: bodies?.n ?? 0,
    reports: held?.reports ?? 0,
    cited: cited?.n ?? 0,
    cells: held?.cells ?? 0,
    findings: found?.n ?? 0,
  };
}

/** The first page: agencies whose reports were read stand before those known by citation. */
export function readOverview(db: Database): OverviewView {
  const { slugs, bodies } = readShownBodies(db);
  const { years, coverage } = readCoverage(db, slugs);
  const isRead = (entry: (typeof coverage)[number]) =>
    entry.cells.some((cell) => cell.reports.some(({ origin }) => origin === "read"));
  return {
    cities: readCities(db),
    years,
    coverage: [...coverage.filter(isRead), ...coverage.filter((entry) => !isRead(entry))],
    bodies,
    totals: readTotals(db),
    newestFindings: selectFindings(db, isNotNull(findings.rule), { limit: 12, offset: 0 }, [
      asc(findings.severity),
      desc(findings.id),
    ]),
    highlights: readCityHighlights(db),
  };
}
