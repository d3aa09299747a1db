/** The report that stands for each city, chosen in the database: collections grow large. */
import { count, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, reports, revisions } from "@/db/schema";
import { FOCUS_CITIES } from "@/lib/domain";
import type { CityHighlight } from "@/lib/views";
import { readSummaryRows } from "./report-summaries";

/** As many cities as stand side by side. */
const MOST_CITIES = 4;

/** Cities with a report read in full: those the collection is for, then those with the most. */
function chooseCities(db: Database): string[] {
  const held = db
    .select({ city: agencies.city, n: count() })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .where(isNotNull(reports.currentRevisionId))
    .groupBy(agencies.city)
    .orderBy(desc(count()), agencies.city)
    .all()
    .flatMap(({ city }) => city ?? []);
  const focus = FOCUS_CITIES.filter((city) => held.includes(city));
  return [...new Set([...focus, ...held])].slice(0, MOST_CITIES).sort();
}

/**
 * One report a city, at most four cities, by slug: the one with the most tables, then with figures
 * in its prose, then the newest.
 */
export function readCityHighlights(db: Database): CityHighlight[] {
  const cities = chooseCities(db);
  const { tables } = revisions;
  const order = sql`(${tables} & 1) + (${tables} >> 1 & 1) + (${tables} >> 2 & 1) desc,
    ${revisions.figures} > 0 desc, ${reports.year} desc, ${agencies.slug}, ${reports.publicId}`;
  const ranked = db
    .select({
      id: reports.id,
      place: sql<number>`row_number() over (partition by ${agencies.city} order by ${order})`.as(
        "place",
      ),
    })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .innerJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(inArray(agencies.city, cities))
    .as("ranked");
  const ids = db.select({ id: ranked.id }).from(ranked).where(eq(ranked.place, 1)).all();
  const best = readSummaryRows(
    db,
    inArray(
      reports.id,
      ids.map(({ id }) => id),
    ),
  );
  return best.flatMap(({ summary }) => {
    const { city } = summary.agency;
    return city ? [{ city, agency: summary.agency, report: summary }] : [];
  });
}
