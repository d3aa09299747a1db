/** Turns a spec into an option of ECharts, for the server's picture and the live chart alike. */
import type { ChartAxis, ChartSpec } from "../spec";
import { formatCompact } from "@/lib/format";
import { drawBars } from "./bars";
import { type DrawTheme, type PanelContext, pens, type SeriesOption, type Target } from "./drawing";
import { layoutPanels, type Surface } from "./layout";
import { drawFlow } from "./flow";
import { drawBreaks } from "./breaks";
import { drawLines } from "./lines";
import { drawNoNumbers } from "./no-numbers";
import { drawRing } from "./pie";

export type DrawSettings = Surface & { theme: DrawTheme; fontFamily: string };
export type ChartDrawing = { option: Record<string, unknown>; targets: Target[] };

function gridOf({ layout }: PanelContext) {
  const { x, y, width, height } = layout.plot;
  return { left: x, top: y, width, height, containLabel: false };
}

function categoryAxis({ panel, index, layout, color, fontFamily }: PanelContext) {
  return {
    type: "category",
    gridIndex: index,
    data: panel.categories.map(({ id }) => id),
    inverse: panel.orientation === "horizontal",
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color("axis") }, onZero: true },
    axisLabel: {
      interval: 0,
      color: color("ink"),
      fontSize: layout.fontSize,
      fontFamily,
      lineHeight: layout.fontSize * 1.3,
      margin: layout.fontSize * 0.6,
      formatter: (_: string, at: number) =>
        layout.gaps[at]
          ? `${layout.names[at] ?? ""}\n{gap|${layout.gaps[at]}}`
          : (layout.names[at] ?? ""),
      rich: {
        gap: {
          color: color("muted"),
          fontSize: layout.fontSize * 0.85,
          fontFamily,
          lineHeight: layout.fontSize * 1.3,
        },
      },
    },
  };
}

/** The axis' own step, or in a small plot only its ends. */
function tickInterval({ min, max, step }: ChartAxis, room: number, fontSize: number): number {
  return (room / (max - min)) * step < fontSize * 1.5 ? max - min : step;
}

function valueAxis({ panel, index, layout, color, fontFamily, locale }: PanelContext) {
  const { bare } = panel.axis;
  const tick = (value: number) =>
    bare && value !== 0 ? "" : formatCompact(value, locale) + (panel.unit === "%" ? "%" : "");
  return {
    type: "value",
    gridIndex: index,
    min: panel.axis.min,
    max: panel.axis.max,
    interval: tickInterval(
      panel.axis,
      panel.orientation === "vertical" ? layout.plot.height : layout.plot.width / 3,
      layout.fontSize,
    ),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: !bare, lineStyle: { color: color("rule"), width: 1 } },
    axisLabel: {
      color: color("muted"),
      fontSize: layout.fontSize * 0.9,
      fontFamily,
      margin: layout.fontSize * 0.5,
      hideOverlap: true,
      formatter: tick,
    },
  };
}

function heading({ panel, layout, color, fontFamily }: PanelContext) {
  if (panel.label === null) return [];
  const { x, y } = layout.cell;
  return [
    {
      text: layout.heading,
      subtext: panel.remark ?? "",
      left: x,
      top: y,
      padding: 0,
      itemGap: 3,
      textStyle: {
        color: color("ink"),
        fontSize: layout.fontSize * 1.05,
        fontWeight: 600,
        fontFamily,
      },
      subtextStyle: { color: color("muted"), fontSize: layout.fontSize * 0.95, fontFamily },
    },
  ];
}

type Part = { series: SeriesOption[]; targets: Target[]; graphic?: object[] };

function drawParts(context: PanelContext): Part[] {
  const { kind } = context.panel;
  if (kind === "pie") return [drawRing(context)];
  const words = { series: [], targets: [], graphic: drawNoNumbers(context) };
  if (kind === "flow") return [drawFlow(context), words];
  const breaks = { series: drawBreaks(context), targets: [] };
  return [drawBars(context), drawLines(context), breaks, words];
}

/** The whole drawing: one grid a panel, series with stable ids, and where each point is found. */
export function drawChart(spec: ChartSpec, settings: DrawSettings): ChartDrawing {
  const layouts = layoutPanels(spec, settings);
  const color = pens(settings.theme);
  const contexts = spec.panels.map((panel, index): PanelContext => ({
    panel,
    index,
    layout: layouts[index]!,
    locale: spec.locale,
    fontFamily: settings.fontFamily,
    color,
  }));
  const series: SeriesOption[] = [];
  const targets: Target[] = [];
  const graphic: object[] = [];
  for (const context of contexts) {
    const parts = drawParts(context);
    for (const part of parts) {
      series.push(...part.series);
      targets.push(...part.targets);
      graphic.push(...(part.graphic ?? []));
    }
  }
  const cartesian = contexts.filter(({ panel }) => panel.kind !== "pie" && panel.kind !== "flow");
  const across = (context: PanelContext) => context.panel.orientation === "horizontal";
  return {
    option: {
      animation: false,
      backgroundColor: "transparent",
      textStyle: { fontFamily: settings.fontFamily },
      title: contexts.flatMap(heading),
      grid: cartesian.map(gridOf),
      xAxis: cartesian.map((context) =>
        across(context) ? valueAxis(context) : categoryAxis(context),
      ),
      yAxis: cartesian.map((context) =>
        across(context) ? categoryAxis(context) : valueAxis(context),
      ),
      series,
      graphic,
    },
    targets,
  };
}
