/** The parts of a stack → what stands at its end: its sum, and how many of its parts are no numbers. */
import type { Locale, ValueState } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import type { ChartPanel, ChartPoint } from "../spec";
import { say } from "../words";
import { textWidth } from "./text-measure";

/** The points of one category that are drawn as bars. */
export function stackPoints(panel: ChartPanel, category: number): ChartPoint[] {
  return panel.series
    .filter(({ mark }) => mark === "bar")
    .flatMap(({ points }) => points[category] ?? []);
}

/** What the numbers of a stack come to; null where it has none. */
export function stackSum(points: readonly ChartPoint[]): number | null {
  const numbers = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : null;
}

export function stateCounts(points: readonly ChartPoint[]): Map<ValueState, number> {
  const counts = new Map<ValueState, number>();
  for (const { state } of points) {
    if (state !== "reported") counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** The sum and each state beside it, as pieces that a line may end after. */
function stackWords(points: readonly ChartPoint[], panel: ChartPanel, locale: Locale): string[] {
  const counts = [...stateCounts(points)];
  const sum = stackSum(points);
  if (sum === null) {
    const small = points.find(({ count }) => count);
    if (counts.length === 0 && small) return [small.label];
    return [counts.map(([state]) => formatValueState(state, locale)).join("/")];
  }
  const whole = points.find(({ count }) => count)?.count?.of ?? null;
  const share = whole === null ? "" : say(locale, "wholeCount", { n: formatNumber(whole, locale) });
  const total = panel.unit === "%" ? share : formatNumber(sum, locale);
  const rest = counts.map(([state, n]) =>
    say(locale, "plus", { n: String(n), state: formatValueState(state, locale) }),
  );
  return [total, ...rest].filter(Boolean);
}

type Room = { band: number; fontSize: number };

/** The label on one line; over a narrow bar on one line a piece. */
export function stackLabel(
  panel: ChartPanel,
  category: number,
  room: Room,
  locale: Locale,
): string {
  const words = stackWords(stackPoints(panel, category), panel, locale);
  const line = words.join(" ");
  const narrow =
    panel.orientation === "vertical" && textWidth(line, room.fontSize) > room.band * 1.02;
  return narrow ? words.join("\n") : line;
}

const LINE = 1.2;
/** Ems a stub stands high, at most. */
const STUB = 1.3;

/** Pixels a label stands high, turned on its side where even its pieces are wider than the band. */
function heightOf(label: string, { band, fontSize }: Room): number {
  const lines = label.split("\n");
  const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return widest > band * 1.02
    ? textWidth(lines.join(" "), fontSize) + fontSize * 0.6
    : (lines.length + 0.6) * fontSize * LINE;
}

/**
 * Room above a plot for the labels of its stacks, which start where the stacks end. `height`: pixels
 * of the plot and the room above it together; what the room takes, the stacks are lower by.
 */
export function stackHeadroom(
  panel: ChartPanel,
  room: Room & { height: number },
  locale: Locale,
): number {
  if (!panel.stacked) return 0;
  const lift = panel.kind === "combination" ? room.fontSize * 0.9 : 0;
  const needed = panel.categories.map((_, category) => {
    const label = stackLabel(panel, category, room, locale);
    const points = stackPoints(panel, category);
    const sum = stackSum(points) ?? 0;
    const filled = sum / panel.axis.max;
    // A stack of nothing has the whole plot above it.
    if (filled <= 0) return 0;
    // The stub of a blank stands between the stack and its label.
    const stub = stateCounts(points).size > 0 ? room.fontSize * STUB : 0;
    return (heightOf(label, room) + lift + stub - (1 - filled) * room.height) / filled;
  });
  return Math.max(0, ...needed);
}
