/** Bodies: those of the registry, and those that reports bring along. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { agencies, agencyAliases, agencySuccession, cities, settings } from "@/db/schema";
import type { Agency, City } from "@/lib/domain";
import { provisionalAgency, REGISTRY } from "@/lib/ingest/agencies";

export type AgencyRegistry = { cities: readonly City[]; agencies: readonly Agency[] };

export type KnownAgency = { id: number; slug: string; provisional: boolean };

function upsertCities(db: Database, list: readonly City[]): void {
  for (const { slug, name, province } of list) {
    const row = {
      nameZh: name.zh,
      nameEn: name.en,
      provinceZh: province.zh,
      provinceEn: province.en,
    };
    db.insert(cities)
      .values({ slug, ...row })
      .onConflictDoUpdate({ target: cities.slug, set: row })
      .run();
  }
}

/** How a chart's label names a body: without the 市 of its city. */
function shortNames(name: { zh: string; en: string }, city: City | undefined) {
  const place = city?.name.zh ?? "";
  const bare = place.replace(/市$/, "");
  const shortZh =
    place && bare && name.zh.startsWith(place) ? bare + name.zh.slice(place.length) : name.zh;
  return { shortZh, shortEn: name.en };
}

function upsertAgency(db: Database, agency: Agency, known: Map<string, City>): number {
  const { slug, name, city, provisional } = agency;
  const row = {
    nameZh: name.zh,
    nameEn: name.en,
    ...shortNames(name, city ? known.get(city) : undefined),
    city: city && known.has(city) ? city : null,
    provisional,
  };
  // A body first met in a report keeps the slug its addresses have; the registry names it.
  const [met] = db
    .select({ id: agencies.id })
    .from(agencies)
    .where(and(eq(agencies.nameZh, name.zh), eq(agencies.provisional, true)))
    .all();
  if (met) {
    db.update(agencies).set(row).where(eq(agencies.id, met.id)).run();
    return met.id;
  }
  return db
    .insert(agencies)
    .values({ slug, ...row })
    .onConflictDoUpdate({ target: agencies.slug, set: row })
    .returning({ id: agencies.id })
    .get().id;
}

function saveRelations(db: Database, list: readonly Agency[], ids: Map<string, number>): void {
  for (const { slug, aliases, predecessors, successors } of list) {
    const id = ids.get(slug);
    if (id === undefined) continue;
    for (const alias of aliases) {
      db.insert(agencyAliases).values({ alias, agencyId: id }).onConflictDoNothing().run();
    }
    const pairs = [
      ...predecessors.map((other) => ({ predecessorId: ids.get(other), successorId: id })),
      ...successors.map((other) => ({ predecessorId: id, successorId: ids.get(other) })),
    ];
    for (const { predecessorId, successorId } of pairs) {
      if (predecessorId === undefined || successorId === undefined) continue;
      db.insert(agencySuccession)
        .values({ predecessorId, successorId })
        .onConflictDoNothing()
        .run();
    }
  }
}

/**
 * Writes the registry into the database: new bodies are added, known ones renamed, none removed.
 * `version` names the registry's state; a version already written is skipped.
 */
export function registerAgencies(db: Database, registry: AgencyRegistry, version: string): void {
  const [written] = db.select().from(settings).where(eq(settings.key, "registry")).all();
  if (written?.value === version) return;
  db.transaction(() => {
    upsertCities(db, registry.cities);
    const known = new Map(registry.cities.map((city) => [city.slug, city]));
    const ids = new Map(
      registry.agencies.map((agency) => [agency.slug, upsertAgency(db, agency, known)]),
    );
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

const byName = prepareOnce((db) =>
  db
    .select({ id: agencies.id, slug: agencies.slug, provisional: agencies.provisional })
    .from(agencies)
    .where(eq(agencies.nameZh, sql.placeholder("name")))
    .prepare(),
);
const byAlias = prepareOnce((db) =>
  db
    .select({ id: agencies.id, slug: agencies.slug, provisional: agencies.provisional })
    .from(agencyAliases)
    .innerJoin(agencies, eq(agencies.id, agencyAliases.agencyId))
    .where(eq(agencyAliases.alias, sql.placeholder("name")))
    .prepare(),
);

/** The body of that name or alias (simplified characters), or null. */
export function findAgency(db: Database, name: string): KnownAgency | null {
  return byName(db).get({ name }) ?? byAlias(db).get({ name }) ?? null;
}

/**
 * The body of that name; a body not known is created as provisional, to be confirmed by a person.
 * `city` is a slug, as the reader recognised it; null where it did not.
 */
export function findOrCreateAgency(
  db: Database,
  { name, city }: { name: string; city: string | null },
): KnownAgency {
  const known = findAgency(db, name);
  if (known) return known;
  const made = provisionalAgency(REGISTRY, name);
  const wanted = city ?? made.city;
  const [place] = wanted ? db.select().from(cities).where(eq(cities.slug, wanted)).all() : [];
  const asCity: City | undefined = place && {
    slug: place.slug,
    name: { zh: place.nameZh, en: place.nameEn },
    province: { zh: place.provinceZh, en: place.provinceEn },
  };
  const slug = freeSlug(
    made.slug,
    (each) => db.select().from(agencies).where(eq(agencies.slug, each)).all().length > 0,
  );
  return db
    .insert(agencies)
    .values({
      slug,
      nameZh: name,
      nameEn: made.name.en,
      ...shortNames(made.name, asCity),
      city: asCity?.slug ?? null,
      provisional: true,
    })
    .returning({ id: agencies.id, slug: agencies.slug, provisional: agencies.provisional })
    .get();
}
