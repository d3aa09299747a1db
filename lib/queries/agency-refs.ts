/** Agencies as lists and charts name them. */
import { asc, eq, getTableColumns, inArray, type SQL } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, cities } from "@/db/schema";
import type { AgencyRef } from "@/lib/views";

export type AgencyRow = AgencyRef & { id: number; provisional: boolean };

type Joined = {
  agency: typeof agencies.$inferSelect;
  cityZh: string | null;
  cityEn: string | null;
};

export function toAgencyRow({ agency, cityZh, cityEn }: Joined): AgencyRow {
  return {
    id: agency.id,
    slug: agency.slug,
    name: { zh: agency.nameZh, en: agency.nameEn },
    short: { zh: agency.shortZh, en: agency.shortEn },
    city: agency.city,
    cityName: cityZh && cityEn ? { zh: cityZh, en: cityEn } : null,
    provisional: agency.provisional,
  };
}

export function toAgencyRef({ slug, name, short, city, cityName }: AgencyRow): AgencyRef {
  return { slug, name, short, city, cityName };
}

function select(db: Database, where?: SQL): AgencyRow[] {
  return db
    .select({ agency: getTableColumns(agencies), cityZh: cities.nameZh, cityEn: cities.nameEn })
    .from(agencies)
    .leftJoin(cities, eq(cities.slug, agencies.city))
    .where(where)
    .orderBy(asc(agencies.city), asc(agencies.slug))
    .all()
    .map(toAgencyRow);
}

/** All agencies, or those of the ids, by city and slug. */
export function readAgencyRows(db: Database, ids?: number[]): AgencyRow[] {
  return select(db, ids ? inArray(agencies.id, ids) : undefined);
}

/** The agencies of these slugs, in their order; unknown slugs are left out. */
export function readAgenciesBySlug(db: Database, slugs: string[]): AgencyRow[] {
  const found = new Map(select(db, inArray(agencies.slug, slugs)).map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => found.get(slug) ?? []);
}

/** The slugs of all bodies there are. */
export function readAgencySlugs(db: Database): string[] {
  return db
    .select({ slug: agencies.slug })
    .from(agencies)
    .all()
    .map(({ slug }) => slug);
}
