/** A panel → how far its breaks' names stand clear of the label of a bar that reaches the top. */
import { stackSums } from "../axis";
import type { ChartPanel } from "../spec";

/** Of the plot's height: a bar longer than that has its label above the plot. */
const NEAR = 0.9;

/** Pixels: a line where a label stands in the way, else none. */
export function breakLift({ axis, stacked, series }: ChartPanel, fontSize: number): number {
  const values = stacked
    ? stackSums(series)
    : series.flatMap(({ points }) => points.map(({ value }) => value));
  const longest = Math.max(...values.map((value) => value ?? 0));
  return longest - axis.min > (axis.max - axis.min) * NEAR ? fontSize * 1.2 : 0;
}
