import { HEADLINE_MEASURES } from "@/components/agency/headline-figures";
import type { MeasureId } from "@/lib/domain";
import { fullestYear, HIGHLIGHT_MEASURES, type ValueGrid } from "@/lib/views";

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
