/** Which lines have no number at a place of the axis → the words under that place's name. */
import type { Locale } from "@/lib/domain";
import { formatValueState } from "@/lib/format";
import type { ChartPanel } from "../spec";
import { textWidth } from "./text-measure";

/** Whether the words at a stack's place already tell the state of every series there. */
export function saidByStack({ series }: ChartPanel, category: number): boolean {
  const states = new Set(series.map(({ points }) => points[category]?.state));
  return series.some(({ mark }) => mark === "bar") && states.size === 1;
}

/** Among several lines, how many have a gap there, and of what kind. */
function countGaps({ series }: ChartPanel, at: number, locale: Locale): string {
  const gaps = series.flatMap(({ points }) => {
    const point = points[at];
    return point && point.value === null ? [point.state] : [];
  });
  const words = [...new Set(gaps)].map((state) => {
    const count = gaps.filter((each) => each === state).length;
    const word = formatValueState(state, locale);
    return count === series.length ? word : `${word}×${count}`;
  });
  return words.join(" ");
}

/** Over bars a line is named with its state; where that is too wide, its dot stands for it. */
function nameGaps(panel: ChartPanel, at: number, room: { width: number; fontSize: number }) {
  if (saidByStack(panel, at)) return "";
  const gaps = panel.series.flatMap(({ mark, label, points }) => {
    const point = points[at];
    return mark === "line" && point && point.value === null ? [{ label, state: point.label }] : [];
  });
  const named = gaps.map(({ label, state }) => `${label} ${state}`).join(" ");
  if (textWidth(named, room.fontSize) <= room.width) return named;
  return gaps.map(({ state }) => `● ${state}`).join(" ");
}

/** One text a category, empty where there is nothing to say. */
export function gapWords(
  panel: ChartPanel,
  locale: Locale,
  room: { width: number; fontSize: number },
): string[] {
  return panel.categories.map((_, at) => {
    if (panel.kind === "combination") return nameGaps(panel, at, room);
    return panel.kind === "line" && panel.series.length > 1 ? countGaps(panel, at, locale) : "";
  });
}
