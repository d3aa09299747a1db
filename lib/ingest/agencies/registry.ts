/** The registry of bodies and cities as data → look-ups by name. An unknown body is not refused. */
import type { Agency, City } from "@/lib/domain";
import rawAgencies from "./agencies.json";
import rawCities from "./cities.json";

export type Registry = {
  agencies: readonly Agency[];
  cities: readonly City[];
  /** Names and aliases, longest first, each with its body. */
  names: readonly { name: string; agency: Agency }[];
  /** City names with their 市. */
  places: readonly { name: string; city: City }[];
  cityByName: ReadonlyMap<string, City>;
  agencyByName: ReadonlyMap<string, Agency>;
};

type RawAgency = {
  slug: string;
  zh: string;
  en: string;
  city: string;
  aliases?: string[];
  predecessors?: string[];
  successors?: string[];
};

function toAgency(raw: RawAgency): Agency {
  return {
    slug: raw.slug,
    name: { zh: raw.zh, en: raw.en },
    city: raw.city,
    aliases: raw.aliases ?? [],
    predecessors: raw.predecessors ?? [],
    successors: raw.successors ?? [],
    provisional: false,
  };
}

export const CITIES: readonly City[] = rawCities.map(
  ({ slug, zh, en, provinceZh, provinceEn }) => ({
    slug,
    name: { zh, en },
    province: { zh: provinceZh, en: provinceEn },
  }),
);

export const AGENCIES: readonly Agency[] = (rawAgencies as RawAgency[]).map(toAgency);

/** A registry of these bodies: the shipped ones, with those a database has learnt since. */
export function makeRegistry(agencies: readonly Agency[] = AGENCIES): Registry {
  const names = agencies
    .flatMap((agency) => [agency.name.zh, ...agency.aliases].map((name) => ({ name, agency })))
    .sort((a, b) => b.name.length - a.name.length);
  const places = CITIES.map((city) => ({ name: city.name.zh, city }));
  return {
    agencies,
    cities: CITIES,
    names,
    places,
    cityByName: new Map(places.map(({ name, city }) => [name, city])),
    agencyByName: new Map(names.map(({ name, agency }) => [name, agency])),
  };
}

export const REGISTRY: Registry = makeRegistry();

/** The body of that very name or alias (simplified characters), or null. */
export function agencyNamed(registry: Registry, name: string): Agency | null {
  return registry.agencyByName.get(name) ?? null;
}

/** The city a name begins with, with or without its 市 and its province; null when it has none. */
export function cityOfName(registry: Registry, name: string): City | null {
  const bare = name.replace(/^[一-龥]{2,7}(?:省|自治区)/, "");
  const full = registry.places.find((place) => bare.startsWith(place.name));
  if (full) return full.city;
  const short = registry.places.find((place) => bare.startsWith(place.name.slice(0, -1)));
  return short?.city ?? null;
}

export function citySlugged(registry: Registry, slug: string): City | null {
  return registry.cities.find((city) => city.slug === slug) ?? null;
}
