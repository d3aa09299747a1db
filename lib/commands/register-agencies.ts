/** Bodies: those of the registry, and those that reports bring along. */
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { inTransaction, prepareInsert, prepareSql } from "@/db/prepare";
import { agencies, agencyAliases, agencySuccession, cities, settings } from "@/db/schema";
import type { Agency, City } from "@/lib/domain";
import { provisionalAgency, REGISTRY } from "@/lib/ingest/agencies";

export type AgencyRegistry = { cities: readonly City[]; agencies: readonly Agency[] };

export type KnownAgency = { id: number; slug: string; city: string | null; provisional: boolean };

/** Of an upsert: the value that could not be inserted. */
const given = (column: string) => sql.raw(`excluded.${column}`);

function upsertCities(db: Database, list: readonly City[]): void {
  const rows = list.map(({ slug, name, province }) => ({
    slug,
    nameZh: name.zh,
    nameEn: name.en,
    provinceZh: province.zh,
    provinceEn: province.en,
  }));
  if (rows.length === 0) return;
  db.insert(cities)
    .values(rows)
    .onConflictDoUpdate({
      target: cities.slug,
      set: {
        nameZh: given("name_zh"),
        nameEn: given("name_en"),
        provinceZh: given("province_zh"),
        provinceEn: given("province_en"),
      },
    })
    .run();
}

/** How a chart's label names a body: without the 市 of its city. */
function shortNames(name: { zh: string; en: string }, place = "") {
  const bare = place.replace(/市$/, "");
  const shortZh =
    place && bare && name.zh.startsWith(place) ? bare + name.zh.slice(place.length) : name.zh;
  return { shortZh, shortEn: name.en };
}

/** Ids by slug of the registry; a body first met in a report keeps the slug its addresses have. */
function upsertAgencies(
  db: Database,
  list: readonly Agency[],
  known: Map<string, City>,
): Map<string, number> {
  const met = new Map(
    db
      .select({ id: agencies.id, name: agencies.nameZh })
      .from(agencies)
      .where(eq(agencies.provisional, true))
      .all()
      .map(({ id, name }) => [name, id]),
  );
  const rows = list.map(({ slug, name, city, provisional }) => ({
    slug,
    nameZh: name.zh,
    nameEn: name.en,
    ...shortNames(name, city ? known.get(city)?.name.zh : undefined),
    city: city && known.has(city) ? city : null,
    provisional,
  }));
  const ids = new Map<string, number>();
  for (const { slug, ...row } of rows) {
    const id = met.get(row.nameZh);
    if (id === undefined) continue;
    db.update(agencies).set(row).where(eq(agencies.id, id)).run();
    ids.set(slug, id);
  }
  const others = rows.filter(({ slug }) => !ids.has(slug));
  if (others.length === 0) return ids;
  const written = db
    .insert(agencies)
    .values(others)
    .onConflictDoUpdate({
      target: agencies.slug,
      set: {
        nameZh: given("name_zh"),
        nameEn: given("name_en"),
        shortZh: given("short_zh"),
        shortEn: given("short_en"),
        city: given("city"),
        provisional: given("provisional"),
      },
    })
    .returning({ id: agencies.id, slug: agencies.slug })
    .all();
  for (const { id, slug } of written) ids.set(slug, id);
  return ids;
}

function saveRelations(db: Database, list: readonly Agency[], ids: Map<string, number>): void {
  const aliases = list.flatMap((agency) => {
    const agencyId = ids.get(agency.slug);
    return agencyId === undefined ? [] : agency.aliases.map((alias) => ({ alias, agencyId }));
  });
  const pairs = list.flatMap(({ slug, predecessors, successors }) => [
    ...predecessors.map((other) => [other, slug] as const),
    ...successors.map((other) => [slug, other] as const),
  ]);
  const succession = pairs.flatMap(([before, after]) => {
    const [predecessorId, successorId] = [ids.get(before), ids.get(after)];
    const both = predecessorId !== undefined && successorId !== undefined;
    return both ? [{ predecessorId, successorId }] : [];
  });
  if (aliases.length > 0) db.insert(agencyAliases).values(aliases).onConflictDoNothing().run();
  if (succession.length > 0) {
    db.insert(agencySuccession).values(succession).onConflictDoNothing().run();
  }
}

/**
 * Writes the registry into the database: new bodies are added, known ones renamed, none removed.
 * `version` names the registry's state; a version already written is skipped.
 */
export function registerAgencies(db: Database, registry: AgencyRegistry, version: string): void {
  const [written] = db.select().from(settings).where(eq(settings.key, "registry")).all();
  if (written?.value === version) return;
  inTransaction(db, () => {
    upsertCities(db, registry.cities);
    const known = new Map(registry.cities.map((city) => [city.slug, city]));
    const ids = upsertAgencies(db, registry.agencies, known);
    saveRelations(db, registry.agencies, ids);
    db.insert(settings)
      .values({ key: "registry", value: version })
      .onConflictDoUpdate({ target: settings.key, set: { value: version } })
      .run();
  });
}

/** The slug itself, or with the first number from 2 on that is free. */
function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

type AgencyRow = Omit<KnownAgency, "provisional"> & { provisional: number };

const KNOWN = "agencies.id, agencies.slug, agencies.city, agencies.provisional";
const byName = prepareSql<[string], AgencyRow>(
  `select ${KNOWN} from agencies where name_zh = ? limit 1`,
);
const byAlias = prepareSql<[string], AgencyRow>(
  `select ${KNOWN} from agency_aliases join agencies on agencies.id = agency_aliases.agency_id
   where agency_aliases.alias = ? limit 1`,
);
const bySlug = prepareSql<[string]>("select 1 from agencies where slug = ?");
const citySlugged = prepareSql<[string], { slug: string; nameZh: string }>(
  "select slug, name_zh as nameZh from cities where slug = ?",
);
const insertAgency = prepareInsert(agencies);

/** The body of that name or alias (simplified characters), or null. */
export function findAgency(db: Database, name: string): KnownAgency | null {
  const row = byName(db).get(name) ?? byAlias(db).get(name);
  return row ? { ...row, provisional: row.provisional !== 0 } : null;
}

/**
 * The body of that name; a body not known is created as provisional, to be confirmed by a person.
 * `city` is a slug, as the reader recognised it; null where it did not.
 */
export function findOrCreateAgency(
  db: Database,
  { name, city }: { name: string; city: string | null },
): KnownAgency {
  const found = findAgency(db, name);
  if (found) return found;
  const made = provisionalAgency(REGISTRY, name);
  const wanted = city ?? made.city;
  const place = wanted ? citySlugged(db).get(wanted) : undefined;
  const slug = freeSlug(made.slug, (each) => bySlug(db).get(each) !== undefined);
  const row = { slug, city: place?.slug ?? null, provisional: true };
  const id = insertAgency(db)({
    ...row,
    nameZh: name,
    nameEn: made.name.en,
    ...shortNames(made.name, place?.nameZh),
  });
  return { id, ...row };
}
