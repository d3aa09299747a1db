/** Draws bars, side by side or stacked, with their labels and the marks of their states. */
import type { ChartPanel, ChartPoint, ChartSeries } from "../spec";
import { decalOf } from "./decals";
import {
  barOffset,
  fontOf,
  type PanelContext,
  type PanelDrawing,
  type SeriesOption,
  type Target,
} from "./drawing";
import { hasTurnedRoom, turnsLabel } from "./layout";
import { stackLabel, stackPoints, stackSum, stateCounts } from "./stack-label";
import { renderMarks, shapeOf, type Mark } from "./state-marks";
import { textWidth } from "./text-measure";

function axisIndex(context: PanelContext) {
  return { xAxisIndex: context.index, yAxisIndex: context.index };
}

/** Pixels a value is long in this panel. */
function lengthOf(value: number, { panel, layout }: PanelContext): number {
  const extent = panel.orientation === "vertical" ? layout.plot.height : layout.plot.width;
  return (Math.abs(value) / (panel.axis.max - panel.axis.min)) * extent;
}

function fitsInside(point: ChartPoint, context: PanelContext): boolean {
  if (point.value === null) return false;
  const { layout, panel } = context;
  const length = lengthOf(point.value, context);
  const width = textWidth(point.brief ?? point.label, layout.fontSize) + 6;
  return panel.orientation === "vertical"
    ? length > layout.fontSize * 1.4 && layout.bar >= width
    : length > width && layout.bar > layout.fontSize;
}

/** A stack's only part is its whole: the number at its end is the part's. */
function saidByTotal(point: ChartPoint, category: number, panel: ChartPanel): boolean {
  if (!panel.stacked || panel.unit === "%") return false;
  return stackPoints(panel, category).every((each) => each === point || !each.value);
}

function labelOf(point: ChartPoint, role: string, context: PanelContext) {
  const { panel, layout, color, fontFamily } = context;
  const font = { fontSize: layout.fontSize, fontFamily, formatter: point.label };
  if (panel.stacked) {
    return {
      ...font,
      formatter: point.brief ?? point.label,
      show: fitsInside(point, context),
      position: "inside",
      color: color(`on.${role}`),
      // A plate of the bar's own colour keeps the pattern out of the figures.
      backgroundColor: color(role),
      padding: [0, 3],
    };
  }
  const vertical = panel.orientation === "vertical";
  const turn = turnsLabel(point.label, panel, layout);
  const below = (point.value ?? 0) < 0;
  return {
    ...font,
    show: !turn || hasTurnedRoom(panel, layout),
    position: vertical ? (below ? "bottom" : "top") : below ? "left" : "right",
    color: color("ink"),
    distance: 4,
    ...(turn ? { rotate: 90, align: "left", verticalAlign: "middle" } : {}),
  };
}

function barSeries(series: ChartSeries, nth: number, context: PanelContext): SeriesOption {
  const { panel, layout, color, index } = context;
  const data = series.points.map((point, category) => {
    const role = panel.categories[category]?.color ?? series.color;
    const pattern = panel.categories[category]?.pattern ?? series.pattern;
    return {
      value: point.value,
      itemStyle: { color: color(role), decal: decalOf(pattern) },
      label:
        point.value && !saidByTotal(point, category, panel)
          ? labelOf(point, role, context)
          : { show: false },
    };
  });
  return {
    id: `p${index}s${nth}`,
    type: "bar",
    name: series.label,
    ...axisIndex(context),
    ...(panel.stacked ? { stack: `p${index}` } : {}),
    barWidth: layout.bar,
    // One item beside thousands is still there to be seen.
    ...(panel.stacked ? {} : { barMinHeight: 1.5 }),
    barGap: `${layout.bar > 0 ? (layout.gap / layout.bar) * 100 : 0}%`,
    data,
    emphasis: { focus: "none", itemStyle: { opacity: 0.85 } },
  };
}

/** The state that every bar of a category is in, where none has a number: one word says it. */
function sharedState(bars: ChartSeries[], category: number): ChartPoint | null {
  const points = bars.flatMap(({ points }) => points[category] ?? []);
  const [first] = points;
  if (bars.length < 2 || !first || first.state === "reported") return null;
  return points.every(({ state }) => state === first.state) ? first : null;
}

/** Marks of bars standing side by side. */
function singleMarks(bars: ChartSeries[], context: PanelContext): { marks: Mark[]; of: Target[] } {
  const { panel, layout, color, index } = context;
  const marks: Mark[] = [];
  const of: Target[] = [];
  const shared = new Map<number, number>();
  bars.forEach((series, nth) => {
    series.points.forEach((point, category) => {
      const shape = shapeOf(point);
      if (shape === null) return;
      const one = sharedState(bars, category);
      const told = one ? shared.get(category) : undefined;
      if (one && told === undefined) shared.set(category, marks.length);
      const role = panel.categories[category]?.color ?? series.color;
      of.push({
        panel: index,
        series: panel.series.indexOf(series),
        category,
        id: `p${index}marks`,
        data: told ?? marks.length,
      });
      if (told !== undefined) return;
      marks.push({
        category,
        offset: one ? 0 : barOffset(layout, nth, bars.length),
        at: 0,
        shape,
        label: point.label,
        color: color(role),
        lift: 0,
        strong: shape === "tick",
        wide: one !== null,
      });
    });
  });
  return { marks, of };
}

function stackMarks(context: PanelContext): Mark[] {
  const { panel, color } = context;
  return panel.categories.flatMap((_, category) => {
    const points = stackPoints(panel, category);
    const sum = stackSum(points);
    const label = stackLabel(panel, category, context.layout, context.locale);
    if (!label) return [];
    const states = stateCounts(points);
    const stub = states.has("blank") || states.has("unreadable");
    const shape: Mark["shape"] = sum === 0 && !stub ? "tick" : stub ? "stub" : "none";
    return [
      {
        category,
        offset: 0,
        at: sum ?? 0,
        shape,
        label,
        color: color("axis"),
        // Over a line that runs at the height of the stack, the sum moves up.
        lift: panel.kind === "combination" ? context.layout.fontSize * 0.9 : 0,
        strong: sum !== null,
      },
    ];
  });
}

/** All bars of a panel. */
export function drawBars(context: PanelContext): PanelDrawing {
  const { panel, index, layout, fontFamily } = context;
  const bars = panel.series.filter(({ mark }) => mark === "bar");
  if (bars.length === 0) return { series: [], targets: [] };
  const series = bars.map((bar) => barSeries(bar, panel.series.indexOf(bar), context));
  const drawn = bars.flatMap((bar) => {
    const nth = panel.series.indexOf(bar);
    return bar.points.flatMap((point, category) =>
      point.value
        ? [{ panel: index, series: nth, category, id: `p${index}s${nth}`, data: category }]
        : [],
    );
  });
  const { marks, of } = panel.stacked
    ? { marks: stackMarks(context), of: stackTargets(bars, context) }
    : singleMarks(bars, context);
  const custom: SeriesOption = {
    id: `p${index}marks`,
    type: "custom",
    ...axisIndex(context),
    z: 5,
    data: marks.map(({ category, at }) =>
      panel.orientation === "vertical" ? [category, at] : [at, category],
    ),
    renderItem: renderMarks(marks, context),
    textConfig: { font: fontOf(layout.fontSize, fontFamily) },
  };
  return { series: marks.length > 0 ? [...series, custom] : series, targets: [...drawn, ...of] };
}

/** In a stack, values that have no bar are reached through the mark at the stack's end. */
function stackTargets(bars: ChartSeries[], context: PanelContext): Target[] {
  const { panel, index } = context;
  return bars.flatMap((bar) =>
    bar.points.flatMap((point, category) =>
      point.value
        ? []
        : [
            {
              panel: index,
              series: panel.series.indexOf(bar),
              category,
              id: `p${index}marks`,
              data: category,
            },
          ],
    ),
  );
}
