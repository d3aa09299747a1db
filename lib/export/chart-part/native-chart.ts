/**
 * Turns a panel into what Office can draw natively: bars, stacks, lines, rings, combinations. A
 * flow becomes two stacks, what came in and where it went. Numbers stay the spec's numbers; what
 * has no number is left out, so that Office shows a gap.
 */
import {
  colorOf,
  noNumbers,
  say,
  type ChartAxis,
  type ChartBreak,
  type ChartPanel,
  type ChartPoint,
  type ChartSpec,
  type PatternId,
  type ShapeId,
} from "@/lib/charts";
import type { Locale, ValueState } from "@/lib/domain";
import { allZero, beside, categoryNames, onlyStates, withoutSlice } from "./said-names";

export type NativeSeries = {
  name: string;
  /** `rrggbb`. */
  color: string;
  pattern: PatternId;
  shape: ShapeId;
  mark: "bar" | "line";
  /** One a category; null where there is no number. */
  values: (number | null)[];
  states: (ValueState | null)[];
  /** Each number as the page prints it, with its own decimals and its ≥ or 约; null without one. */
  printed: (string | null)[];
  /** Colours of single points, where each category has its own. */
  pointColors: (string | null)[];
};

export type NativeChart = {
  id: string;
  /** Heading of the panel; null when it is the only one. */
  label: string | null;
  /** A line under the heading. */
  remark: string | null;
  /** Words in place of numbers where no report gives one; null where one does. */
  empty: string | null;
  kind: "bar" | "line" | "pie" | "combination";
  orientation: "vertical" | "horizontal";
  stacked: boolean;
  unit: string;
  axis: ChartAxis;
  categories: string[];
  series: NativeSeries[];
  locale: Locale;
};

const hex = (role: string) => colorOf(role, "print").slice(1);

function printedOf({ value, brief, label }: ChartPoint): string | null {
  return value === null ? null : (brief ?? label);
}

function valuesOf(points: readonly ChartPoint[]) {
  return {
    values: points.map(({ value }) => value),
    states: points.map(({ state }) => state),
    printed: points.map(printedOf),
  };
}

/** Two stacks: what came in, and how it ended. */
function flowChart(panel: ChartPanel, locale: Locale): NativeChart {
  const points = panel.series[0]?.points ?? [];
  const sides = ["in", "out"] as const;
  const series = panel.categories.map((category, index): NativeSeries => {
    const point = points[index];
    const here = (side: (typeof sides)[number]) =>
      category.side === side ? (point ?? null) : null;
    return {
      name: category.label,
      color: hex(category.color ?? "accent"),
      // Each part has its place and its number here; hatching would only run through them.
      pattern: "solid",
      shape: "circle",
      mark: "bar",
      values: sides.map((side) => here(side)?.value ?? null),
      states: sides.map((side) => here(side)?.state ?? null),
      printed: sides.map((side) => {
        const there = here(side);
        return there && printedOf(there);
      }),
      pointColors: [],
    };
  });
  const names = sides.map((side) => {
    const here = panel.categories.flatMap((category, at) =>
      category.side === side ? (points[at] ?? []) : [],
    );
    const states = onlyStates(here, locale);
    if (states !== null) return beside(say(locale, side), states, locale);
    const nothing = here.every(({ value }) => value === 0);
    return nothing ? beside(say(locale, side), "0", locale) : say(locale, side);
  });
  const sums = sides.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const top = Math.max(...sums);
  return {
    id: panel.id,
    label: panel.label,
    remark: panel.remark,
    empty: noNumbers(panel, locale),
    kind: "bar",
    orientation: "horizontal",
    stacked: true,
    unit: panel.unit,
    axis: top > 0 ? { min: 0, max: top, step: top } : { min: 0, max: 1, step: 1, bare: true },
    categories: names,
    series,
    locale,
  };
}

/** Room for the number above the highest bar or line: without it Office sets it into the legend. */
function withHeadroom({ axis, unit, orientation, stacked, kind, series }: ChartPanel): ChartAxis {
  if (orientation !== "vertical" || stacked || kind === "pie" || unit === "%") return axis;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const crowded = Math.max(0, ...values) > axis.max - axis.step * 0.4;
  return crowded ? { ...axis, max: axis.max + axis.step } : axis;
}

function plainChart(panel: ChartPanel, locale: Locale): NativeChart {
  return {
    id: panel.id,
    label: panel.label,
    remark: panel.remark ?? withoutSlice(panel),
    empty: noNumbers(panel, locale) ?? allZero(panel, locale),
    kind: panel.kind === "flow" ? "bar" : panel.kind,
    orientation: panel.orientation,
    stacked: panel.stacked,
    unit: panel.unit,
    axis: withHeadroom(panel),
    categories: categoryNames(panel, locale),
    series: panel.series.map(({ label, color, pattern, shape, mark, points }) => ({
      name: label,
      color: hex(color),
      pattern,
      shape,
      mark,
      ...valuesOf(points),
      pointColors: panel.categories.map((category) =>
        category.color ? hex(category.color) : null,
      ),
    })),
    locale,
  };
}

/**
 * Gives every break of a line chart a category of its own, named for its reason and without
 * values: no Office joins the points on either side of it.
 */
function withBreaks(chart: NativeChart, breaks: readonly ChartBreak[]): NativeChart {
  if (!chart.series.some(({ mark }) => mark === "line")) return chart;
  const spread = <T>(list: readonly T[], gap: (label: string) => T): T[] =>
    list.flatMap((item, at) => {
      const found = breaks.find(({ after }) => after === at);
      return found && at < list.length - 1 ? [item, gap(found.label)] : [item];
    });
  return {
    ...chart,
    categories: spread(chart.categories, (label) => label),
    series: chart.series.map((series) => ({
      ...series,
      values: spread(series.values, () => null),
      states: spread(series.states, () => null),
      printed: spread(series.printed, () => null),
      pointColors: spread(series.pointColors, () => null),
    })),
  };
}

/** One native chart a panel. */
export function nativeCharts(spec: ChartSpec): NativeChart[] {
  return spec.panels.map((panel) =>
    panel.kind === "flow"
      ? flowChart(panel, spec.locale)
      : withBreaks(plainChart(panel, spec.locale), panel.breaks),
  );
}
