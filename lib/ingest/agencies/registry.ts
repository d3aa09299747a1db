/** The registry of bodies and cities as data → look-ups by name. An unknown body is not refused. */
import type { Agency, City } from "@/lib/domain";
import rawAgencies from "./agencies.json";
import rawCities from "./cities.json";
import rawCountyCities from "./county-cities.json";
import rawDistricts from "./districts.json";

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

type RawCity = { slug: string; zh: string; en: string; provinceZh: string; provinceEn: string };

function toCity({ slug, zh, en, provinceZh, provinceEn }: RawCity): City {
  return { slug, name: { zh, en }, province: { zh: provinceZh, en: provinceEn } };
}

/** Cities of the rank of a prefecture and above: those that are also named without their 市. */
const PREFECTURES: readonly City[] = rawCities.map(toCity);

/** With the cities of the rank of a county. */
export const CITIES: readonly City[] = [...PREFECTURES, ...rawCountyCities.map(toCity)];

/** Districts and counties of the compared cities whose name is theirs alone: 龙华区 is also Shenzhen's. */
const DISTRICTS = Object.entries(rawDistricts).flatMap(([slug, names]) =>
  PREFECTURES.filter((city) => city.slug === slug).flatMap((city) =>
    names.map((name) => ({ name, city })),
  ),
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

/** 海南省, 广西壮族自治区 at the head of a name. */
const PROVINCE = /^[一-龥]{2,6}?(?:省|自治区)/;

/** The city a name begins with, with or without its 市 and its province; null when it has none. */
export function cityOfName(registry: Registry, name: string): City | null {
  const bare = name.replace(PROVINCE, "").replace(/^国家[一-龥]{0,6}?总局/, "");
  const full = registry.places.find((place) => bare.startsWith(place.name));
  if (full) return full.city;
  const district = DISTRICTS.find((one) => bare.startsWith(one.name));
  if (district) return district.city;
  // 大安 of 大安区 is no city: only the greater ones go by their bare names.
  return (
    PREFECTURES.find(({ name: { zh } }) => {
      const stem = zh.slice(0, -1);
      return bare.startsWith(stem) && !NAMESAKE.test(bare.slice(stem.length));
    }) ?? null
  );
}

/** 中山大学, 中山路街道, 北京街道: named after a city, in another. */
const NAMESAKE = /^.?(?:路|街|大道|镇|乡|村)|^(?:大学|学院)/;

/** Whether a name begins with what is above all cities: 海南省商务厅, 国家税务总局厦门市税务局. */
export function isAboveCities(name: string): boolean {
  return PROVINCE.test(name) || /^(?:国家|国务院|中国|中华|中央)/.test(name) || MINISTRY.test(name);
}

/** 水利部, and no department of a place: 三亚市某部. */
const MINISTRY = /^[^省市州区县旗镇乡]{2,6}部$/;
