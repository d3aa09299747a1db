/** Names and colours of bodies within one chart. */
import type { Locale } from "@/lib/domain";
import { formatList } from "@/lib/format";
import type { AgencyRef } from "@/lib/views";
import { CITIES_WITH_COLOR } from "./palette";
import type { ColorRole } from "./spec";

/** The body's short name. */
export function agencyName(agency: AgencyRef, locale: Locale): string {
  return agency.short[locale];
}

/** Short names in a row; from the fifth on, their number. */
export function agencyNames(agencies: readonly AgencyRef[], locale: Locale): string {
  const names = agencies.map((agency) => agencyName(agency, locale));
  if (names.length <= 4) return formatList(names, locale);
  const head = formatList(names.slice(0, 3), locale);
  return locale === "zh"
    ? `${head}等 ${names.length} 个机关`
    : `${head} and ${names.length - 3} more`;
}

/** Up to two names, then their number: titles stay short, the subtitle lists who is meant. */
export function agencyTitle(agencies: readonly AgencyRef[], locale: Locale): string {
  if (agencies.length <= 2) return agencyNames(agencies, locale);
  return locale === "zh" ? `${agencies.length} 个机关` : `${agencies.length} bodies`;
}

/**
 * One colour a body. The first of a city takes the city's colour, the next two its tints; bodies
 * of other cities take the neutral series, in the order they are drawn.
 */
export function agencyColors(agencies: readonly AgencyRef[]): ColorRole[] {
  const ofCity = new Map<string, number>();
  let others = 0;
  return agencies.map(({ city }) => {
    const known = CITIES_WITH_COLOR.find((slug) => slug === city);
    if (!known) return `series.${(others++ % 6) + 1}`;
    const nth = (ofCity.get(known) ?? 0) + 1;
    ofCity.set(known, nth);
    return nth === 1 ? `city.${known}` : `city.${known}.${((nth - 2) % 2) + 2}`;
  });
}
