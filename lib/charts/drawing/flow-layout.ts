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

/** Ribbons shorter than this, in ems, rise through the words over the middle bar. */
const STEEP = 5;

/** What stands between a name and its number, and the lines both take. */
type Join = " " | "\n";
const LINES: Record<Join, number> = { " ": 1.33, "\n": 2.45 };

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
  const emsOf = (side: Side, join: Join) =>
    Math.max(
      ...sides[side].flatMap(({ label, point }) =>
        `${label}${join}${point.label}`.split("\n").map((line) => textWidth(line, 1)),
      ),
      0,
    );
  const sizeAs = (join: Join) =>
    Math.min(
      wanted,
      (cell.height * NAMES) / (LINES[join] * longest),
      ...(["in", "out"] as const).map((side) => most[side] / (emsOf(side, join) + 1)),
    );
  // A name beside its number is read at a glance: it may be a little smaller for that.
  const join = sizeAs(" ") >= sizeAs("\n") * 0.85 ? " " : "\n";
  const fontSize = Math.max(wanted * 0.6, sizeAs(join));
  const row = fontSize * LINES[join];
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
  const nameWidth = (side: Side) => emsOf(side, join) * fontSize;
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
  const narrow = right - center < fontSize * STEEP;
  const head = !middle ? cell.y : narrow ? top : middle.y;
  return { nodes, middle, total, head, fontSize };
}
