/** The reports a chart's values came from, each once. */
import type { Locale } from "@/lib/domain";
import { formatYears } from "@/lib/format";
import type { AgencyRef } from "@/lib/views";
import type { ChartPoint, ChartSource } from "./spec";
import { say } from "./words";

/** Sources in the order their values are drawn. */
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
    const label = say(locale, "sourceReport", { agency: name, year: String(point.year) });
    found.set(report, { report, agency: name, year: point.year, label, url });
  }
  return [...found.values()];
}

/** Each body once, with its years: 甲2022–2024年度报告. */
export function sourceNames(sources: readonly ChartSource[], locale: Locale): string[] {
  const byAgency = new Map<string, number[]>();
  for (const { agency, year } of sources) {
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), year]);
  }
  return [...byAgency].map(([agency, years]) => {
    const span = formatYears(
      [...new Set(years)].sort((a, b) => a - b),
      locale,
    );
    return say(locale, "sourceReports", { agency, years: span });
  });
}
