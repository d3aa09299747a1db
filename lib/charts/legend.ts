/** Which names a reader needs beside the plot: none where the marks carry them already. */
import { noNumbers } from "./no-numbers";
import type { ChartSeries, ChartSpec, ColorRole, PatternId, ShapeId } from "./spec";
import { say } from "./words";

export type LegendItem = {
  id: string;
  label: string;
  color: ColorRole;
  pattern: PatternId;
  /** Null for words without a swatch. */
  mark: ChartSeries["mark"] | null;
  shape: ShapeId;
};

/** So many lines leave their names at the ends little room. */
export const MOST_NAMED_AT_ENDS = 4;

/**
 * Parts of stacks that are 0 wherever the stack has a number: no colour of theirs is drawn anywhere.
 * Where the whole stack has none, its words say so.
 */
function undrawn(spec: ChartSpec): Set<string> {
  const drawn = new Set<string>();
  for (const { stacked, series, categories } of spec.panels) {
    const told = categories.map((_, at) => series.some(({ points }) => points[at]?.value != null));
    for (const { id, points } of series) {
      if (!stacked || points.some(({ value }, at) => told[at] && value !== 0)) drawn.add(id);
    }
  }
  const ids = spec.panels.flatMap(({ series }) => series.map(({ id }) => id));
  return new Set(ids.filter((id) => !drawn.has(id)));
}

/**
 * Series to name in a legend. A few lines are named at their ends alone, single series by the
 * title; parts of stacks that are 0 throughout are counted.
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
  const zeros = undrawn(spec);
  const named = [...items.values()].filter(({ id }) => !zeros.has(id));
  const left = items.size - named.length;
  if (left === 0) return named;
  const label = say(spec.locale, "legendZeros", { n: String(left) });
  const words = { color: "muted", pattern: "solid", mark: null, shape: "circle" } as const;
  return [...named, { id: "zeros", label, ...words }];
}
