/** Draws lines that end where the data end: no segment crosses a gap, a break or a missing year. */
import {
  fontOf,
  type PanelContext,
  type PanelDrawing,
  type SeriesOption,
  type Target,
} from "./drawing";
import type { ChartSeries } from "../spec";
import { saidByStack } from "./gap-words";
import { renderMarks, shapeOf, type Mark } from "./state-marks";
import { textWidth, wrapText } from "./text-measure";

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
          position: "top",
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

type EndLabel = { category: number; value: number; shift: number; text: string; color: string };

/** Names and last values at the lines' ends; those of the last category are moved apart. */
function endLabels(context: PanelContext): EndLabel[] {
  const { panel, layout, color } = context;
  if (panel.series.length < 2) return [];
  const { axis } = panel;
  const toY = (value: number) =>
    (1 - (value - axis.min) / (axis.max - axis.min)) * layout.plot.height;
  const ends = panel.series
    .filter(({ mark }) => mark === "line")
    .flatMap((series) => {
      const category = series.points.findLastIndex(({ value }) => value !== null);
      const point = series.points[category];
      if (!point || point.value === null) return [];
      // A long name gives way to its number.
      const room = layout.cell.x + layout.cell.width - layout.plot.x - layout.plot.width;
      const left = room + layout.band / 2 - textWidth(` ${point.label}`, layout.fontSize);
      const name = wrapText(
        series.label,
        Math.max(layout.fontSize * 3, left - layout.fontSize),
        layout.fontSize,
        1,
      );
      const text = `${name[0] ?? ""} ${point.label}`;
      return [
        { category, value: point.value, y: toY(point.value), text, color: color(series.color) },
      ];
    });
  const apart = layout.fontSize * 1.3;
  const final = panel.categories.length - 1;
  const room = panel.kind === "combination" ? layout.band * 0.6 : Infinity;
  const sorted = ends.filter(({ category }) => category === final).sort((a, b) => a.y - b.y);
  let above = -Infinity;
  const placed = sorted.map((end) => {
    above = Math.max(end.y, above + apart);
    return { ...end, to: above };
  });
  const over = Math.max(0, (placed.at(-1)?.to ?? 0) - layout.plot.height);
  return [
    ...placed.map(({ y, to, ...end }) => ({ ...end, shift: to - over - y })),
    // A line that ends early is named where it ends, if the next bar's label leaves it room:
    // nothing is drawn across its gap.
    ...ends
      .filter(({ category, text }) => category < final && textWidth(text, layout.fontSize) < room)
      .map(({ y: _y, ...end }) => ({ ...end, shift: -layout.fontSize * 1.1 })),
  ];
}

function endLabelSeries(context: PanelContext): SeriesOption[] {
  const { panel, index, layout, fontFamily, color } = context;
  const labels = endLabels(context);
  if (labels.length === 0) return [];
  const bars = panel.series.some(({ mark }) => mark === "bar");
  const clear = layout.fontSize * 0.6 + (bars ? layout.bar / 2 : 0);
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
        const from = x + clear;
        const leader = {
          type: "line",
          shape: { x1: x + 4, y1: y, x2: from - 2, y2: y + label.shift },
          style: { stroke: label.color, lineWidth: 0.8 },
        };
        // The line's colour stands before its name: two that end in one place are told apart.
        const tab = {
          type: "rect",
          shape: {
            x: from,
            y: y + label.shift - layout.fontSize * 0.42,
            width: 3,
            height: layout.fontSize * 0.84,
          },
          style: { fill: label.color },
        };
        const words = {
          type: "text",
          x: from + 7,
          y: y + label.shift,
          style: {
            text: label.text,
            fill: color("ink"),
            font: fontOf(layout.fontSize, fontFamily, 500),
            align: "left",
            verticalAlign: "middle",
          },
        };
        const moved = Math.abs(label.shift) > 2;
        return { type: "group", children: moved ? [leader, tab, words] : [tab, words] };
      },
    },
  ];
}

/** Dashed lines where a series breaks, named above the plot. */
export function drawBreaks(context: PanelContext): SeriesOption[] {
  const { panel, index, layout, color, fontFamily } = context;
  if (panel.breaks.length === 0 || panel.orientation !== "vertical") return [];
  return [
    {
      id: `p${index}breaks`,
      type: "custom",
      xAxisIndex: index,
      yAxisIndex: index,
      silent: true,
      z: 1,
      data: panel.breaks.map(({ after }) => [after, panel.axis.max]),
      renderItem: (params: { dataIndex: number }, api: { coord: (at: number[]) => number[] }) => {
        const at = panel.breaks[params.dataIndex];
        if (!at) return undefined;
        const [x = 0, top = 0] = api.coord([at.after, panel.axis.max]);
        const middle = x + layout.band / 2;
        // Names of neighbouring breaks stand on two levels.
        const level = params.dataIndex % 2 === 0 ? 0.5 : 1.8;
        const rise = layout.breakNames ? layout.fontSize * level : 0;
        return {
          type: "group",
          children: [
            {
              type: "line",
              shape: {
                x1: middle,
                y1: top - rise,
                x2: middle,
                y2: top + layout.plot.height,
              },
              style: { stroke: color("muted"), lineWidth: 1, lineDash: [4, 3] },
            },
            ...(!layout.breakNames
              ? []
              : [
                  {
                    type: "text",
                    x: middle,
                    y: top - rise - layout.fontSize * 0.15,
                    style: {
                      text: at.label,
                      fill: color("muted"),
                      font: fontOf(layout.fontSize * 0.92, fontFamily),
                      align: "center",
                      verticalAlign: "bottom",
                    },
                  },
                ]),
          ],
        };
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
