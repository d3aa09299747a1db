/** Which names a reader needs beside the plot: none where the marks carry them already. */
import { noNumbers } from "./no-numbers";
import type { ChartSeries, ChartSpec, ColorRole, PatternId, ShapeId } from "./spec";

export type LegendItem = {
  id: string;
  label: string;
  color: ColorRole;
  pattern: PatternId;
  mark: ChartSeries["mark"];
  shape: ShapeId;
};

/** So many lines leave their names at the ends little room. */
export const MOST_NAMED_AT_ENDS = 4;

/**
 * Series to name in a legend. A few lines are named at their ends alone, single series by the
 * title.
 */
export function chartLegend(spec: ChartSpec): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const panel of spec.panels) {
    if (panel.series.length < 2) continue;
    // A stack of nothing but zeros and gaps shows no colour to be told from another.
    if (panel.stacked && panel.axis.bare) continue;
    if (noNumbers(panel, spec.locale) !== null) continue;
    if (panel.kind === "line" && panel.series.length <= MOST_NAMED_AT_ENDS) continue;
    for (const { id, label, color, pattern, mark, shape } of panel.series) {
      if (!items.has(id)) items.set(id, { id, label, color, pattern, mark, shape });
    }
  }
  return [...items.values()];
}
