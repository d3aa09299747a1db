/** Panels of lying bars → the room their names and labels leave a plot, the same where scales are. */
import type { ChartPanel } from "../spec";
import { lyingNames, MOST_NAME_LINES, NAME_LINE } from "./category-names";
import { longest, textWidth } from "./text-measure";

/** Room for a reader's own face, whose letters may be wider than those measured. */
const SPARE = 1.05;

type Room = { width: number; height: number };

/** Room right of the plot for the words that stand at the bars' ends. */
function labelRoom(panel: ChartPanel, width: number, fontSize: number): number {
  const points = panel.series.flatMap((series) => series.points);
  if (panel.stacked) {
    const whole = points.every(({ state }) => state === "reported");
    return fontSize * (whole ? 5 : 8);
  }
  const { min, max } = panel.axis;
  const needed = (room: number) =>
    Math.max(
      ...points.map(({ label, value }) => {
        const beyond = 1 - ((value ?? 0) - min) / (max - min);
        const stub = value === null ? fontSize * 1.4 : 0;
        return textWidth(label, fontSize) + stub + fontSize * 0.9 - beyond * (width - room);
      }),
      fontSize * 1.5,
    );
  // A label needs room only as far as its bar leaves it none; each round comes closer.
  return [1, 2, 3, 4, 5].reduce((room) => needed(room), fontSize * 1.5);
}

/** Pixels beside a lying plot: names before it, labels behind it. */
export type Sides = { left: number; right: number };

/** The names before the bars, in as many lines as a row has room for. */
export function lyingLines(panel: ChartPanel, inner: Room, fontSize: number): string[][] {
  const row = (inner.height - fontSize * 1.8) / Math.max(1, panel.categories.length);
  const fits = Math.floor(row / (fontSize * NAME_LINE));
  return lyingNames(panel, inner.width, fontSize, Math.max(1, Math.min(MOST_NAME_LINES, fits)));
}

/** What a panel by itself asks for. */
export function sidesOf(panel: ChartPanel, inner: Room, fontSize: number): Sides {
  const lines = lyingLines(panel, inner, fontSize);
  const left = longest(lines.flat(), fontSize) * SPARE + fontSize * 0.9;
  return { left, right: labelRoom(panel, inner.width - left, fontSize) };
}

/** Panels on one scale have plots of one length, so that their bars compare. */
export function sharedSides(panels: readonly ChartPanel[], all: readonly Sides[]): Sides[] {
  return panels.map(({ axis, orientation }, own) => {
    const alike = all.filter((_, index) => {
      const other = panels[index]!;
      const { min, max } = other.axis;
      return other.orientation === orientation && min === axis.min && max === axis.max;
    });
    return alike.length < 2
      ? all[own]!
      : {
          left: Math.max(...alike.map(({ left }) => left)),
          right: Math.max(...alike.map(({ right }) => right)),
        };
  });
}
