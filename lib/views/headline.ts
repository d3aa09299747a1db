/** A body's values → the few numbers it is known by, and the year they are of. */
import type { MeasureId } from "@/lib/domain";
import { fullestYear, HIGHLIGHT_MEASURES } from "./highlights";
import type { ValueGrid } from "./value";

/** The counts a reader asks for first. */
export const HEADLINE_MEASURES = [
  "requests/received/total",
  "requests/disposed/total",
  "requests/refused/total",
  "disclosure/licences/decisions",
  "disclosure/penalties/decisions",
  "review/reconsideration/total",
] as const satisfies readonly MeasureId[];

/** As many figures as stand in one row. */
const MOST = 6;

export type Headline = { year: number; measures: MeasureId[] };

/** The numbers a body is known by: of its tables, else of its prose; null where it has neither. */
export function chooseHeadline(grid: ValueGrid): Headline | null {
  const indicators = grid.measures.filter(({ kind }) => kind === "indicator").map(({ id }) => id);
  const prose = [...new Set([...HIGHLIGHT_MEASURES, ...indicators])];
  for (const wanted of [HEADLINE_MEASURES, prose]) {
    const year = fullestYear(grid, wanted);
    if (year === null) continue;
    const stated = new Set(
      grid.values
        .filter((value) => value.year === year && value.state !== "missing")
        .map(({ measure }) => measure),
    );
    return { year, measures: wanted.filter((id) => stated.has(id)).slice(0, MOST) };
  }
  return null;
}
