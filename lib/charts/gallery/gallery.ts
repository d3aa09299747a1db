/** Every chart on every edge case: the gallery page draws these, the tests compare their specs. */
import type { Locale, MeasureId } from "@/lib/domain";
import type { ValueGrid } from "@/lib/views";
import { buildChart, chartMeasures, CHARTS, type ChartDefinition } from "../registry";
import type { ChartSpec } from "../spec";
import { GALLERY_CASES } from "./cases";

export type GalleryItem = {
  id: string;
  chart: string;
  case: string;
  options: Record<string, string>;
};

/** What the charts of any measure show in the gallery. */
const CHOSEN: Record<string, MeasureId[]> = {
  indicator: ["hotline.satisfactionRate"],
  "compare-bars": ["requests/received/total", "disclosure/licences/decisions"],
  "compare-multiples": ["requests/received/total"],
  "compare-shares": ["requests/granted/total", "requests/refused/total"],
  "compare-lines": ["requests/received/total"],
  "two-years": [
    "requests/received/total",
    "disclosure/licences/decisions",
    "requests/refused/total",
  ],
};

/** Options beyond the defaults that look different. */
const VARIANTS: Record<string, Record<string, string>[]> = {
  "requests-applicants": [{}, { view: "ring" }],
  outcomes: [{}, { mode: "shares" }, { detail: "grounds" }],
};

/** The grid cut down to what a chart can show. */
function within(grid: ValueGrid, { limits, mostRows = 99 }: ChartDefinition): ValueGrid {
  const agencies = grid.agencies.slice(0, limits.agencies);
  const most = Math.min(limits.years, Math.max(1, Math.floor(mostRows / agencies.length)));
  const years = grid.years.slice(-most);
  const values = grid.values.filter(
    ({ agency, year }) => years.includes(year) && agencies.some(({ slug }) => slug === agency),
  );
  return { ...grid, agencies, years, values };
}

function withMeasures(grid: ValueGrid, ids: readonly MeasureId[]): ValueGrid {
  return {
    ...grid,
    measures: grid.measures.filter(({ id }) => ids.includes(id)),
    values: grid.values.filter(({ measure }) => ids.includes(measure)),
  };
}

/** Names of all pictures in the gallery, charts in the registry's order. */
export const GALLERY: readonly GalleryItem[] = CHARTS.flatMap((chart) =>
  (VARIANTS[chart.id] ?? [{}]).flatMap((options) =>
    GALLERY_CASES.map((each) => {
      const variant = Object.values(options).join("-");
      const id = [chart.id, variant, each.id].filter(Boolean).join(".");
      return { id, chart: chart.id, case: each.id, options };
    }),
  ),
);

/** The spec of one picture of the gallery. */
export function buildGalleryItem(item: GalleryItem, locale: Locale): ChartSpec {
  const chart = CHARTS.find(({ id }) => id === item.chart);
  const found = GALLERY_CASES.find(({ id }) => id === item.case);
  if (!chart || !found) throw new Error(`The gallery has no ${item.id}`);
  const chosen =
    chart.measures === "chosen" ? (CHOSEN[chart.id] ?? ["requests/received/total"]) : undefined;
  const grid = withMeasures(within(found.grid, chart), chartMeasures(chart.id, chosen));
  return buildChart(chart.id, grid, {
    locale,
    options: item.options,
    ...(chosen ? { measures: chosen } : {}),
  });
}

/** The spec as a page may show it: invented figures have no report to lead to. */
export function withoutLinks(spec: ChartSpec): ChartSpec {
  const panels = spec.panels.map((panel) => ({
    ...panel,
    series: panel.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({ ...point, href: null })),
    })),
  }));
  return { ...spec, panels, sources: [] };
}
