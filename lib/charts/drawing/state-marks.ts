/**
 * Draws what is no ordinary bar or dot: a hollow tick for zero, a hatched stub for a blank, words
 * where nothing was reported. Each sits where its bar would have stood.
 */
import type { ChartPoint } from "../spec";
import { fontOf, type PanelContext } from "./drawing";
import { textWidth } from "./text-measure";

export type Mark = {
  category: number;
  /** Pixels along the category axis from the category's centre. */
  offset: number;
  /** Value at which the mark starts: 0, or the end of a stack. */
  at: number;
  shape: "tick" | "stub" | "none";
  label: string;
  /** Fill colour of the series it belongs to. */
  color: string;
  /** Pixels away from the base, for several marks at one place. */
  lift: number;
  strong: boolean;
  /** Stands for all bars of its category, and so has all the band's room. */
  wide?: boolean;
};

/** The mark of a point that is zero or not a number; null for ordinary values. */
export function shapeOf(point: ChartPoint): Mark["shape"] | null {
  if (point.value === 0) return "tick";
  if (point.value !== null) return null;
  return point.state === "blank" || point.state === "unreadable" ? "stub" : "none";
}

type Element = Record<string, unknown>;
type Api = { coord: (at: (number | string)[]) => number[]; value: (dimension: number) => number };

/** Slanting lines across a box, drawn one by one so that every renderer shows them. */
export function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): Element[] {
  const lines: Element[] = [];
  const step = 4;
  for (let d = step; d < width + height; d += step) {
    const from = { x: x + Math.max(0, d - height), y: y + Math.min(height, d) };
    const to = { x: x + Math.min(width, d), y: y + Math.max(0, d - width) };
    lines.push({
      type: "line",
      shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
      style: { stroke: color, lineWidth: 1 },
    });
  }
  return lines;
}

/** A stub is there to be seen, not to be measured: never near the height of a bar. */
function stubDepth({ layout, panel }: PanelContext): number {
  const extent = panel.orientation === "vertical" ? layout.plot.height : layout.plot.width;
  return Math.min(layout.fontSize * 1.1, Math.max(6, extent * 0.12));
}

function box(mark: Mark, context: PanelContext, x: number, y: number): Element[] {
  const { layout, panel, color } = context;
  if (mark.shape === "none") return [];
  const depth = mark.shape === "tick" ? 3 : stubDepth(context);
  const thick = Math.min(layout.bar, mark.shape === "tick" ? layout.bar : layout.fontSize * 2.4);
  const rect =
    panel.orientation === "vertical"
      ? { x: x - thick / 2, y: y - depth, width: thick, height: depth }
      : { x, y: y - thick / 2, width: depth, height: thick };
  const outline = {
    type: "rect",
    shape: rect,
    style: {
      fill: color("surface"),
      stroke: mark.shape === "tick" ? mark.color : color("muted"),
      lineWidth: 1.2,
      ...(mark.shape === "stub" ? { lineDash: [3, 2] } : {}),
    },
  };
  if (mark.shape === "tick") return [outline];
  return [outline, ...hatch(rect.x, rect.y, rect.width, rect.height, color("muted"))];
}

function words(mark: Mark, context: PanelContext, x: number, y: number): Element {
  const { layout, panel, color, fontFamily } = context;
  const size = layout.fontSize * (mark.strong ? 1 : 0.92);
  const depth = mark.shape === "tick" ? 5 : mark.shape === "stub" ? stubDepth(context) + 3 : 3;
  const style = {
    text: mark.label,
    fill: mark.strong ? color("ink") : color("muted"),
    font: fontOf(size, fontFamily, mark.strong ? 500 : 400),
  };
  if (panel.orientation === "horizontal") {
    return {
      type: "text",
      style: { ...style, align: "left", verticalAlign: "middle" },
      x: x + depth + mark.lift,
      y,
    };
  }
  const room = Math.max(
    layout.bar + layout.gap,
    panel.series.length === 1 || mark.wide || panel.stacked || panel.kind === "line"
      ? layout.band
      : 0,
  );
  const lines = mark.label.split("\n");
  const upright = Math.max(...lines.map((line) => textWidth(line, size))) <= room * 1.02;
  return upright
    ? {
        type: "text",
        style: { ...style, align: "center", verticalAlign: "bottom" },
        x,
        y: y - depth - mark.lift,
      }
    : {
        type: "text",
        style: { ...style, text: lines.join(" "), align: "left", verticalAlign: "middle" },
        x,
        y: y - depth - mark.lift - 2,
        rotation: Math.PI / 2,
      };
}

/** ECharts' renderItem for a list of marks. */
export function renderMarks(marks: readonly Mark[], context: PanelContext) {
  const { panel } = context;
  return (params: { dataIndex: number }, api: Api): Element | undefined => {
    const mark = marks[params.dataIndex];
    if (!mark) return undefined;
    const vertical = panel.orientation === "vertical";
    const [x = 0, y = 0] = api.coord(
      vertical ? [mark.category, mark.at] : [mark.at, mark.category],
    );
    const [mx, my] = vertical ? [x + mark.offset, y] : [x, y + mark.offset];
    return {
      type: "group",
      children: [...box(mark, context, mx, my), words(mark, context, mx, my)],
    };
  };
}
