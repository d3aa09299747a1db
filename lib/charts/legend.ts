/** Which names a reader needs beside the plot: none where the marks carry them already. */
import type { ChartSeries, ChartSpec, ColorRole, PatternId, ShapeId } from "./spec";

export type LegendItem = {
  id: string;
  label: string;
  color: ColorRole;
  pattern: PatternId;
  mark: ChartSeries["mark"];
  shape: ShapeId;
};

/** Series to name in a legend. Lines are named at their ends, single series by the title. */
export function chartLegend(spec: ChartSpec): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const panel of spec.panels) {
    if (panel.series.length < 2 || panel.kind === "line") continue;
    for (const { id, label, color, pattern, mark, shape } of panel.series) {
      if (!items.has(id)) items.set(id, { id, label, color, pattern, mark, shape });
    }
  }
  return [...items.values()];
}
