/** Names around a native ring: Office sets each beside its slice, and names of thin ones on each other. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { spreadOut } from "./label-shifts";
import { labelsXml } from "./labels-xml";
import type { NativeChart, NativeSeries } from "./native-chart";
import { points, type PartContext } from "./part-context";
import { INK, solidXml } from "./style-xml";
import { topOf } from "./above-plot";

/** Slices thinner than this share lie where names stand above each other. */
const THIN = 0.08;

const sumOf = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Slices too thin for their names lie at three o'clock, where names stand above each other. */
export function firstAngle(values: readonly (number | null)[]): number {
  const sum = Math.max(1, sumOf(values));
  const thin = values.filter((value) => (value ?? 0) / sum < THIN);
  // Parts stand in the form's order, the small ones mostly last.
  return thin.length < 2 ? 0 : Math.round(90 + 180 * (sumOf(thin) / sum)) % 360;
}

const nameOf = ({ categories }: NativeChart, { printed }: NativeSeries, at: number) =>
  `${categories[at] ?? ""} ${printed[at] ?? ""}`;

/** The square the pie fills, in points: names have room at both sides, above and below. */
export function pieRoom(context: PartContext) {
  const { chart, frame } = context;
  const em = points(context);
  const top = topOf(context) + em * 0.6;
  const [series] = chart.series;
  const names = series ? chart.categories.map((_, at) => nameOf(chart, series, at)) : [];
  const widest = Math.max(0, ...names.map((name) => textWidth(name, em)));
  const beside = Math.max(frame.width * 0.36, frame.width - 2 * (widest + em * 3));
  const size = Math.max(em * 4, Math.min(frame.height - top - em * 1.8, beside));
  return { left: (frame.width - size) / 2, top, width: size, height: size };
}

/** How far, in shares of the frame, names move down or up so that none stands on another. */
function nameShifts(context: PartContext, series: NativeSeries) {
  const { frame } = context;
  const { top, width: size } = pieRoom(context);
  const em = points(context);
  const sum = Math.max(1, sumOf(series.values));
  let turned = firstAngle(series.values) / 360;
  const places = series.values.flatMap((value, at) => {
    const share = (value ?? 0) / sum;
    const middle = (turned + share / 2) * 2 * Math.PI;
    turned += share;
    if (!value) return [];
    const y = top + size / 2 - (size / 2 + em) * Math.cos(middle);
    return [{ at, y, right: Math.sin(middle) >= 0 }];
  });
  const moved = new Map<number, { x: number; y: number }>();
  for (const right of [true, false]) {
    const here = places.filter((place) => place.right === right).sort((a, b) => a.y - b.y);
    const spread = spreadOut(
      here.map(({ y }) => y),
      em * 1.35,
      frame.height - em,
    );
    here.forEach(({ at, y }, index) => {
      const down = ((spread[index] ?? y) - y) / frame.height;
      // A little aside as well, so that its line to the slice can be seen.
      if (Math.abs(down) > 0.004) moved.set(at, { x: (right ? em : -em) / frame.width, y: down });
    });
  }
  return moved;
}

/** Every slice is named outside the ring, so that no legend has to be read. */
export function pieLabels(context: PartContext, series: NativeSeries): string {
  const gone = new Set(series.values.flatMap((value, at) => (value ? [] : [at])));
  const leader = `<c:spPr><a:ln w="9525">${solidXml("9AA3AE")}</a:ln></c:spPr>`;
  const label = { position: "outEnd", color: INK, named: "category" } as const;
  const labels = labelsXml(context, series, label, { gone, moved: nameShifts(context, series) });
  return `<c:dLbls>${labels}<c:showLeaderLines val="1"/><c:leaderLines>${leader}</c:leaderLines></c:dLbls>`;
}
