/** A body's city → the residents a count may be set against, or why there are none. */
import type { Bilingual } from "@/lib/domain";
import raw from "./population.json";

/** Counts are set against this many residents. */
export const RESIDENTS = 100_000;

/** Where the populations come from. */
export const POPULATION_SOURCE: Bilingual = raw.source;

export const CITY_POPULATIONS: readonly { city: string; population: number }[] = raw.cities;

export type Residents =
  | { population: number; reason: null }
  /** No figure is known to us, or the body answers to a part of the city only. */
  | { population: null; reason: Bilingual };

const unknown: Bilingual = {
  zh: "没有收录该市有出处的人口数",
  en: "No sourced population of the city is held",
};
const partOfCity: Bilingual = {
  zh: "该单位只管市内一部分地方，没有收录那里的人口数",
  en: "The body serves a part of the city, whose population is not held",
};

const byCity = new Map(CITY_POPULATIONS.map(({ city, population }) => [city, population]));

/** 区, 县, 镇, 乡 and 街道 name a part of a city; 社区, 城镇 and 城乡 do not. */
const part = /(?:(?<!社)区|县|(?<!城)镇|(?<!城)乡|街道)/u;

/** The residents of a body's city by the census; null with the reason where there is no such number. */
export function residentsOf(agency: { city: string | null; name: Bilingual }): Residents {
  const population = agency.city === null ? undefined : byCity.get(agency.city);
  if (population === undefined) return { population: null, reason: unknown };
  return part.test(agency.name.zh)
    ? { population: null, reason: partOfCity }
    : { population, reason: null };
}
