/**
 * How a chart's frame is shared out, in points: heading, legend, names and numbers take theirs, the
 * plot has the rest. Office lays out a plot by itself only where nothing else needs to be known of
 * it; names and numbers here are measured first, so that none stands on another.
 */
import { textWidth, widestPiece, wrapText } from "@/lib/charts/drawing/text-measure";
import { topOf } from "./above-plot";
import { arePlainYears, bandOf, columnNames, linesOf, WIDER, widestYear } from "./column-names";
import { gauge, numbersFor, widestNumber, type BarGauge, type EndNumbers } from "./bar-gauge";
import type { NativeChart } from "./native-chart";
import { endText, LEAST_SIZE, namesAtEnds, points, type PartContext } from "./part-context";

export type PlotRoom = { left: number; top: number; width: number; height: number };

function tickTexts({ axis, unit }: NativeChart): string[] {
  return [axis.min, axis.max].map(
    (value) => `${value.toLocaleString("en-GB")}${unit === "%" ? "%" : ""}`,
  );
}

/** Room at the right for the names of lines, which stand at their ends. */
function endRoom(context: PartContext): number {
  const { chart, size } = context;
  const lines = chart.series.filter(({ mark }) => mark === "line");
  if (lines.length === 0 || chart.series.length < 2) return 0;
  const named = namesAtEnds(context);
  const names = lines.map((line) =>
    textWidth(endText(named ? line : { ...line, name: "" }), size / 100),
  );
  return Math.max(...names) + size / 100;
}

/** Lines of a name are this many sizes apart in the faces Office files ask for. */
const NAME_LINE = 1.3;

function haveRoom(
  names: readonly string[],
  { size, width, height }: { size: number; width: number; height: number },
): boolean {
  return names.every(
    (name) =>
      widestPiece(name, size) <= width &&
      wrapText(name, width, size).length * size * NAME_LINE <= height,
  );
}

/** The largest size at which every name has its lines within `width` and `height`. */
function sizeOfNames(names: readonly string[], usual: number, width: number, height: number) {
  let size = usual;
  while (size > LEAST_SIZE && !haveRoom(names, { size, width, height })) size -= 0.5;
  return Math.max(Math.min(usual, LEAST_SIZE), size);
}

/** Room above the plot for turned numbers that are longer than the highest bar leaves free. */
function turnedRoom(context: PartContext, width: number, height: number): number {
  const { chart } = context;
  const drawn = chart.series.filter(({ mark }) => mark === "bar");
  const numbers = numbersFor(context, gauge(chart, width));
  if (chart.stacked || drawn.length === 0 || !numbers?.turned) return 0;
  const highest = Math.max(0, ...drawn.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const free = height * (1 - (highest - chart.axis.min) / (chart.axis.max - chart.axis.min));
  return Math.max(0, widestNumber(context, numbers.size) - free + numbers.size * 0.6);
}

/** Names of rows take up to this share of the frame before they break or grow smaller. */
const NAMES_SHARE = 0.42;
/** And up to this where they have no room otherwise at any size that can be read. */
const MOST_NAMES_SHARE = 0.52;

/** The size of rows' names and the width they have. */
function rowNames({ chart, frame }: PartContext, em: number, row: number) {
  const least = { size: LEAST_SIZE, width: frame.width * MOST_NAMES_SHARE };
  const width = frame.width * NAMES_SHARE;
  const size = sizeOfNames(chart.categories, em, width, row);
  const fits = size > LEAST_SIZE || haveRoom(chart.categories, { size, width, height: row });
  return fits ? { size, width } : { ...least, size: Math.min(em, least.size) };
}

function rows(context: PartContext) {
  const { chart, frame } = context;
  const em = points(context);
  const top = topOf(context);
  const height = Math.max(frame.height * 0.2, frame.height - top - em * 1.9);
  const row = height / Math.max(1, chart.categories.length);
  const { size: nameSize, width: most } = rowNames(context, em, row);
  const widest = chart.categories.map((name) =>
    Math.max(0, ...wrapText(name, most, nameSize).map((line) => textWidth(line, nameSize))),
  );
  const left = Math.max(...widest, 0) * 1.04 + em * 1.2;
  const right = em * 1.2 + (chart.stacked ? em * 0.4 : widestNumber(context, em));
  return { nameSize, room: { left, top, width: frame.width - left - right, height } };
}

function columns(context: PartContext) {
  const { chart, frame } = context;
  const em = points(context);
  const left = Math.max(...tickTexts(chart).map((text) => textWidth(text, em * 0.9))) + em * 1.4;
  const right = Math.min(frame.width * 0.4, endRoom(context) + em * 0.6);
  const width = frame.width - left - right;
  const band = bandOf(chart, width);
  const names = columnNames(chart, band, em);
  const thinned = arePlainYears(names) && widestYear(names, em) > band;
  const nameSize = thinned ? em : sizeOfNames(names, em, band, em * 1.3 * 3);
  // A program that thins out no years breaks them instead.
  const lines = thinned ? [2] : names.map((name) => linesOf(name, band, nameSize));
  const bottom = nameSize * 1.3 * Math.min(4, Math.max(1, ...lines)) + em * 0.9;
  const above = topOf(context);
  const top = above + turnedRoom(context, width, frame.height - above - bottom);
  const height = Math.max(frame.height * 0.2, frame.height - top - bottom);
  return { nameSize, room: { left, top, width, height } };
}

type Shared = { room: PlotRoom; nameSize: number };

/** Measured once a chart: every label asks. */
const measured = new WeakMap<PartContext, Shared>();

/** What of the frame the plot has, and the size of its categories' names. */
export function plotRoom(context: PartContext): Shared {
  const before = measured.get(context);
  if (before) return before;
  const shared = context.chart.orientation === "horizontal" ? rows(context) : columns(context);
  measured.set(context, shared);
  return shared;
}

/** The names of columns as they have room, with what each has. */
function namedColumns(context: PartContext) {
  const { room, nameSize } = plotRoom(context);
  const band = bandOf(context.chart, room.width);
  return { names: columnNames(context.chart, band, nameSize), band, nameSize };
}

/** Every how manieth year is named where not all have room. */
export function nameEvery(context: PartContext): number {
  const { chart } = context;
  if (chart.orientation === "horizontal") return 1;
  const { names, band, nameSize } = namedColumns(context);
  return arePlainYears(names) ? Math.max(1, Math.ceil(widestYear(names, nameSize) / band)) : 1;
}

/** Whether years stand so close that where figures are wider they must lean rather than break. */
export function yearsAreClose(context: PartContext): boolean {
  const { chart } = context;
  if (chart.orientation === "horizontal" || chart.kind === "pie") return false;
  const { names, band, nameSize } = namedColumns(context);
  return arePlainYears(names) && widestYear(names, nameSize * WIDER) > band;
}

/** Whether columns have a name each, and a number each where the chart shows any. */
export function columnsStand(context: PartContext): boolean {
  const { chart } = context;
  if (chart.kind === "pie" || chart.orientation === "horizontal") return true;
  const bars = !chart.stacked && chart.series.some(({ mark }) => mark === "bar");
  return nameEvery(context) === 1 && (!bars || endNumbers(context) !== null);
}

/** Every how manieth step of the scale is named where numbers under lying bars have no room. */
export function tickEvery(context: PartContext): number {
  const { chart } = context;
  if (chart.orientation !== "horizontal" || chart.kind === "pie") return 1;
  const { room } = plotRoom(context);
  const { axis } = chart;
  const steps = Math.max(1, Math.round((axis.max - axis.min) / axis.step));
  const widest = Math.max(...tickTexts(chart).map((text) => textWidth(text, points(context))));
  const apart = room.width / steps;
  const dividers = [1, 2, 3, 4, 5].filter((every) => steps % every === 0);
  return dividers.find((every) => widest * 1.15 <= apart * every) ?? steps;
}

/** The least a row of this chart is high where its name has the lines it takes. */
function leastRow({ chart, frame }: PartContext): number {
  const lines = chart.categories.map(
    (name) => wrapText(name, frame.width * MOST_NAMES_SHARE, LEAST_SIZE).length,
  );
  return Math.max(1, ...lines) * LEAST_SIZE * NAME_LINE;
}

/** Whether the names of rows have room at a size that can be read; of columns they break. */
export function namesFit(context: PartContext): boolean {
  const { chart } = context;
  if (chart.kind === "pie" || chart.orientation !== "horizontal") return true;
  const { room } = plotRoom(context);
  return room.height / Math.max(1, chart.categories.length) >= leastRow(context) * 0.95;
}

/**
 * Names with their lines broken where the room beside the plot asks for it: programs differ in the
 * width at which they break the name of a row, and some let it run over the edge.
 */
export function brokenNames(context: PartContext): string[] {
  const { chart } = context;
  if (chart.kind === "pie") return chart.categories;
  if (chart.orientation === "vertical") return namedColumns(context).names;
  const { room, nameSize } = plotRoom(context);
  const width = (room.left - points(context) * 1.2) / 1.03;
  return chart.categories.map((name) => wrapText(name, width, nameSize).join("\n"));
}

/** Points of height a chart needs, at its width, for a plot that shows something. */
export function neededHeight(context: PartContext): number {
  const { chart, frame } = context;
  const tall = { width: frame.width, height: 2000 };
  const around = tall.height - plotRoom({ ...context, frame: tall }).room.height;
  const em = points(context);
  if (chart.orientation !== "horizontal") return around + em * 13;
  return around + Math.max(em * 1.5, leastRow(context)) * chart.categories.length;
}

/** How thick the chart's bars are. */
export function barGauge(context: PartContext): BarGauge {
  const { room } = plotRoom(context);
  return gauge(
    context.chart,
    context.chart.orientation === "horizontal" ? room.height : room.width,
  );
}

/** How numbers stand at the ends of the chart's bars; null where there is no room for them. */
export function endNumbers(context: PartContext): EndNumbers | null {
  return numbersFor(context, barGauge(context));
}
