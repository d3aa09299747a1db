/** How far labels move to leave each other room. */
import { textWidth } from "@/lib/charts/drawing/text-measure";
import type { NativeSeries } from "./native-chart";
import { endText, type PartContext } from "./part-context";
import { plotRoom } from "./plot-room";

/** How far, in shares of the frame, each line's last label moves to leave the others room. */
export function endShifts(context: PartContext): Map<NativeSeries, number> {
  const { chart, size, frame } = context;
  const { room } = plotRoom(context);
  const extent = chart.axis.max - chart.axis.min;
  const toY = (value: number) => (1 - (value - chart.axis.min) / extent) * room.height;
  const edge = chart.categories.length - 1;
  const ends = chart.series
    .filter(({ mark }) => mark === "line")
    .flatMap((series) => {
      const last = series.values.findLastIndex((value) => value !== null);
      const value = series.values[last];
      if (value === undefined || value === null) return [];
      // What a line that ends early is called reaches over the names at the edge.
      const before = ((edge - last) * room.width) / chart.categories.length;
      const stands = textWidth(endText(series), size / 100) > before ? edge : last;
      return [{ series, stands, y: toY(value) }];
    });
  const apart = (size / 100) * 1.35;
  const shifts = new Map<NativeSeries, number>();
  for (const stands of new Set(ends.map((end) => end.stands))) {
    const here = ends.filter((end) => end.stands === stands).sort((a, b) => a.y - b.y);
    spreadOut(
      here.map(({ y }) => y),
      apart,
      room.height,
    ).forEach((y, at) => {
      const end = here[at];
      if (end) shifts.set(end.series, (y - end.y) / frame.height);
    });
  }
  return shifts;
}

/** Places in ascending order, each `apart` from the next: pushed down, and back up from the floor. */
export function spreadOut(places: readonly number[], apart: number, floor: number): number[] {
  const spread: number[] = [];
  for (const place of places) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + apart));
  let below = Math.max(floor, apart * places.length) + apart;
  for (let at = spread.length - 1; at >= 0; at -= 1) {
    below = Math.min(spread[at] ?? 0, below - apart);
    spread[at] = below;
  }
  return spread;
}
