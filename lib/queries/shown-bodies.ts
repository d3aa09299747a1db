/** All bodies with a report → those that one page can show, and how many there are of each city. */
import { asc, count, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, reports } from "@/db/schema";
import { FOCUS_CITIES } from "@/lib/domain";
import type { CityBodies } from "@/lib/views";

/** Rows of the first page: bodies read in full, and of each city those known by citation. */
const MOST_READ = 40;
const MOST_CITED = { city: 60, all: 240 };

type Body = { slug: string; city: string | null; read: number };

function isFocus({ city }: Body): boolean {
  return FOCUS_CITIES.some((each) => each === city);
}

/** Where there are too many: bodies of the cities it is for, then those with the most reports. */
function chooseRead(bodies: readonly Body[]): Body[] {
  return bodies
    .filter(({ read }) => read > 0)
    .toSorted((a, b) => Number(isFocus(b)) - Number(isFocus(a)) || b.read - a.read)
    .slice(0, MOST_READ);
}

function chooseCited(bodies: readonly Body[]): Body[] {
  const taken = new Map<string | null, number>();
  const chosen = bodies.filter(({ read, city }) => {
    if (read > 0) return false;
    const place = (taken.get(city) ?? 0) + 1;
    taken.set(city, place);
    return place <= MOST_CITED.city;
  });
  return chosen.slice(0, MOST_CITED.all);
}

function countBodies(bodies: readonly Body[]): CityBodies[] {
  const counts = new Map<string | null, CityBodies>();
  for (const { city, read } of bodies) {
    const held = counts.get(city) ?? { city, read: 0, cited: 0 };
    held[read > 0 ? "read" : "cited"] += 1;
    counts.set(city, held);
  }
  return [...counts.values()];
}

/** Slugs of the bodies to show, and how many bodies there are. */
export function readShownBodies(db: Database): { slugs: string[]; bodies: CityBodies[] } {
  const bodies: Body[] = db
    .select({ slug: agencies.slug, city: agencies.city, read: count(reports.currentRevisionId) })
    .from(reports)
    .innerJoin(agencies, eq(agencies.id, reports.agencyId))
    .groupBy(agencies.id)
    .orderBy(asc(agencies.city), asc(agencies.slug))
    .all();
  const shown = [...chooseRead(bodies), ...chooseCited(bodies)];
  return { slugs: shown.map(({ slug }) => slug), bodies: countBodies(bodies) };
}
