/**
 * Names lines at their ends. Names of lines that reach the last category stand right of the plot,
 * moved apart; a line that ends earlier is named where it ends if nothing else stands there, and
 * otherwise among the names on the right, with the category it ends at.
 */
import { MOST_NAMED_AT_ENDS } from "../legend";
import type { ChartSeries } from "../spec";
import type { PanelContext } from "./drawing";
import { endCategory, type Rect } from "./layout";
import { textWidth, wrapText } from "./text-measure";

export type EndLabel = {
  /** Where the line ends. */
  category: number;
  value: number;
  /** Where the words begin and their middle, in pixels from the end. */
  dx: number;
  dy: number;
  text: string;
  series: ChartSeries;
  /** Whether a stroke leads from the end to the words. */
  led: boolean;
};

type Point = { x: number; y: number };
type End = Point & { category: number; value: number; series: ChartSeries; label: string };
type Placed = { end: End; box: Rect; text: string; aside: boolean };

/** Height of a line of words, in font sizes. */
const LINE = 1.3;
/** Digits of a reader's own face may be wider than those measured. */
const SPARE = 1.12;
/** Between the colour before a name and the name. */
const TAB = 7;

function meet(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether a straight stroke runs through a box: the stroke is narrowed to it side by side. */
function crosses(from: Point, to: Point, box: Rect): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

/** Every line's points in pixels, one list for each run that is drawn. */
type Runs = { series: ChartSeries; points: Point[] }[];

/** Moves boxes down until none meets the one above, then all up by what runs past the bottom. */
function spread(list: Placed[], bottom: number): Placed[] {
  let above = -Infinity;
  const sorted = [...list].sort((one, other) => one.end.y - other.end.y);
  const moved = sorted.map((each) => {
    const y = Math.max(each.box.y, above);
    above = y + each.box.height;
    return { ...each, box: { ...each.box, y } };
  });
  const over = Math.max(0, above - bottom);
  return moved.map((each) => ({ ...each, box: { ...each.box, y: each.box.y - over } }));
}

/** A name that gives way to what must stand behind it; to nothing of it where a legend has it. */
function shorten(
  name: string,
  ending: string,
  room: { width: number; fontSize: number; inLegend: boolean },
): string {
  const { width, fontSize, inLegend } = room;
  const left = width - textWidth(` ${ending}`, fontSize);
  if (inLegend && left < fontSize * 4 && textWidth(name, fontSize) > left) return ending;
  return `${wrapText(name, Math.max(fontSize * 3, left), fontSize, 1)[0] ?? ""} ${ending}`;
}

/** Where the names of a panel's lines stand. Empty where the title names the only line. */
export function placeEndLabels(
  { panel, layout }: Pick<PanelContext, "panel" | "layout">,
  runsOf: (series: ChartSeries) => number[][],
): EndLabel[] {
  if (panel.series.length < 2) return [];
  const { axis, categories } = panel;
  const { plot, band, fontSize, cell } = layout;
  const lines = panel.series.filter(({ mark }) => mark === "line");
  const bars = panel.series.some(({ mark }) => mark === "bar");
  const clear = fontSize * 0.6 + (bars ? layout.bar / 2 : 0);
  const final = categories.length - 1;
  const at = (category: number, value: number): Point => ({
    x: plot.x + band * (category + 0.5),
    y: plot.y + (1 - (value - axis.min) / (axis.max - axis.min)) * plot.height,
  });
  const runs: Runs = lines.flatMap((series) =>
    runsOf(series).map((run) => ({
      series,
      points: run.map((category) => at(category, series.points[category]?.value ?? 0)),
    })),
  );
  const ends = lines.flatMap((series): End[] => {
    const category = series.points.findLastIndex(({ value }) => value !== null);
    const point = series.points[category];
    if (!point || point.value === null) return [];
    const { value, label } = point;
    return [{ ...at(category, value), category, value, series, label }];
  });
  const boxAt = (x: number, middle: number, text: string): Rect => ({
    x,
    y: middle - (fontSize * LINE) / 2,
    width: TAB + textWidth(text, fontSize),
    height: fontSize * LINE,
  });
  const aside = (end: End): Placed => {
    const x = plot.x + plot.width - band / 2 + clear;
    const early = end.category < final ? endCategory(categories[end.category]) : "";
    const ending = end.label + early;
    const text = shorten(end.series.label, ending, {
      width: cell.x + cell.width - x - TAB,
      fontSize: fontSize * SPARE,
      inLegend: lines.length > MOST_NAMED_AT_ENDS,
    });
    return { end, text, box: boxAt(x, end.y, text), aside: true };
  };
  const beside = (end: End): Placed => {
    const text = `${end.series.label} ${end.label}`;
    return { end, text, box: boxAt(end.x + clear, end.y - fontSize * 1.1, text), aside: false };
  };
  const isFree = ({ end, box }: Placed, others: readonly Placed[]): boolean => {
    if (box.x + box.width > cell.x + cell.width || box.y < cell.y) return false;
    // Between two bars a name has the room they leave it.
    if (panel.kind === "combination") return box.width <= band * 0.6 + TAB;
    const reach = fontSize * 0.35;
    return (
      !others.some((other) => meet(box, other.box)) &&
      !runs.some(
        ({ series, points }) =>
          points.some(
            ({ x, y }) =>
              (series !== end.series || x !== end.x) &&
              meet(box, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 }),
          ) ||
          points.some((to, nth) => {
            const from = points[nth - 1];
            return from && series !== end.series && crosses(from, to, box);
          }),
      )
    );
  };
  const bottom = plot.y + plot.height + (fontSize * LINE) / 2;
  let right = spread(ends.filter(({ category }) => category === final).map(aside), bottom);
  const early = ends.filter(({ category }) => category < final);
  let near: Placed[] = [];
  // Each name that finds no room moves the names on the right, which may take another's room.
  for (const end of [...early].sort((one, other) => other.category - one.category)) {
    const placed = beside(end);
    if (isFree(placed, [...near, ...right])) near.push(placed);
    else if (panel.kind !== "combination") {
      right = spread([...right.map(({ end: held }) => aside(held)), aside(end)], bottom);
      const pushed = near.filter((each) => right.some(({ box }) => meet(box, each.box)));
      near = near.filter((each) => !pushed.includes(each));
      right = spread(
        [...right, ...pushed].map(({ end: held }) => aside(held)),
        bottom,
      );
    }
  }
  return [...right, ...near].map(({ end, box, text, aside: onRight }) => {
    const dy = box.y + box.height / 2 - end.y;
    return {
      category: end.category,
      value: end.value,
      dx: box.x - end.x,
      dy,
      text,
      series: end.series,
      // Nothing is drawn across the years a line does not have.
      led: Math.abs(dy) > 2 && !(onRight && end.category < final),
    };
  });
}
