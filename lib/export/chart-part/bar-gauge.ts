/** How thick a native chart's bars are, and how their numbers stand at their ends. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import type { NativeChart } from "./native-chart";
import { LEAST_SIZE, points, type PartContext } from "./part-context";

/** The widest number beside a bar. */
export function widestNumber({ chart }: PartContext, em: number): number {
  const printed = chart.series.flatMap((each) => (each.mark === "bar" ? each.printed : []));
  return Math.max(0, ...printed.map((text) => textWidth(text ?? "", em)));
}

/** A bar thicker than this, in points, is a slab. */
const THICKEST = { horizontal: 42, vertical: 84 };

/** Gap between categories in percent of a bar, and a bar's thickness, on an axis `along` points. */
export type BarGauge = { gap: number; thickness: number; band: number; several: boolean };

export function gauge(
  { orientation, stacked, categories, series }: NativeChart,
  along: number,
): BarGauge {
  const band = along / Math.max(1, categories.length);
  const drawn = series.filter(({ mark }) => mark === "bar").length;
  const bars = stacked ? 1 : Math.max(1, drawn);
  const wanted = Math.round((band / THICKEST[orientation] - bars) * 100);
  const gap = Math.min(500, Math.max(bars > 1 ? 45 : 60, wanted));
  return { gap, thickness: band / (bars + gap / 100), band, several: bars > 1 };
}

export type EndNumbers = { size: number; turned: boolean };

/**
 * The size in points of numbers at the ends of bars and whether they are turned; null where bars
 * are so thin that the numbers would stand on each other at any size that can be read.
 */
export function numbersFor(context: PartContext, bars: BarGauge): EndNumbers | null {
  const em = points(context);
  const across = context.chart.orientation === "horizontal";
  const beside = bars.several ? bars.thickness * 0.97 : bars.band * 0.95;
  if (!across && widestNumber(context, em) <= beside) return { size: em, turned: false };
  // A line of type is as high as its bar is thick, lying or turned.
  const most = bars.several ? bars.thickness * 1.1 : bars.band * 0.95;
  return most < LEAST_SIZE ? null : { size: Math.min(em, most), turned: !across };
}
