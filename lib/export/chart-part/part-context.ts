/** What every piece of a native chart's XML needs to know. */
import { MOST_NAMED_AT_ENDS } from "@/lib/charts";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import type { NativeChart, NativeSeries } from "./native-chart";
import type { Typeface } from "./style-xml";

/** Where a chart's numbers stand, in the notation of formulas. */
export type SheetRefs = {
  name: (series: number) => string;
  categories: string;
  values: (series: number) => string;
};

/** Points below which nobody reads type from a slide or a page. */
export const LEAST_SIZE = 8;

export type PartContext = {
  chart: NativeChart;
  refs: SheetRefs;
  face: Typeface;
  /** Size of labels in hundredths of a point. */
  size: number;
  /** The frame the chart is shown in, in points: labels without room are left out. */
  frame: { width: number; height: number };
  /** Categories as they are written, where lines are broken by hand; the chart's own unless given. */
  names?: readonly string[];
  /** False where one legend stands for several charts. */
  legend: boolean;
};

/** Size of the chart's words in points. */
export const points = ({ size }: PartContext) => size / 100;

const digits = (value: number) => (String(value).split(".")[1] ?? "").length;

function code(decimals: number, unit: string): string {
  const number = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return unit === "%" ? `${number}"%"` : number;
}

/** What stands before a printed number, and how many decimals it has. */
function readPrinted(printed: string | null) {
  // A minus is the number's own and printed by the code; the page's is U+2212.
  const found = /^([^\d"−-]*)[−-]?\d[\d,]*(?:\.(\d+))?/u.exec(printed ?? "");
  return found && { before: found[1] ?? "", decimals: (found[2] ?? "").length };
}

/** Excel's code for numbers of this chart: grouped, with the most decimals any of them is printed with. */
export function formatCode({ series, unit }: NativeChart): string {
  const all = series.flatMap(({ printed, values }) =>
    values.map((value, at) => readPrinted(printed[at] ?? null)?.decimals ?? digits(value ?? 0)),
  );
  return code(Math.min(4, Math.max(0, ...all)), unit);
}

/** The code of one number: 98.96 % beside 86 %, ≥70 %, as the page prints them, and no other way. */
export function pointCode(chart: NativeChart, printed: string | null): string {
  const read = readPrinted(printed);
  if (!read) return formatCode(chart);
  const { before, decimals } = read;
  const number = code(Math.min(4, decimals), chart.unit);
  if (!before) return number;
  // Excel would set the minus of a negative number before the qualifier: -≥70.
  return `"${before}"${number};"${before}"-${number}`;
}

/** The same for the axis, whose steps are rounder than the values; of a bare one only the zero is printed. */
export function axisCode({ axis, unit }: NativeChart): string {
  const decimals = Math.min(4, Math.max(digits(axis.step), digits(axis.max)));
  return `${axis.bare ? ";;" : ""}${code(decimals, unit)}`;
}

/** Share of a frame that the name and number at a line's end may take beside the plot. */
const END_SHARE = 0.3;

/** What stands at a line's end, where it bears its name. */
export const endText = ({ name, printed }: NativeSeries) =>
  `${name} ${printed.findLast((text) => text !== null) ?? ""}`;

/** Whether lines bear their names at their ends; many, or long names, have a legend. */
export function namesAtEnds(context: Pick<PartContext, "chart" | "frame" | "size">): boolean {
  const { chart, frame } = context;
  const lines = chart.series.filter(({ mark }) => mark === "line");
  const widest = Math.max(0, ...lines.map((line) => textWidth(endText(line), context.size / 100)));
  const few = lines.length < chart.series.length || lines.length <= MOST_NAMED_AT_ENDS;
  return few && widest <= frame.width * END_SHARE;
}

/** Slices are named outside the ring, a few lines at their ends; others need a legend. */
export function needsLegend(context: PartContext): boolean {
  const { chart } = context;
  if (chart.series.length < 2 || chart.kind === "pie" || chart.empty !== null) return false;
  // A stack of nothing but zeros shows no colour to be told from another.
  if (chart.stacked && chart.axis.bare) return false;
  return chart.series.some(({ mark }) => mark === "bar") || !namesAtEnds(context);
}
