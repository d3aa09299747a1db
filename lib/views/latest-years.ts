/** Each body's own newest year: what stands beside each other when no year is asked for. */
import { comparabilityNotices } from "./comparability";
import type { Value, ValueGrid } from "./value";

/** The year with the most of such values, the newest of several. */
function fullest(values: Value[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of values) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year,
  );
  return best?.[0];
}

/**
 * Agency → the year in which it has numbers for the most measures of the grid, the newest of
 * several; where it has none, the same for anything stated. Agencies with neither are left out:
 * nothing stands in for them.
 */
export function latestYears(grid: ValueGrid): Map<string, number> {
  const chosen = new Map<string, number>();
  for (const { slug } of grid.agencies) {
    const own = grid.values.filter(({ agency }) => agency === slug);
    const stated = own.filter(({ state }) => state !== "missing");
    const year = fullest(stated.filter(({ state }) => state === "reported")) ?? fullest(stated);
    if (year !== undefined) chosen.set(slug, year);
  }
  return chosen;
}

/**
 * The grid with nothing but each body's newest year in `values`; notices speak of those alone.
 * Bodies without any value keep their newest year asked for, so that they show as missing.
 */
export function atLatestYears(grid: ValueGrid): ValueGrid {
  const chosen = latestYears(grid);
  const last = grid.years.at(-1);
  const values = grid.values.filter(({ agency, year }) => year === (chosen.get(agency) ?? last));
  const restricted = { ...grid, values };
  return { ...restricted, notices: comparabilityNotices(restricted) };
}
