/** Draws a flow: ribbons for what is reported, ticks and stubs for zeros and blanks. */
import { formatNumber } from "@/lib/format";
import { say } from "../words";
import { fontOf, type PanelContext, type PanelDrawing, type SeriesOption } from "./drawing";
import { layoutFlow, type FlowLayout, type FlowNode } from "./flow-layout";
import type { Rect } from "./layout";
import { hatch, shapeOf } from "./state-marks";

type Element = Record<string, unknown>;

function ribbonPath(node: FlowNode, middle: Rect): string {
  const inward = node.side === "in";
  const [x0, x1] = inward
    ? [node.rect.x + node.rect.width, middle.x]
    : [middle.x + middle.width, node.rect.x];
  const [a, b] = inward ? [node.rect, node.middle] : [node.middle, node.rect];
  const bend = (x0 + x1) / 2;
  return [
    `M${x0} ${a.y}`,
    `C${bend} ${a.y} ${bend} ${b.y} ${x1} ${b.y}`,
    `L${x1} ${b.y + b.height}`,
    `C${bend} ${b.y + b.height} ${bend} ${a.y + a.height} ${x0} ${a.y + a.height}`,
    "Z",
  ].join("");
}

function nodeMark(node: FlowNode, context: PanelContext): Element[] {
  const { color, layout, panel } = context;
  const fill = color(panel.categories[node.category]?.color ?? "accent");
  const shape = shapeOf(node.point);
  if (shape === null) return [{ type: "rect", shape: node.rect, style: { fill } }];
  const height = shape === "tick" ? 3 : layout.fontSize;
  const y = node.rect.y + node.rect.height / 2 - height / 2;
  const rect = { x: node.rect.x, y, width: node.rect.width, height };
  if (shape === "none") return [];
  const stroke = shape === "tick" ? fill : color("muted");
  const outline: Element = {
    type: "rect",
    shape: rect,
    style: {
      fill: color("surface"),
      stroke,
      lineWidth: 1.2,
      ...(shape === "stub" ? { lineDash: [3, 2] } : {}),
    },
  };
  return shape === "stub"
    ? [outline, ...hatch(rect.x, rect.y, rect.width, height, color("muted"))]
    : [outline];
}

function nodeLabel(node: FlowNode, fontSize: number, context: PanelContext): Element {
  const { color, fontFamily } = context;
  const inward = node.side === "in";
  const reported = node.point.value !== null;
  const gap = fontSize * 0.5;
  return {
    type: "text",
    x: inward ? node.rect.x - gap : node.rect.x + node.rect.width + gap,
    y: node.rect.y + node.rect.height / 2,
    style: {
      text: node.text,
      fill: color(reported ? "ink" : "muted"),
      font: fontOf(fontSize, fontFamily, node.point.value ? 500 : 400),
      align: inward ? "right" : "left",
      verticalAlign: "middle",
    },
  };
}

function middleElements(flow: FlowLayout, context: PanelContext): Element[] {
  const { color, layout, fontFamily, locale } = context;
  if (!flow.middle) return [];
  const n = formatNumber(flow.total, locale);
  return [
    { type: "rect", shape: flow.middle, style: { fill: color("ink"), opacity: 0.85 } },
    {
      type: "text",
      x: flow.middle.x + flow.middle.width / 2,
      y: flow.head - layout.fontSize * 0.45,
      style: {
        text: say(locale, "toHandle", { n }),
        fill: color("ink"),
        font: fontOf(layout.fontSize, fontFamily, 600),
        align: "center",
        verticalAlign: "bottom",
      },
    },
  ];
}

/** The flow of a panel: one drawn item a node, its ribbon included. */
export function drawFlow(context: PanelContext): PanelDrawing {
  const { panel, index, layout, color } = context;
  const { body, fontSize } = layout;
  // Room above the middle bar for its number.
  const head = fontSize * 1.8;
  const area = { ...body, y: body.y + head, height: body.height - head };
  const flow = layoutFlow(panel, area, fontSize);
  const custom: SeriesOption = {
    id: `p${index}flow`,
    type: "custom",
    coordinateSystem: "none",
    z: 3,
    data: [...flow.nodes.map(({ category }) => [category]), [-1]],
    renderItem: (params: { dataIndex: number }): Element | undefined => {
      const node = flow.nodes[params.dataIndex];
      if (!node) return { type: "group", silent: true, children: middleElements(flow, context) };
      const fill = color(panel.categories[node.category]?.color ?? "accent");
      const ribbon: Element[] =
        flow.middle && node.rect.height > 0
          ? [
              {
                type: "path",
                shape: { pathData: ribbonPath(node, flow.middle) },
                style: { fill, opacity: 0.38 },
              },
            ]
          : [];
      return {
        type: "group",
        children: [...ribbon, ...nodeMark(node, context), nodeLabel(node, flow.fontSize, context)],
      };
    },
  };
  const targets = flow.nodes.map(({ category }, data) => ({
    panel: index,
    series: 0,
    category,
    id: `p${index}flow`,
    data,
  }));
  return { series: [custom], targets };
}
