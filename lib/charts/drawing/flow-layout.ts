/** Lays out a year's flow: what came in on the left, one bar of all, where it went on the right. */
import type { ChartPanel, ChartPoint } from "../spec";
import type { Rect } from "./layout";
import { textWidth } from "./text-measure";

export type FlowNode = {
  category: number;
  point: ChartPoint;
  /** Name and number, on two lines where there is no room for one. */
  text: string;
  side: "in" | "out";
  /** The node's own bar. */
  rect: Rect;
  /** The stretch of the middle bar it feeds or drains; zero high without a number. */
  middle: { y: number; height: number };
};

export type FlowLayout = {
  nodes: FlowNode[];
  middle: Rect | null;
  total: number;
  /** Where the number of all stands: over the middle bar, clear of the ribbons beside it. */
  head: number;
  /** Smaller than asked for where that many names would stand on each other. */
  fontSize: number;
};

type Side = "in" | "out";

/** Most of the height that names may claim: the rest shows the proportions. */
const NAMES = 0.8;

function nodesOf(panel: ChartPanel, side: Side) {
  return panel.categories.flatMap((category, index) => {
    const point = panel.series[0]?.points[index];
    return category.side === side && point
      ? [{ category: index, label: category.label, point }]
      : [];
  });
}

function sizeOf(point: ChartPoint): number {
  return Math.max(0, point.value ?? 0);
}

/** Heights in proportion, with room for a line of text at every node, however small. */
export function layoutFlow(panel: ChartPanel, cell: Rect, wanted: number): FlowLayout {
  const sides = { in: nodesOf(panel, "in"), out: nodesOf(panel, "out") };
  const longest = Math.max(sides.in.length, sides.out.length, 1);
  const sum = (side: Side) => sides[side].reduce((total, { point }) => total + sizeOf(point), 0);
  const total = Math.max(sum("in"), sum("out"));
  const most = { in: cell.width * 0.34, out: cell.width * 0.42 };
  const oneLine = (side: Side) =>
    Math.max(
      ...sides[side].map(({ label, point }) => textWidth(`${label} ${point.label}`, wanted)),
      0,
    );
  const join = (["in", "out"] as const).some((side) => oneLine(side) + wanted > most[side])
    ? "\n"
    : " ";
  const lines = join === " " ? 1.33 : 2.45;
  const fontSize = Math.max(
    wanted * 0.6,
    Math.min(wanted, (cell.height * NAMES) / (lines * longest)),
  );
  const row = fontSize * lines;
  // The largest scale at which every node, with a line of text at least, still has its place.
  const scaleOf = (side: Side) => {
    const tallAt = (scale: number) =>
      sides[side].reduce((sum, { point }) => sum + Math.max(sizeOf(point) * scale, row), 0);
    let [low, high] = [0, cell.height / Math.max(1, total)];
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (tallAt(middle) <= cell.height) low = middle;
      else high = middle;
    }
    return low;
  };
  const scale = Math.min(scaleOf("in"), scaleOf("out"), (cell.height * 0.62) / Math.max(1, total));
  const nameWidth = (side: Side) => {
    const lines = sides[side].flatMap(({ label, point }) =>
      `${label}${join}${point.label}`.split("\n"),
    );
    return Math.max(...lines.map((line) => textWidth(line, fontSize)), 0);
  };
  const thick = Math.max(8, fontSize * 0.9);
  const left = cell.x + Math.min(nameWidth("in") + fontSize * 1.3, most.in);
  const right = cell.x + cell.width - Math.min(nameWidth("out") + fontSize * 1.3, most.out) - thick;
  const center = (left + right + thick) / 2 - thick / 2;

  const place = (side: Side): FlowNode[] => {
    const list = sides[side];
    const tall = list.map(({ point }) => Math.max(sizeOf(point) * scale, 0));
    const rows = tall.map((height) => Math.max(height, row));
    const used = rows.reduce((a, b) => a + b, 0);
    const spare = Math.max(0, cell.height - used);
    const gap = list.length > 1 ? Math.min(fontSize * 1.4, spare / (list.length - 1)) : 0;
    let y = cell.y + Math.max(0, (cell.height - used - gap * (list.length - 1)) / 2);
    let at = cell.y + (cell.height - total * scale) / 2;
    return list.map((node, index) => {
      const height = tall[index] ?? 0;
      const room = rows[index] ?? 0;
      const rect = {
        x: side === "in" ? left - thick : right,
        y: y + (room - height) / 2,
        width: thick,
        height,
      };
      const middle = { y: at, height };
      y += room + gap;
      at += height;
      const text = `${node.label}${join}${node.point.label}`;
      return { category: node.category, point: node.point, text, side, rect, middle };
    });
  };
  const nodes = [...place("in"), ...place("out")];
  const middle =
    total > 0
      ? {
          x: center,
          y: cell.y + (cell.height - total * scale) / 2,
          width: thick,
          height: total * scale,
        }
      : null;
  const top = Math.min(...nodes.map(({ rect }) => rect.y), middle?.y ?? Infinity);
  // Ribbons of a narrow flow rise steeply beside the bar: its number goes above them all.
  const head = join === " " || !middle ? (middle?.y ?? cell.y) : top;
  return { nodes, middle, total, head, fontSize };
}
