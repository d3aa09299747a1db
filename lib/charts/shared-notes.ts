/** Charts that stand on one page → the notes to say once above them instead of beside each. */
import type { ChartSpec } from "./spec";

/** What stands beside two charts or more, and beside half of them at least, in the order first met. */
export function sharedNotes(specs: readonly Pick<ChartSpec, "notes">[]): string[] {
  const beside = new Map<string, number>();
  for (const { notes } of specs) {
    for (const { text } of notes) beside.set(text, (beside.get(text) ?? 0) + 1);
  }
  return [...beside].flatMap(([text, times]) =>
    times >= 2 && times * 2 >= specs.length ? [text] : [],
  );
}
