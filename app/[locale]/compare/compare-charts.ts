import type { getDatabase } from "@/db/client";
import { buildChart, chartDefinition, chartMeasures, hasShare, type ChartSpec } from "@/lib/charts";
import type { Locale, MeasureId } from "@/lib/domain";
import { readValues } from "@/lib/queries";
import { describeMeasure } from "@/lib/views";
import type { CompareView } from "./compare-address";
import type { CompareChoice } from "./compare-choice";

const CHARTS: Record<Exclude<CompareView, "table">, string> = {
  bars: "compare-bars",
  multiples: "compare-multiples",
  shares: "compare-shares",
  lines: "compare-lines",
};

/** Whether the view of shares can show a measure. */
export function isPartOfWhole(id: MeasureId): boolean {
  const measure = describeMeasure(id);
  return measure !== null && hasShare(measure);
}

/** The table of the chosen values as a chart a briefing can hold; null where it is too large. */
export function tableSpec(
  db: ReturnType<typeof getDatabase>,
  { agencies, years, shown: measures }: CompareChoice,
  locale: Locale,
): ChartSpec | null {
  const chart = "compare-bars";
  const limits = chartDefinition(chart)?.limits;
  if (!limits || agencies.length === 0 || years.length === 0 || measures.length === 0) return null;
  if (agencies.length > limits.agencies || years.length > limits.years) return null;
  if (measures.length > limits.measures) return null;
  const grid = readValues(db, { agencies, years, measures: chartMeasures(chart, measures) });
  return grid.agencies.length === 0 ? null : buildChart(chart, grid, { locale, measures });
}

/** The chosen values as charts; where a chart takes one measure, one chart a measure. */
export function drawComparison(
  db: ReturnType<typeof getDatabase>,
  { agencies, years, shown, view, latest, axis }: CompareChoice,
  locale: Locale,
): ChartSpec[] {
  if (view === "table") return [];
  const chart = view === "bars" && latest ? "compare-latest" : CHARTS[view];
  const measures = view === "shares" ? shown.filter(isPartOfWhole) : shown;
  if (measures.length === 0) return [];
  const most = chartDefinition(chart)?.limits.measures ?? 1;
  const groups = measures.length <= most ? [measures] : measures.map((measure) => [measure]);
  return groups.map((chosen) => {
    const grid = readValues(db, { agencies, years, measures: chartMeasures(chart, chosen) });
    return buildChart(chart, grid, { locale, measures: chosen, options: { axis } });
  });
}
