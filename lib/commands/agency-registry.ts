/** The shipped registry in the database, and the bodies the database knows as the reader's. */
import { createHash } from "node:crypto";
import { memoryOf } from "@/db/memory";
import type { Database } from "@/db/open";
import { agencies, agencyAliases } from "@/db/schema";
import { AGENCIES, CITIES, makeRegistry, type Registry } from "@/lib/ingest/agencies";
import { registerAgencies } from "./register-agencies";

const version = createHash("sha256")
  .update(JSON.stringify([AGENCIES, CITIES]))
  .digest("hex");

const registries = memoryOf<Registry>({ committed: true });

/** Bodies first met in reports, so that later reports are recognised by the same names. */
function readLearnt(db: Database): Registry["agencies"] {
  const shipped = new Set(AGENCIES.map(({ name }) => name.zh));
  const aliases = db.select().from(agencyAliases).all();
  return db
    .select()
    .from(agencies)
    .all()
    .filter(({ nameZh }) => !shipped.has(nameZh))
    .map(({ id, slug, nameZh, nameEn, city, provisional }) => ({
      slug,
      name: { zh: nameZh, en: nameEn },
      city,
      aliases: aliases.filter(({ agencyId }) => agencyId === id).map(({ alias }) => alias),
      predecessors: [],
      successors: [],
      provisional,
    }));
}

/**
 * The registry a reader recognises bodies by. Writes the shipped one into the database when that
 * holds another version. `fresh` looks again for bodies met since.
 */
export function registryOf(db: Database, { fresh = false } = {}): Registry {
  const known = registries.get(db);
  if (known && !fresh) return known;
  registerAgencies(db, { cities: CITIES, agencies: AGENCIES }, version);
  const registry = makeRegistry([...AGENCIES, ...readLearnt(db)]);
  registries.set(db, registry);
  return registry;
}
