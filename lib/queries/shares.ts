/** A share computed from the tables, over every body and year whose report has them. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { maskOfTables } from "@/db/table-mask";
import { parseCellId } from "@/lib/domain";
import { derivedMeasure, type DerivedMeasure } from "@/lib/indicators/derived";
import { measuresBehind, type ValueGrid } from "@/lib/views";
import { spanOfYears } from "./coverage";
import { readValues } from "./values";

export type ShareView = { share: DerivedMeasure; grid: ValueGrid };

/** Reports a page can show; the newest of a larger collection. */
const MOST_REPORTS = 2000;

type Held = { slug: string; year: number };

/** Null when no share has that id. Bodies that state none of its numbers are left out. */
export function readShare(db: Database, id: string): ShareView | null {
  const share = derivedMeasure(id);
  if (!share) return null;
  const tables = measuresBehind(id).flatMap((part) => parseCellId(part)?.table ?? []);
  const held = db.all<Held>(sql`
    select a.slug, r.year from reports r
      join revisions v on v.id = r.current_revision_id join agencies a on a.id = r.agency_id
      where (v.tables & ${maskOfTables(tables)}) != 0
      order by r.year desc, a.city, a.slug limit ${MOST_REPORTS}`);
  const grid = readValues(db, {
    agencies: [...new Set(held.map(({ slug }) => slug))].sort(),
    years: spanOfYears(held.map(({ year }) => year)),
    measures: [id],
  });
  const stated = new Set(
    grid.values
      .filter(({ ratio }) => (ratio?.numerator ?? null) !== null)
      .map(({ agency }) => agency),
  );
  return {
    share,
    grid: {
      ...grid,
      agencies: grid.agencies.filter(({ slug }) => stated.has(slug)),
      values: grid.values.filter(
        ({ agency, ratio }) => stated.has(agency) && ratio?.numerator != null,
      ),
    },
  };
}
