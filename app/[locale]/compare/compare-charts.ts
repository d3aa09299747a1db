import type { getDatabase } from "@/db/client";
import { buildChart, chartDefinition, chartMeasures, type ChartSpec } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { readValues } from "@/lib/queries";
import type { CompareView } from "./compare-address";
import type { CompareChoice } from "./compare-choice";

const CHARTS: Record<Exclude<CompareView, "table">, string> = {
  bars: "compare-bars",
  multiples: "compare-multiples",
  shares: "compare-shares",
  lines: "compare-lines",
};

/** The chosen values as charts; where a chart takes one measure, one chart a measure. */
export function drawComparison(
  db: ReturnType<typeof getDatabase>,
  { agencies, years, measures, view, latest }: CompareChoice,
  locale: Locale,
): ChartSpec[] {
  if (view === "table") return [];
  const chart = view === "bars" && latest ? "compare-latest" : CHARTS[view];
  const most = chartDefinition(chart)?.limits.measures ?? 1;
  const groups = measures.length <= most ? [measures] : measures.map((measure) => [measure]);
  return groups.map((chosen) => {
    const grid = readValues(db, { agencies, years, measures: chartMeasures(chart, chosen) });
    return buildChart(chart, grid, { locale, measures: chosen });
  });
}
