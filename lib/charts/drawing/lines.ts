/** Draws lines that end where the data end: no segment crosses a gap, a break or a missing year. */
import {
  fontOf,
  type PanelContext,
  type PanelDrawing,
  type SeriesOption,
  type Target,
} from "./drawing";
import type { ChartSeries } from "../spec";
import { placeEndLabels } from "./end-labels";
import { saidByStack } from "./gap-words";
import { renderMarks, shapeOf, type Mark } from "./state-marks";

/** Runs of neighbouring categories whose values may be joined. */
export function lineSegments(
  series: ChartSeries,
  breaks: readonly { after: number }[],
): number[][] {
  const runs: number[][] = [];
  let open = false;
  series.points.forEach((point, index) => {
    if (point.value === null) {
      open = false;
      return;
    }
    if (open && !breaks.some(({ after }) => after === index - 1)) runs.at(-1)?.push(index);
    else runs.push([index]);
    open = true;
  });
  return runs;
}

/** Where neighbours on both sides stand higher, words above a point would be crossed by the line. */
export function inValley(series: ChartSeries, run: readonly number[], category: number): boolean {
  const at = (index: number) => (run.includes(index) ? series.points[index]?.value : undefined);
  const [before, own, after] = [at(category - 1), at(category), at(category + 1)];
  if (typeof before !== "number" || typeof own !== "number" || typeof after !== "number") {
    return false;
  }
  return before > own && after > own;
}

/** Room under a point for its label, above the axis. */
function hasRoomBelow(value: number | null, { panel, layout }: PanelContext): boolean {
  const { min, max } = panel.axis;
  return (((value ?? min) - min) / (max - min)) * layout.plot.height > layout.fontSize * 2;
}

function segmentSeries(series: ChartSeries, nth: number, context: PanelContext): SeriesOption[] {
  const { panel, index, layout, color, fontFamily } = context;
  const lines = panel.series.filter(({ mark }) => mark === "line");
  const labelled = lines.length === 1 && panel.series.length === 1;
  const stroke = color(series.color);
  return lineSegments(series, panel.breaks).map((run, part) => ({
    id: `p${index}s${nth}l${part}`,
    type: "line",
    name: series.label,
    xAxisIndex: index,
    yAxisIndex: index,
    symbol: series.shape,
    symbolSize: layout.fontSize * 0.62,
    showAllSymbol: true,
    connectNulls: false,
    z: 4,
    lineStyle: { width: Math.max(2, layout.fontSize / 6), color: stroke },
    itemStyle: { color: stroke },
    data: series.points.map((point, category) => {
      if (!run.includes(category)) return null;
      const hollow = point.value === 0;
      return {
        value: point.value,
        itemStyle: hollow
          ? { color: color("surface"), borderColor: stroke, borderWidth: 1.6 }
          : { color: stroke },
        label: {
          show: labelled,
          position:
            inValley(series, run, category) && hasRoomBelow(point.value, context)
              ? "bottom"
              : "top",
          distance: 5,
          formatter: point.label,
          fontSize: layout.fontSize,
          fontFamily,
          color: color("ink"),
        },
      };
    }),
  }));
}

/** Marks at the base for points that are no numbers; beside others a line has its under the axis. */
function gapMarks(context: PanelContext): { marks: Mark[]; targets: Target[] } {
  const { panel, index, color } = context;
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const combined = panel.kind === "combination";
  panel.series.forEach((series, nth) => {
    if (series.mark !== "line") return;
    series.points.forEach((point, category) => {
      if (point.value !== null) return;
      const told = saidByStack(panel, category);
      const under = panel.series.length > 1 && !(combined && told);
      const id = under ? "" : `p${index}${told ? "marks" : "gaps"}`;
      targets.push({
        panel: index,
        series: nth,
        category,
        id,
        data: told ? category : marks.length,
      });
      if (told || under) return;
      marks.push({
        category,
        offset: 0,
        at: panel.axis.min,
        shape: shapeOf(point) ?? "none",
        label: point.label,
        color: color("muted"),
        lift: 0,
        strong: false,
      });
    });
  });
  return { marks, targets };
}

function endLabelSeries(context: PanelContext): SeriesOption[] {
  const { panel, index, layout, fontFamily, color } = context;
  const labels = placeEndLabels(context, (line) => lineSegments(line, panel.breaks));
  if (labels.length === 0) return [];
  return [
    {
      id: `p${index}ends`,
      type: "custom",
      xAxisIndex: index,
      yAxisIndex: index,
      silent: true,
      z: 6,
      data: labels.map(({ category, value }) => [category, value]),
      renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
        const label = labels[params.dataIndex];
        if (!label) return undefined;
        const [x = 0, y = 0] = api.coord([label.category, label.value]);
        const [from, middle] = [x + label.dx, y + label.dy];
        const stroke = color(label.series.color);
        const leader = {
          type: "line",
          shape: { x1: x + 4, y1: y, x2: from - 2, y2: middle },
          style: { stroke, lineWidth: 0.8 },
        };
        // The line's colour stands before its name: two that end in one place are told apart.
        const tab = {
          type: "rect",
          shape: {
            x: from,
            y: middle - layout.fontSize * 0.42,
            width: 3,
            height: layout.fontSize * 0.84,
          },
          style: { fill: stroke },
        };
        const words = {
          type: "text",
          x: from + 7,
          y: middle,
          style: {
            text: label.text,
            fill: color("ink"),
            font: fontOf(layout.fontSize, fontFamily, 500),
            align: "left",
            verticalAlign: "middle",
          },
        };
        return { type: "group", children: label.led ? [leader, tab, words] : [tab, words] };
      },
    },
  ];
}

/** All lines of a panel. */
export function drawLines(context: PanelContext): PanelDrawing {
  const { panel, index } = context;
  const lines = panel.series.filter(({ mark }) => mark === "line");
  if (lines.length === 0) return { series: [], targets: [] };
  const series = lines.flatMap((line) => segmentSeries(line, panel.series.indexOf(line), context));
  const drawn = lines.flatMap((line) => {
    const nth = panel.series.indexOf(line);
    return lineSegments(line, panel.breaks).flatMap((run, part) =>
      run.map((category) => ({
        panel: index,
        series: nth,
        category,
        id: `p${index}s${nth}l${part}`,
        data: category,
      })),
    );
  });
  const { marks, targets } = gapMarks(context);
  const gaps: SeriesOption[] =
    marks.length > 0
      ? [
          {
            id: `p${index}gaps`,
            type: "custom",
            xAxisIndex: index,
            yAxisIndex: index,
            z: 5,
            data: marks.map(({ category, at }) => [category, at]),
            renderItem: renderMarks(marks, context),
          },
        ]
      : [];
  return {
    series: [...series, ...gaps, ...endLabelSeries(context)],
    targets: [...drawn, ...targets],
  };
}
