/** Places a chart's panels on a surface of a given size, in pixels. */
import type { Locale } from "@/lib/domain";
import { formatCompact } from "@/lib/format";
import type { ChartCategory, ChartPanel, ChartSeries, ChartSpec } from "../spec";
import { breakLift } from "./break-lift";
import { gapWords } from "./gap-words";
import { lyingNames, MOST_NAME_LINES, NAME_LINE, uprightName } from "./category-names";
import { lyingLines, sharedSides, sidesOf, type Sides } from "./lying-sides";
import { stackHeadroom } from "./stack-label";
import { longest, textWidth, wrapText } from "./text-measure";

export type Surface = { width: number; height: number; fontSize: number };
export type Rect = { x: number; y: number; width: number; height: number };

/** Where a panel's parts go: the whole cell, its plot, and the room for names. */
export type PanelLayout = {
  cell: Rect;
  plot: Rect;
  /** The heading, broken into lines. */
  heading: string;
  /** Everything below the heading. */
  body: Rect;
  /** Category names, broken into lines. */
  names: string[];
  /** Words under a category's name: which lines have a gap there. */
  gaps: string[];
  /** Whether there is room above the plot to name its breaks. */
  breakNames: boolean;
  /** Pixels by which they stand clear of the label of a bar that reaches the top. */
  breakLift: number;
  /** Pixels a category has along the category axis. */
  band: number;
  /** Width or height of one bar. */
  bar: number;
  /** Pixels between the bars of one category. */
  gap: number;
  /** The size of category names and labels; smaller in crowded panels. */
  fontSize: number;
};

const LINE = 1.35;

/** Columns of panels that keep each at a legible width. */
export function panelColumns(count: number, width: number, fontSize: number): number {
  const most = Math.max(1, Math.floor(width / (fontSize * 20)));
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}

/** Narrowest a panel may be, in ems, before its labels have no room. */
const NARROWEST: Record<ChartPanel["kind"], number> = {
  bar: 13,
  combination: 15,
  line: 15,
  pie: 16,
  // Names at both sides, and ribbons between them.
  flow: 20,
};

/**
 * Columns of panels on a surface of a fixed height: more of them than the width alone asks for
 * where panels below each other would be too low to be read.
 */
function fittingColumns(spec: ChartSpec, { width, height, fontSize }: Surface): number {
  const { panels } = spec;
  const wanted = panelColumns(panels.length, width, fontSize);
  const narrowest = Math.max(0, ...panels.map(({ kind }) => NARROWEST[kind])) * fontSize;
  const lying = panels.some(
    ({ orientation, kind }) => orientation === "horizontal" && kind === "bar",
  );
  const most = lying ? wanted : Math.max(wanted, Math.floor(width / Math.max(1, narrowest)));
  const needed = Math.max(
    0,
    ...panels.map((panel) => panelHeight(panel, fontSize, width / wanted) * 0.62),
  );
  const tall = (columns: number) => height / Math.ceil(panels.length / columns);
  let columns = wanted;
  while (columns < Math.min(most, panels.length) && tall(columns) < needed) columns += 1;
  // Rows of equal length rather than one panel left over.
  return Math.ceil(panels.length / Math.ceil(panels.length / columns));
}

/** Rows of panels on a surface of this size. */
export function panelRows(
  spec: ChartSpec,
  width: number,
  height: number,
  fontSize: number,
): number {
  const columns = fittingColumns(spec, { width, height, fontSize });
  return Math.ceil(spec.panels.length / Math.max(1, columns));
}

/** A panel's heading in at most two lines; bold runs a tenth wider than the letters measured. */
function headingLines(panel: ChartPanel, width: number, fontSize: number): string[] {
  return panel.label === null ? [] : wrapText(panel.label, width, fontSize * 1.15, 2);
}

function headerHeight(panels: readonly ChartPanel[], width: number, fontSize: number): number {
  const lines = Math.max(...panels.map((panel) => headingLines(panel, width, fontSize).length), 0);
  const remark = panels.some((panel) => panel.remark !== null) ? fontSize * 1.4 : 0;
  return lines > 0 ? fontSize * (0.5 + 1.4 * lines) + remark : remark;
}

/** What stands behind the name of a line that ends before the others. */
export function endCategory(category: ChartCategory | undefined): string {
  return category ? ` · ${category.year ?? category.label}` : "";
}

function endLabelRoom(panel: ChartPanel, fontSize: number, width: number): number {
  // Over bars, a line that ends early is named where it ends or in the legend alone.
  const named = ({ points }: ChartSeries) =>
    panel.kind !== "combination" || (points.at(-1)?.value ?? null) !== null;
  const lines = panel.series.filter((series) => series.mark === "line" && named(series));
  if (lines.length === 0 || panel.series.length < 2) return fontSize * 1.5;
  const last = lines.map(({ label, points }) => {
    const end = points.findLastIndex(({ value }) => value !== null);
    const early = end < points.length - 1 ? endCategory(panel.categories[end]) : "";
    return `${label} ${points[end]?.label ?? ""}${early}`;
  });
  return Math.min(width * 0.36, longest(last, fontSize) + fontSize * 1.5);
}

function barSize(panel: ChartPanel, band: number, fontSize: number): { bar: number; gap: number } {
  const bars = panel.series.filter(({ mark }) => mark === "bar").length;
  const count = panel.stacked ? 1 : Math.max(1, bars);
  const most = fontSize * (panel.orientation === "horizontal" ? 1.7 : 4);
  const gap = count > 1 ? Math.min(fontSize * 0.35, (band * 0.1) / count) : 0;
  return { bar: Math.max(2, Math.min(most, (band * 0.74 - gap * (count - 1)) / count)), gap };
}

type Placed = Omit<PanelLayout, "cell" | "body" | "heading">;

function placeHorizontal(
  panel: ChartPanel,
  inner: Rect,
  fontSize: number,
  { left, right }: Sides,
): Placed {
  const lines = lyingLines(panel, inner, fontSize);
  const bottom = fontSize * 1.8;
  const plot = {
    x: inner.x + left,
    y: inner.y,
    width: Math.max(40, inner.width - left - right),
    height: inner.height - bottom,
  };
  const band = plot.height / Math.max(1, panel.categories.length);
  return {
    plot,
    names: lines.map((line) => line.join("\n")),
    gaps: [],
    breakNames: false,
    breakLift: 0,
    band,
    ...barSize(panel, band, fontSize),
    fontSize,
  };
}

/** Whether a label is too wide to stand upright over its bar. */
export function turnsLabel(
  label: string,
  panel: ChartPanel,
  room: Pick<PanelLayout, "band" | "bar" | "gap" | "fontSize">,
): boolean {
  if (panel.orientation === "horizontal") return false;
  const alone = panel.stacked || panel.series.length === 1;
  const width = alone ? room.band : room.bar + room.gap;
  return textWidth(label, room.fontSize) > width * (alone ? 1.02 : 0.94);
}

/** A line of digits is this high, in ems: turned, it needs as much beside its neighbours. */
const DIGITS = 0.78;

/** Whether turned labels stand clear of each other; else the table beside the chart has them. */
export function hasTurnedRoom(
  panel: ChartPanel,
  { band, bar, gap, fontSize }: Pick<PanelLayout, "band" | "bar" | "gap" | "fontSize">,
): boolean {
  const bars = panel.series.filter(({ mark }) => mark === "bar").length;
  return (panel.stacked || bars < 2 ? band : bar + gap) >= fontSize * DIGITS;
}

/** Room above the plot for labels that are turned on their side. */
function turnedLabels(
  panel: ChartPanel,
  room: Pick<PanelLayout, "band" | "bar" | "gap" | "fontSize">,
): number {
  if (panel.stacked || panel.kind === "line" || !hasTurnedRoom(panel, room)) return 0;
  const turned = panel.series
    .flatMap(({ points }) => points.filter(({ value }) => value).map(({ label }) => label))
    .filter((label) => turnsLabel(label, panel, room));
  return turned.length > 0 ? longest(turned, room.fontSize) + room.fontSize * 0.6 : 0;
}

/** Room for the numbers of the scale. */
function tickRoom({ axis }: ChartPanel, fontSize: number, locale: Locale): number {
  const ticks = [axis.min, axis.max].map((value) => formatCompact(value, locale));
  return longest(ticks, fontSize) + fontSize * 1.6;
}

function isStanding({ kind, orientation }: ChartPanel): boolean {
  return orientation === "vertical" && kind !== "pie" && kind !== "flow";
}

/** Of a panel, what its plot has whatever stands above and below: none may be turned inside out. */
const LEAST_PLOT = 0.25;

/** Plots side by side stand on one line and reach as high: the same height is the same number. */
function level(panels: readonly ChartPanel[], placed: Placed[], inners: readonly Rect[]): Placed[] {
  const standing = panels.flatMap((panel, index) => (isStanding(panel) ? [index] : []));
  const above = (index: number) => placed[index]!.plot.y - inners[index]!.y;
  const below = (index: number) =>
    inners[index]!.height - above(index) - placed[index]!.plot.height;
  const top = Math.max(0, ...standing.map(above));
  const bottom = Math.max(0, ...standing.map(below));
  return placed.map((each, index) => {
    const inner = inners[index]!;
    if (!standing.includes(index)) return each;
    // Words of one panel above and of another below may ask for more than there is.
    const foot = Math.min(bottom, inner.height * (1 - LEAST_PLOT));
    const height = Math.max(inner.height * LEAST_PLOT, inner.height - top - foot);
    const plot = { ...each.plot, y: inner.y + inner.height - foot - height, height };
    return { ...each, plot };
  });
}

function placeVertical(
  panel: ChartPanel,
  inner: Rect,
  { fontSize, left }: { fontSize: number; left: number },
  locale: Locale,
): Placed {
  const right = endLabelRoom(panel, fontSize, inner.width);
  const width = Math.max(40, inner.width - left - right);
  const band = width / Math.max(1, panel.categories.length);
  const lines = panel.categories.map((category) => uprightName(category, band * 0.96, fontSize));
  const deepest = Math.max(1, ...lines.map(({ length }) => length));
  // The notes tell of a break whose name would take the plot's room.
  const longestName = longest(
    panel.breaks.map(({ label }) => label),
    fontSize,
  );
  const breakNames =
    panel.breaks.length > 0 && inner.height > fontSize * 12 && longestName < band * 2;
  const lift = breakNames ? breakLift(panel, fontSize) : 0;
  const top = lift + fontSize * (!breakNames ? 1.8 : panel.breaks.length > 1 ? 4.2 : 2.8);
  const gaps = gapWords(panel, locale, { width: band * 0.98, fontSize: fontSize * 0.85 });
  const under = Math.max(...gaps.map((text) => (text ? text.split("\n").length : 0)), 0);
  const bottom = fontSize * ((deepest + under) * LINE + 0.9);
  const size = barSize(panel, band, fontSize);
  const height = inner.height - bottom;
  const above = Math.max(
    turnedLabels(panel, { band, ...size, fontSize }),
    stackHeadroom(panel, { band, fontSize, height }, locale),
  );
  return {
    plot: {
      x: inner.x + left,
      y: inner.y + Math.max(top, above),
      width,
      height: inner.height - Math.max(top, above) - bottom,
    },
    names: lines.map((line) => line.join("\n")),
    gaps,
    breakNames,
    breakLift: lift,
    band,
    ...size,
    fontSize,
  };
}

/** Every panel's place; panels run left to right, then down. */
export function layoutPanels(spec: ChartSpec, surface: Surface): PanelLayout[] {
  const { panels, locale } = spec;
  const { width, height, fontSize } = surface;
  const columns = fittingColumns(spec, surface);
  const rows = Math.ceil(panels.length / Math.max(1, columns));
  const between = panels.length > 1 ? fontSize * 1.6 : 0;
  const cellWidth = (width - between * (columns - 1)) / columns;
  const cellHeight = (height - between * (rows - 1)) / rows;
  const header = headerHeight(panels, cellWidth, fontSize);
  const inners = panels.map((_, index): Rect => {
    const x = (index % columns) * (cellWidth + between);
    const y = Math.floor(index / columns) * (cellHeight + between);
    return { x, y: y + header, width: cellWidth, height: cellHeight - header };
  });
  const lying = panels.map((panel, index) =>
    panel.orientation === "horizontal"
      ? sidesOf(panel, inners[index]!, fontSize)
      : { left: 0, right: 0 },
  );
  const sides = sharedSides(panels, lying);
  const ticks = panels.filter(isStanding).map((panel) => tickRoom(panel, fontSize, locale));
  const left = Math.max(0, ...ticks);
  const placed = panels.map((panel, index) =>
    panel.orientation === "horizontal"
      ? placeHorizontal(panel, inners[index]!, fontSize, sides[index]!)
      : placeVertical(panel, inners[index]!, { fontSize, left }, locale),
  );
  return level(panels, placed, inners).map((each, index) => {
    const inner = inners[index]!;
    return {
      ...each,
      cell: { x: inner.x, y: inner.y - header, width: cellWidth, height: cellHeight },
      body: inner,
      heading: headingLines(panels[index]!, cellWidth, fontSize).join("\n"),
    };
  });
}

function panelHeight(panel: ChartPanel, fontSize: number, width: number): number {
  if (panel.kind === "pie") return fontSize * 22;
  if (panel.kind === "flow") return fontSize * Math.max(22, panel.categories.length * 2.9);
  // Nothing but zeros has no height to show: its marks, their labels and names are all there is.
  if (panel.orientation === "vertical" && panel.axis.bare) return fontSize * 7;
  if (panel.orientation === "vertical") return fontSize * (panel.label === null ? 22 : 17);
  const bars = panel.stacked ? 1 : panel.series.length;
  const names = lyingNames(panel, width, fontSize, MOST_NAME_LINES).map(({ length }) => length);
  const row = Math.max(2.6, bars * 1.6 + 0.9, Math.max(0, ...names) * NAME_LINE + 0.5);
  return fontSize * (panel.categories.length * row + 2);
}

/** A height at which the chart reads well at this width. */
export function suggestHeight(spec: ChartSpec, width: number, fontSize: number): number {
  const columns = panelColumns(spec.panels.length, width, fontSize);
  const rows = Math.max(1, Math.ceil(spec.panels.length / columns));
  const between = spec.panels.length > 1 ? fontSize * 1.6 : 0;
  const cellWidth = (width - between * (columns - 1)) / columns;
  const tallest = Math.max(
    ...spec.panels.map((panel) => panelHeight(panel, fontSize, cellWidth)),
    fontSize * 4,
  );
  const header = headerHeight(spec.panels, cellWidth, fontSize);
  return Math.round(rows * (tallest + header) + (rows - 1) * between);
}
