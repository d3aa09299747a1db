/** The reports a chart's values came from, each once. */
import type { Locale } from "@/lib/domain";
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
