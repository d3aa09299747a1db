/** Data labels of a native chart: which points have one, where it stands, how it is set. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { escapeXml } from "../picture/svg-text";
import type { NativeChart, NativeSeries } from "./native-chart";
import { formatCode, namesAtEnds, type PartContext } from "./part-context";
import { INK, solidXml, textXml } from "./style-xml";

/** Share of a frame that its plot takes, once axes, names and legend have theirs. */
const PLOT = { width: 0.8, height: 0.68 };

/** In a stack or ring a zero takes no room; its label would stand on its neighbour's. */
function labelCode(chart: NativeChart): string {
  const code = formatCode(chart);
  return chart.stacked || chart.kind === "pie" ? `${code};-${code};` : code;
}

type Label = {
  color: string;
  position: string | null;
  /** Quarter turn, for bars narrower than their numbers. */
  turned?: boolean;
  /** The name stands with the number: of the series, or of the category. */
  named?: "series" | "category";
};

function body({ chart, face, size }: PartContext, label: Label): string {
  const { color, position, turned = false, named } = label;
  const shows = (on: boolean) => (on ? 1 : 0);
  return [
    `<c:numFmt formatCode="${escapeXml(labelCode(chart))}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textXml(face, size, color, { turned }),
    position ? `<c:dLblPos val="${position}"/>` : "",
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="${shows(named === "category")}"/><c:showSerName val="${shows(named === "series")}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`,
    named ? "<c:separator> </c:separator>" : "",
  ].join("");
}

const removed = (at: number) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;

/** Dark or white, whichever reads better upon the fill. */
export function onFill(color: string): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? INK : "FFFFFF";
}

/** The number as its label will print it, near enough to tell its width. */
function printed(value: number, chart: NativeChart): string {
  return chart.unit === "%" ? `${value.toFixed(1)}%` : value.toLocaleString("en-GB");
}

/** Whether a part of a stack has room for its number. */
function fits(value: number, { chart, size, frame }: PartContext): boolean {
  const share = value / (chart.axis.max - chart.axis.min);
  const points = size / 100;
  if (chart.orientation === "vertical") return share * frame.height * PLOT.height >= points * 1.25;
  const wide = textWidth(printed(value, chart), points) + points * 0.4;
  return share * frame.width * PLOT.width >= wide;
}

/** Points a bar is wide, among those beside it. */
function barWidth({ chart, frame }: PartContext): number {
  const bars = chart.series.filter(({ mark }) => mark === "bar").length;
  const band = (frame.width * PLOT.width) / Math.max(1, chart.categories.length);
  return chart.stacked || bars === 1 ? band : (band * 0.7) / bars;
}

export function barLabels(context: PartContext, series: NativeSeries): string {
  const { chart, size } = context;
  if (chart.stacked) {
    const small = series.values.flatMap((value, at) =>
      value !== null && value > 0 && !fits(value, context) ? [removed(at)] : [],
    );
    const label = { position: "ctr", color: onFill(series.color) };
    return `<c:dLbls>${small.join("")}${body(context, label)}</c:dLbls>`;
  }
  const widest = Math.max(
    0,
    ...chart.series.flatMap(({ values, mark }) =>
      mark === "bar"
        ? values.map((value) => (value === null ? 0 : textWidth(printed(value, chart), size / 100)))
        : [],
    ),
  );
  const turned = chart.orientation === "vertical" && widest > barWidth(context) * 1.15;
  return `<c:dLbls>${body(context, { position: "outEnd", color: INK, turned })}</c:dLbls>`;
}

/** How far, in shares of the frame, each line's last label moves to leave the others room. */
export function endShifts({ chart, size, frame }: PartContext): Map<NativeSeries, number> {
  const extent = chart.axis.max - chart.axis.min;
  const toY = (value: number) =>
    (1 - (value - chart.axis.min) / extent) * frame.height * PLOT.height;
  const ends = chart.series
    .filter(({ mark }) => mark === "line")
    .flatMap((series) => {
      const last = series.values.findLastIndex((value) => value !== null);
      const value = series.values[last];
      return value === undefined || value === null ? [] : [{ series, last, y: toY(value) }];
    });
  const apart = (size / 100) * 1.35;
  const shifts = new Map<NativeSeries, number>();
  for (const last of new Set(ends.map((end) => end.last))) {
    let above = -Infinity;
    for (const { series, y } of ends.filter((end) => end.last === last).sort((a, b) => a.y - b.y)) {
      above = Math.max(y, above + apart);
      shifts.set(series, (above - y) / frame.height);
    }
  }
  return shifts;
}

/** Half a bar, in shares of the frame: a line's name stands beside the bar it ends in. */
function besideBar({ chart }: PartContext): number {
  if (!chart.series.some(({ mark }) => mark === "bar")) return 0;
  return PLOT.width / Math.max(1, chart.categories.length) / 3.2;
}

/** A single line has every number above it; of several each has its last, and its name. */
export function lineLabels(context: PartContext, series: NativeSeries): string {
  const { chart } = context;
  if (chart.series.length === 1) {
    return `<c:dLbls>${body(context, { position: "t", color: INK })}</c:dLbls>`;
  }
  const last = series.values.findLastIndex((value) => value !== null);
  const down = endShifts(context).get(series) ?? 0;
  const aside = besideBar(context);
  const layout =
    Math.abs(down) + aside > 0.004
      ? `<c:layout><c:manualLayout><c:x val="${aside.toFixed(4)}"/><c:y val="${down.toFixed(4)}"/></c:manualLayout></c:layout>`
      : "";
  const named = namesAtEnds(chart) ? ({ named: "series" } as const) : {};
  const label = body(context, { position: "r", color: series.color, ...named });
  const each = series.values.flatMap((value, at) => {
    if (value === null) return [];
    return at === last ? [`<c:dLbl><c:idx val="${at}"/>${layout}${label}</c:dLbl>`] : [removed(at)];
  });
  return `<c:dLbls>${each.join("")}${body(context, { position: "r", color: INK })}</c:dLbls>`;
}

/** Every slice is named outside the ring, so that no legend has to be read. */
export function pieLabels(context: PartContext, series: NativeSeries): string {
  const none = series.values.flatMap((value, at) => (value ? [] : [removed(at)]));
  const leader = `<c:spPr><a:ln w="9525">${solidXml("9AA3AE")}</a:ln></c:spPr>`;
  const label = body(context, { position: "outEnd", color: INK, named: "category" });
  return `<c:dLbls>${none.join("")}${label}<c:showLeaderLines val="1"/><c:leaderLines>${leader}</c:leaderLines></c:dLbls>`;
}
