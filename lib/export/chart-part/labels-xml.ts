/** Data labels of a native chart: which points have one, where it stands, how it is set. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { endShifts } from "./label-shifts";
import type { NativeChart, NativeSeries } from "./native-chart";
import { formatCode, LEAST_SIZE, namesAtEnds, pointCode, type PartContext } from "./part-context";
import { barGauge, endNumbers, plotRoom } from "./plot-room";
import { INK, textXml } from "./style-xml";
import { escapeMarkup } from "@/lib/format";

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
    `<c:numFmt formatCode="${escapeMarkup(labelCode(chart, label))}" sourceLinked="0"/>`,
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

/** Points whose label is gone, or moved from where Office would set it. */
type Singled = { gone?: ReadonlySet<number>; moved?: ReadonlyMap<number, Shift> };

/** A label's way from its usual place, in shares of the frame. */
type Shift = { x: number; y: number };

function movedXml({ x, y }: Shift): string {
  return `<c:layout><c:manualLayout><c:x val="${x.toFixed(4)}"/><c:y val="${y.toFixed(4)}"/></c:manualLayout></c:layout>`;
}

/** The labels of a series, single points first, in their order. */
export function labelsXml(
  context: PartContext,
  series: NativeSeries,
  label: Label,
  { gone = new Set(), moved = new Map() }: Singled = {},
): string {
  const own = ownLabels(context, series, label);
  const single = series.values.map((_, at) => {
    if (gone.has(at)) return removed(at);
    const printed = series.printed[at] ?? null;
    const aside = moved.get(at);
    return aside
      ? `<c:dLbl><c:idx val="${at}"/>${movedXml(aside)}${body(context, { ...label, printed })}</c:dLbl>`
      : (own.get(at) ?? "");
  });
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
    return `<c:dLbls>${labelsXml(sized(context, size), series, label, { gone: new Set(small) })}</c:dLbls>`;
  }
  const numbers = endNumbers(context);
  if (!numbers) return NONE;
  const label = { position: "outEnd", color: INK, turned: numbers.turned };
  return `<c:dLbls>${labelsXml(sized(context, numbers.size), series, label)}</c:dLbls>`;
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
  const layout = Math.abs(down) + aside > 0.004 ? movedXml({ x: aside, y: down }) : "";
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
