/** What every piece of a native chart's XML needs to know. */
import { MOST_NAMED_AT_ENDS } from "@/lib/charts";
import type { NativeChart } from "./native-chart";
import type { Typeface } from "./style-xml";

/** Where a chart's numbers stand, in the notation of formulas. */
export type SheetRefs = {
  name: (series: number) => string;
  categories: string;
  values: (series: number) => string;
};

export type PartContext = {
  chart: NativeChart;
  refs: SheetRefs;
  face: Typeface;
  /** Size of labels in hundredths of a point. */
  size: number;
  /** The frame the chart is shown in, in points: labels without room are left out. */
  frame: { width: number; height: number };
};

const digits = (value: number) => (String(value).split(".")[1] ?? "").length;

function code(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** Excel's code for numbers of this chart: grouped, with the decimals its values have. */
export function formatCode({ series, unit }: NativeChart): string {
  if (unit === "%") return '0.0"%"';
  const all = series.flatMap(({ values }) => values).map((value) => digits(value ?? 0));
  return code(Math.min(4, Math.max(0, ...all)));
}

/** The same for the axis, whose steps are rounder than the values. */
export function axisCode({ axis, unit }: NativeChart): string {
  const decimals = Math.min(4, Math.max(digits(axis.step), digits(axis.max)));
  return unit === "%" ? '0"%"' : code(decimals);
}

/** Whether lines bear their names at their ends; many have a legend, as on the page. */
export function namesAtEnds({ series }: NativeChart): boolean {
  const lines = series.filter(({ mark }) => mark === "line").length;
  return lines < series.length || lines <= MOST_NAMED_AT_ENDS;
}

/** Slices are named outside the ring, a few lines at their ends; others need a legend. */
export function needsLegend(chart: NativeChart): boolean {
  if (chart.series.length < 2 || chart.kind === "pie") return false;
  return chart.series.some(({ mark }) => mark === "bar") || !namesAtEnds(chart);
}
