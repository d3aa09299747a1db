/** Each body's own newest year: what stands beside each other when no year is asked for. */
import { comparabilityNotices } from "./comparability";
import type { ValueGrid } from "./value";

function newest(years: number[]): number | undefined {
  return years.length > 0 ? Math.max(...years) : undefined;
}

/**
 * Agency → its newest year with a number for any measure of the grid; where it has none, its newest
 * year with anything stated. Agencies with neither are left out: nothing stands in for them.
 */
export function latestYears(grid: ValueGrid): Map<string, number> {
  const chosen = new Map<string, number>();
  for (const { slug } of grid.agencies) {
    const own = grid.values.filter(({ agency }) => agency === slug);
    const stated = own.filter(({ state }) => state !== "missing");
    const reported = stated.filter(({ state }) => state === "reported");
    const year = newest(reported.map((each) => each.year)) ?? newest(stated.map((v) => v.year));
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
