/** Which few numbers stand for a body or a city where there is room for a few. */
import type { MeasureId } from "@/lib/domain";
import type { ReportSummary } from "./report-view";
import type { AgencyRef, Value, ValueGrid } from "./value";

/** The form's main counts first; for bodies without tables, what their prose says most often. */
export const HIGHLIGHT_MEASURES: readonly MeasureId[] = [
  "requests/received/total",
  "disclosure/licences/decisions",
  "requests/refused/total",
  "hotline.cases",
  "hotline.satisfactionRate",
  "online.fullProcessRate",
  "disclosure.published",
  "service.catalogueItems",
  "rating.positiveRate",
  "requests.received",
];

export type CityHighlight = {
  city: string;
  /** The body whose report stands for the city. */
  agency: AgencyRef;
  report: ReportSummary;
};

/** The first `count` measures that an agency has a number for in a year, in the grid's order. */
export function highlightValues(
  grid: ValueGrid,
  agency: string,
  year: number,
  count: number,
): Value[] {
  return grid.values
    .filter((value) => value.agency === agency && value.year === year && value.state === "reported")
    .slice(0, count);
}

/** The largest cell or licence count of a report's values: the number worth looking up. */
export function sampleValue(values: Value[]): Value | null {
  const read = values.filter(
    ({ state, origin, source }) => state === "reported" && origin === "read" && source?.at,
  );
  return read.reduce<Value | null>(
    (best, value) => ((value.value ?? 0) > (best?.value ?? -1) ? value : best),
    null,
  );
}

/** The year with the most numbers for these measures, the newest of several; null without any. */
export function fullestYear(grid: ValueGrid, measures: readonly MeasureId[]): number | null {
  let best: { year: number; held: number } | null = null;
  for (const year of grid.years) {
    const held = grid.values.filter(
      (value) =>
        value.year === year && value.state === "reported" && measures.includes(value.measure),
    ).length;
    if (held > 0 && (!best || held >= best.held)) best = { year, held };
  }
  return best?.year ?? null;
}
