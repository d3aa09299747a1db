/** The names and colours a legend outside the charts must give, once for all of them. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { embeddedRefs } from "./chart-xml";
import type { NativeChart } from "./native-chart";
import { LEAST_SIZE, needsLegend, type PartContext } from "./part-context";
import type { Typeface } from "./style-xml";

export type LegendName = { label: string; color: string };

type Setting = { face: Typeface; size: number; frame: PartContext["frame"] };

/** A key and the air around it, in ems. */
const KEY = 3;

function isTooLong(chart: NativeChart, width: number): boolean {
  const widest = Math.max(0, ...chart.series.map(({ name }) => textWidth(name, LEAST_SIZE)));
  return widest + KEY * LEAST_SIZE > width;
}

/**
 * Several charts share one legend, and a single one hands its own over where a name is longer than
 * its frame: Office would cut it. Empty where the chart keeps its legend, or needs none.
 */
export function outsideLegend(
  charts: readonly NativeChart[],
  { face, size, frame }: Setting,
): LegendName[] {
  const needing = charts.filter((chart) =>
    needsLegend({ chart, face, size: size * 100, frame, legend: true, refs: embeddedRefs(chart) }),
  );
  const apart = charts.length > 1 || needing.some((chart) => isTooLong(chart, frame.width));
  if (!apart) return [];
  const names = new Map<string, LegendName>();
  for (const { name, color } of needing.flatMap(({ series }) => series)) {
    if (!names.has(name)) names.set(name, { label: name, color });
  }
  return [...names.values()];
}
