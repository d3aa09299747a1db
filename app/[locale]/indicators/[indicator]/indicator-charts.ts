import type { getDatabase } from "@/db/client";
import { buildChart, chartDefinition, type ChartSpec } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { readValues } from "@/lib/queries";
import type { ValueGrid } from "@/lib/views";

/** More lines than this can no longer be told apart, nor labelled. */
const MOST_LINES = 6;

/** A measure with its values; `read` are the bodies whose documents were read, not only cited. */
type Drawn = { id: string; grid: ValueGrid; read: string[] };

function yearsHeld({ grid }: Drawn, agency: string): number[] {
  return grid.values
    .filter((value) => value.agency === agency && value.state === "reported")
    .map(({ year }) => year);
}

/** Bodies read from documents before those known by citation, then those with the most years. */
function inOrder(view: Drawn): string[] {
  const read = new Set(view.read);
  return view.grid.agencies
    .map(({ slug }) => slug)
    .toSorted(
      (one, other) =>
        Number(read.has(other)) - Number(read.has(one)) ||
        yearsHeld(view, other).length - yearsHeld(view, one).length,
    );
}

export type IndicatorCharts = { specs: ChartSpec[]; left: number };

/**
 * Lines for the bodies with several years, and bars for each body in its newest year; as many
 * bodies as can be told apart. `left` is how many bodies stand in the table only.
 */
export function drawIndicator(
  db: ReturnType<typeof getDatabase>,
  view: Drawn,
  locale: Locale,
): IndicatorCharts {
  const measures = [view.id];
  const ordered = inOrder(view);
  const several = ordered.filter((slug) => yearsHeld(view, slug).length > 1).slice(0, MOST_LINES);
  const stated = ordered.filter((slug) => yearsHeld(view, slug).length > 0);
  const bars = stated.slice(0, chartDefinition("compare-latest")?.limits.agencies ?? MOST_LINES);
  const draw = (chart: string, agencies: string[]) => {
    const years = view.grid.years.filter((year) =>
      agencies.some((slug) => yearsHeld(view, slug).includes(year)),
    );
    return buildChart(chart, readValues(db, { agencies, years, measures }), { locale, measures });
  };
  const specs = [
    ...(several.length > 0 ? [draw("indicator", several)] : []),
    ...(bars.length > 0 ? [draw("compare-latest", bars)] : []),
  ];
  const shown = new Set([...several, ...bars]);
  return { specs, left: stated.filter((slug) => !shown.has(slug)).length };
}
