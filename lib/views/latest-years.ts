/** Each body's own newest year: what stands beside each other when no year is asked for. */
import { comparabilityNotices } from "./comparability";
import type { Notice, Value, ValueGrid } from "./value";

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
    // A rate that cannot be formed for want of a population still has its count.
    const stated = own.filter(
      ({ state, ratio }) => state !== "missing" || (ratio?.numerator ?? null) !== null,
    );
    const year = fullest(stated.filter(({ state }) => state === "reported")) ?? fullest(stated);
    if (year !== undefined) chosen.set(slug, year);
  }
  return chosen;
}

/**
 * Agency → the year it stands in: its latest year, or where it states nothing, the year of its
 * newest report, which is then the report that lacks the number. Without a report it has none.
 */
export function shownYears(grid: ValueGrid): Map<string, number> {
  const shown = latestYears(grid);
  for (const { slug } of grid.agencies) {
    if (shown.has(slug)) continue;
    const held = grid.values.filter(({ agency, period }) => agency === slug && period !== null);
    if (held.length > 0) shown.set(slug, Math.max(...held.map(({ year }) => year)));
  }
  return shown;
}

/** Bodies without any report: said once, without a year that nobody chose. */
function never(grid: ValueGrid, shown: Map<string, number>): Notice[] {
  const bodies = grid.agencies.filter(({ slug }) => !shown.has(slug));
  if (bodies.length === 0) return [];
  return [
    {
      kind: "missing",
      text: {
        zh: `${bodies.map(({ short }) => short.zh).join("、")}没有任何一年的报告；不用别的单位顶替。`,
        en: `${bodies.map(({ short }) => short.en).join("; ")}: no report of any year; nothing stands in for it.`,
      },
      agencies: bodies.map(({ slug }) => slug),
      years: [],
      measures: [],
    },
  ];
}

/**
 * The grid with nothing but each body's newest year in `values`; notices speak of those alone.
 * A body without any value shows as missing: in the year of its newest report, and without a
 * report in the newest year asked for.
 */
export function atLatestYears(grid: ValueGrid): ValueGrid {
  const shown = shownYears(grid);
  const last = grid.years.at(-1);
  const values = grid.values.filter(({ agency, year }) => year === (shown.get(agency) ?? last));
  const restricted = { ...grid, values };
  const spoken = values.filter(({ agency }) => shown.has(agency));
  const notices = comparabilityNotices({ ...grid, values: spoken });
  return { ...restricted, notices: [...notices, ...never(grid, shown)] };
}
