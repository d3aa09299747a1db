/** The reports a chart's values came from, each once. */
import type { Locale } from "@/lib/domain";
import { formatPeriod, formatYears, isFullYear } from "@/lib/format";
import type { AgencyRef } from "@/lib/views";
import type { ChartPoint, ChartSource } from "./spec";
import { say } from "./words";

/** What the report is on, where that is not a whole year; half a year is no annual report. */
function partOfYear({ period }: ChartPoint, locale: Locale): string | null {
  return period && !isFullYear(period) ? formatPeriod(period, locale) : null;
}

/** Bodies in the order their values are drawn, the reports of each from the oldest on. */
export function chartSources(
  points: readonly ChartPoint[],
  agencies: readonly AgencyRef[],
  locale: Locale,
): ChartSource[] {
  const found = new Map<string, ChartSource>();
  for (const point of points) {
    if (!point.source) continue;
    const { report, url } = point.source;
    const known = found.get(report);
    if (known) {
      known.url ??= url;
      continue;
    }
    const agency = agencies.find(({ slug }) => slug === point.agency);
    const name = agency?.name[locale] ?? point.agency;
    const part = partOfYear(point, locale);
    const label = part
      ? say(locale, "sourcePart", { agency: name, period: part })
      : say(locale, "sourceReport", { agency: name, year: String(point.year) });
    found.set(report, {
      report,
      agency: name,
      year: point.year,
      ...(part ? { part } : {}),
      label,
      url,
    });
  }
  const order = [...new Set([...found.values()].map(({ agency }) => agency))];
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.agency) - order.indexOf(b.agency) || a.year - b.year,
  );
}

/** Each body once, with the years and parts of years of its reports. */
export function reportsByAgency(
  sources: readonly ChartSource[],
): { agency: string; years: number[]; parts: string[] }[] {
  const agencies = [...new Set(sources.map(({ agency }) => agency))];
  return agencies.map((agency) => {
    const own = sources.filter((source) => source.agency === agency);
    return {
      agency,
      years: own.filter(({ part }) => !part).map(({ year }) => year),
      parts: [...new Set(own.flatMap(({ part }) => part ?? []))],
    };
  });
}

/** Each body once, with its years: 甲2022–2024年度报告; 甲2021年上半年报告. */
export function sourceNames(sources: readonly ChartSource[], locale: Locale): string[] {
  return reportsByAgency(sources).flatMap(({ agency, years, parts }) => [
    ...(years.length > 0
      ? [say(locale, "sourceReports", { agency, years: formatYears(years, locale) })]
      : []),
    ...parts.map((period) => say(locale, "sourcePart", { agency, period })),
  ]);
}
