/** Figures of the prose over the whole collection, by filter and page. */
import { and, asc, count, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, figures, reports } from "@/db/schema";
import type { Figure, FigureRole } from "@/lib/domain";

export type FiguresFilter = {
  report?: string;
  agency?: string;
  city?: string;
  year?: number;
  indicator?: string;
  unit?: string;
  role?: FigureRole;
};

export type FigureRow = Figure & { report: string; agency: string; year: number; index: number };

function condition(filter: FiguresFilter): SQL | undefined {
  const { report, agency, city, year, indicator, unit, role } = filter;
  return and(
    report ? eq(reports.publicId, report) : undefined,
    agency ? eq(agencies.slug, agency) : undefined,
    city ? eq(agencies.city, city) : undefined,
    year ? eq(reports.year, year) : undefined,
    indicator ? eq(figures.indicator, indicator) : undefined,
    unit !== undefined ? eq(figures.unit, unit) : undefined,
    role ? eq(figures.role, role) : undefined,
  );
}

/** Figures of current revisions: newest year first within a body, then as they stand in the text. */
export function readFigures(
  db: Database,
  filter: FiguresFilter,
  page: { limit: number; offset: number },
): { figures: FigureRow[]; total: number } {
  const where = condition(filter);
  const joined = db
    .select({
      figure: figures,
      report: reports.publicId,
      agency: agencies.slug,
      year: reports.year,
      // Its position in its report: ids follow the text.
      index: sql<number>`(select count(*) from figures before
        where before.revision_id = ${figures.revisionId} and before.id < ${figures.id})`,
    })
    .from(figures)
    .innerJoin(reports, eq(reports.currentRevisionId, figures.revisionId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where);
  const counted = db
    .select({ n: count() })
    .from(figures)
    .innerJoin(reports, eq(reports.currentRevisionId, figures.revisionId))
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(where)
    .get();
  const rows = joined
    .orderBy(
      asc(agencies.city),
      asc(agencies.slug),
      desc(reports.year),
      asc(reports.publicId),
      asc(figures.id),
    )
    .limit(page.limit)
    .offset(page.offset)
    .all();
  return {
    total: counted?.n ?? 0,
    figures: rows.map(({ figure, report, agency, year, index }) => ({
      report,
      agency,
      year,
      index,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      role: figure.role,
      subject: figure.subject,
      text: figure.text,
      at: { start: figure.start, end: figure.start + figure.text.length },
      indicator: figure.indicator,
      repeat: figure.repeat,
    })),
  };
}
