/** Walks a chart's points in drawing order. */
import type { ChartCategory, ChartPanel, ChartPoint, ChartSeries, ChartSpec } from "./spec";

export type PlacedPoint = {
  panel: ChartPanel;
  series: ChartSeries;
  category: ChartCategory;
  point: ChartPoint;
};

/** Every point with the panel, series and category it belongs to. */
export function chartPoints(spec: ChartSpec): PlacedPoint[] {
  return spec.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      panel.categories.flatMap((category, index) => {
        const point = series.points[index];
        return point ? [{ panel, series, category, point }] : [];
      }),
    ),
  );
}
