/** Makes names of files that every system accepts. */
import type { Locale } from "@/lib/domain";
import { formatYears } from "@/lib/format";
import type { AgencyRef } from "@/lib/views";
import { say } from "./words";

const LONGEST = 40;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** One part of a file's name: no characters Windows forbids, no spaces, no dots at its end. */
export function safePart(text: string): string {
  const plain = text
    .replaceAll(/[\u0000-\u001f<>:"/\\|?*]/gu, " ")
    .replaceAll(/[“”‘’，。、；：（）,;()\s.:_%]+/gu, "-")
    .replaceAll(/-+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const short = [...plain].slice(0, LONGEST).join("").replace(/-$/u, "");
  return RESERVED.test(short) ? `${short}-` : short;
}

function place(agencies: readonly AgencyRef[], locale: Locale): string {
  const names = agencies.map(({ cityName }) => cityName?.[locale] ?? say(locale, "unknownPlace"));
  const unique = [...new Set(names)];
  return unique.length <= 4 ? unique.join("-") : unique.slice(0, 3).join("-");
}

/** place_agency_measure_years in the page's language, without extension. */
export function chartFileName(
  parts: { agencies: readonly AgencyRef[]; years: readonly number[]; what: string },
  locale: Locale,
): string {
  const { agencies, years, what } = parts;
  const [first] = agencies;
  const agency =
    agencies.length === 1 && first
      ? first.short[locale]
      : say(locale, "bodies", { n: String(agencies.length) });
  const years_ = formatYears(years, locale).replaceAll("–", "-");
  return [place(agencies, locale), agency, what, years_].map(safePart).filter(Boolean).join("_");
}
