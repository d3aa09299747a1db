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

/** Among several lines, how many have a gap there, and of what kind: word and count. */
function countGaps({ series }: ChartPanel, at: number, locale: Locale): [string, string][] {
  const gaps = series.flatMap(({ points }) => {
    const point = points[at];
    return point && point.value === null ? [point.state] : [];
  });
  return [...new Set(gaps)].map((state) => {
    const count = gaps.filter((each) => each === state).length;
    return [formatValueState(state, locale), count === series.length ? "" : `×${count}`];
  });
}

/** In one line, else word over count; where that is too wide the chart's notes tell it alone. */
function fitCounts(
  counts: readonly [string, string][][],
  room: { width: number; fontSize: number },
): string[] {
  const forms = ["", "\n"].map((between) =>
    counts.map((gaps) => gaps.map(([word, count]) => word + between + count).join(between || " ")),
  );
  const fits = (text: string) =>
    text.split("\n").every((line) => textWidth(line, room.fontSize) <= room.width);
  return forms.find((texts) => texts.every(fits)) ?? counts.map(() => "");
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
  if (panel.kind === "combination") {
    return panel.categories.map((_, at) => nameGaps(panel, at, room));
  }
  const counted = panel.kind === "line" && panel.series.length > 1;
  return fitCounts(
    panel.categories.map((_, at) => (counted ? countGaps(panel, at, locale) : [])),
    room,
  );
}
