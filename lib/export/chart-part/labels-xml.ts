/** Data labels of a native chart: which points have one, where it stands, how it is set. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { escapeXml } from "../picture/svg-text";
import type { NativeChart, NativeSeries } from "./native-chart";
import {
  endText,
  formatCode,
  LEAST_SIZE,
  namesAtEnds,
  pointCode,
  type PartContext,
} from "./part-context";
import { barGauge, endNumbers, plotRoom } from "./plot-room";
import { INK, solidXml, textXml } from "./style-xml";

/** In a stack or ring a zero takes no room; its label would stand on its neighbour's. A line's does not. */
function labelCode(chart: NativeChart, { printed = null, onLine = false }: Label): string {
  const code = printed === null ? formatCode(chart) : pointCode(chart, printed);
  if (onLine || (!chart.stacked && chart.kind !== "pie")) return code;
  return code.includes(";") ? `${code};` : `${code};-${code};`;
}

type Label = {
  color: string;
  position: string | null;
  /** Quarter turn, for bars narrower than their numbers. */
  turned?: boolean;
  /** The name stands with the number: of the series, or of the category. */
  named?: "series" | "category";
  /** Of a single point: its number as the page prints it. */
  printed?: string | null;
  /** Beside a line, whatever stands under it. */
  onLine?: boolean;
};

function body({ chart, face, size }: PartContext, label: Label): string {
  const { color, position, turned = false, named } = label;
  const shows = (on: boolean) => (on ? 1 : 0);
  return [
    `<c:numFmt formatCode="${escapeXml(labelCode(chart, label))}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textXml(face, size, color, { turned, whole: true }),
    position ? `<c:dLblPos val="${position}"/>` : "",
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="${shows(named === "category")}"/><c:showSerName val="${shows(named === "series")}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`,
    named ? "<c:separator> </c:separator>" : "",
  ].join("");
}

/** Points whose number is printed otherwise than the series': other decimals, a ≥ before it. */
function ownLabels(context: PartContext, series: NativeSeries, label: Label): Map<number, string> {
  const usual = formatCode(context.chart);
  return new Map(
    series.printed.flatMap((printed, at) =>
      printed === null || pointCode(context.chart, printed) === usual
        ? []
        : [[at, `<c:dLbl><c:idx val="${at}"/>${body(context, { ...label, printed })}</c:dLbl>`]],
    ),
  );
}

/** The labels of a series, single points first, in their order. */
function labelsXml(
  context: PartContext,
  series: NativeSeries,
  label: Label,
  gone: ReadonlySet<number> = new Set(),
): string {
  const own = ownLabels(context, series, label);
  const single = series.values.map((_, at) => (gone.has(at) ? removed(at) : (own.get(at) ?? "")));
  return `${single.join("")}${body(context, label)}`;
}

const removed = (at: number) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;

/** Dark or white, whichever reads better upon the fill. */
export function onFill(color: string): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? INK : "FFFFFF";
}

/** Whether a part of a stack has room for its number of `size` points. */
function fits(value: number, printed: string, context: PartContext, size: number): boolean {
  const { chart } = context;
  const { room } = plotRoom(context);
  const share = value / (chart.axis.max - chart.axis.min);
  const wide = textWidth(printed, size);
  return chart.orientation === "vertical"
    ? // Set in a colour that reads upon the bar: what hangs over its edges would not be seen.
      share * room.height >= size * 1.25 && wide <= barGauge(context).thickness
    : share * room.width >= wide + size * 0.4;
}

/** Numbers within lying bars are no higher than the bars. */
function sizeWithin(context: PartContext): number {
  const usual = context.size / 100;
  if (context.chart.orientation === "vertical") return usual;
  return Math.max(Math.min(usual, LEAST_SIZE), Math.min(usual, barGauge(context).thickness));
}

const sized = (context: PartContext, points: number): PartContext => ({
  ...context,
  size: Math.round(points * 100),
});

const NONE = '<c:dLbls><c:delete val="1"/></c:dLbls>';

export function barLabels(context: PartContext, series: NativeSeries): string {
  const { chart } = context;
  if (chart.stacked) {
    const size = sizeWithin(context);
    const small = series.values.flatMap((value, at) => {
      const stands = value === null || value <= 0;
      return stands || fits(value, series.printed[at] ?? "", context, size) ? [] : [at];
    });
    const label = { position: "ctr", color: onFill(series.color) };
    return `<c:dLbls>${labelsXml(sized(context, size), series, label, new Set(small))}</c:dLbls>`;
  }
  const numbers = endNumbers(context);
  if (!numbers) return NONE;
  const label = { position: "outEnd", color: INK, turned: numbers.turned };
  return `<c:dLbls>${labelsXml(sized(context, numbers.size), series, label)}</c:dLbls>`;
}

/** How far, in shares of the frame, each line's last label moves to leave the others room. */
export function endShifts(context: PartContext): Map<NativeSeries, number> {
  const { chart, size, frame } = context;
  const { room } = plotRoom(context);
  const extent = chart.axis.max - chart.axis.min;
  const toY = (value: number) => (1 - (value - chart.axis.min) / extent) * room.height;
  const edge = chart.categories.length - 1;
  const ends = chart.series
    .filter(({ mark }) => mark === "line")
    .flatMap((series) => {
      const last = series.values.findLastIndex((value) => value !== null);
      const value = series.values[last];
      if (value === undefined || value === null) return [];
      // What a line that ends early is called reaches over the names at the edge.
      const before = ((edge - last) * room.width) / chart.categories.length;
      const stands = textWidth(endText(series), size / 100) > before ? edge : last;
      return [{ series, stands, y: toY(value) }];
    });
  const apart = (size / 100) * 1.35;
  const shifts = new Map<NativeSeries, number>();
  for (const stands of new Set(ends.map((end) => end.stands))) {
    const here = ends.filter((end) => end.stands === stands).sort((a, b) => a.y - b.y);
    spreadOut(
      here.map(({ y }) => y),
      apart,
      room.height,
    ).forEach((y, at) => {
      const end = here[at];
      if (end) shifts.set(end.series, (y - end.y) / frame.height);
    });
  }
  return shifts;
}

/** Places in ascending order, each `apart` from the next: pushed down, and back up from the floor. */
function spreadOut(places: readonly number[], apart: number, floor: number): number[] {
  const spread: number[] = [];
  for (const place of places) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + apart));
  let below = Math.max(floor, apart * places.length) + apart;
  for (let at = spread.length - 1; at >= 0; at -= 1) {
    below = Math.min(spread[at] ?? 0, below - apart);
    spread[at] = below;
  }
  return spread;
}

/** Half a bar, in shares of the frame: a line's name stands beside the bar it ends in. */
function besideBar(context: PartContext): number {
  if (!context.chart.series.some(({ mark }) => mark === "bar")) return 0;
  return barGauge(context).thickness / 2 / context.frame.width;
}

/** A single line has every number above it; of several each has its last, and its name. */
export function lineLabels(context: PartContext, series: NativeSeries): string {
  const { chart } = context;
  if (chart.series.length === 1) {
    return `<c:dLbls>${labelsXml(context, series, { position: "t", color: INK })}</c:dLbls>`;
  }
  const last = series.values.findLastIndex((value) => value !== null);
  const down = endShifts(context).get(series) ?? 0;
  const aside = besideBar(context);
  const layout =
    Math.abs(down) + aside > 0.004
      ? `<c:layout><c:manualLayout><c:x val="${aside.toFixed(4)}"/><c:y val="${down.toFixed(4)}"/></c:manualLayout></c:layout>`
      : "";
  const named = namesAtEnds(context) ? ({ named: "series" } as const) : {};
  const printed = series.printed[last] ?? null;
  const onLine = { position: "r", onLine: true };
  const label = body(context, { ...onLine, color: series.color, printed, ...named });
  const each = series.values.flatMap((value, at) => {
    if (value === null) return [];
    return at === last ? [`<c:dLbl><c:idx val="${at}"/>${layout}${label}</c:dLbl>`] : [removed(at)];
  });
  return `<c:dLbls>${each.join("")}${body(context, { ...onLine, color: INK })}</c:dLbls>`;
}

/** Every slice is named outside the ring, so that no legend has to be read. */
export function pieLabels(context: PartContext, series: NativeSeries): string {
  const none = new Set(series.values.flatMap((value, at) => (value ? [] : [at])));
  const leader = `<c:spPr><a:ln w="9525">${solidXml("9AA3AE")}</a:ln></c:spPr>`;
  const label = { position: "outEnd", color: INK, named: "category" } as const;
  return `<c:dLbls>${labelsXml(context, series, label, none)}<c:showLeaderLines val="1"/><c:leaderLines>${leader}</c:leaderLines></c:dLbls>`;
}
