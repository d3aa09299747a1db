/** What runs down or along a chart: years of one body, bodies of one year, or both. */
import type { Locale } from "@/lib/domain";
import { formatYear } from "@/lib/format";
import { shownYears, type AgencyRef, type ValueGrid } from "@/lib/views";
import { agencyColors, agencyName } from "../agencies";
import { breaksOf, makePanel, measureOf, pointAt, yearCategories, agencySeries } from "../panel";
import { say } from "../words";
import type { ChartBreak, ChartCategory, ChartPanel } from "../spec";

export type Row = { agency: AgencyRef; year: number; category: ChartCategory };

/** A body with its year behind it: a long name may be cut short, the year never. */
export function namedYear(
  agency: AgencyRef,
  year: number | undefined,
  locale: Locale,
): { label: string; ending?: string } {
  const label = agencyName(agency, locale);
  if (year === undefined) return { label };
  const ending = formatYear(year, locale);
  return { label: `${label} ${ending}`, ending };
}

function rowLabel(grid: ValueGrid, agency: AgencyRef, year: number | undefined, locale: Locale) {
  if (grid.agencies.length === 1 && year !== undefined) return { label: formatYear(year, locale) };
  return namedYear(agency, grid.years.length === 1 ? undefined : year, locale);
}

function hasAnything(grid: ValueGrid, agency: string, year: number): boolean {
  return grid.values.some(
    (value) => value.agency === agency && value.year === year && value.state !== "missing",
  );
}

/** Years of a body to draw: all of one body's; of several, those that have anything. */
function yearsOf(grid: ValueGrid, agency: AgencyRef): number[] {
  if (grid.agencies.length === 1 || grid.years.length === 1) return grid.years;
  return grid.years.filter((year) => hasAnything(grid, agency.slug, year));
}

/**
 * Bodies and years as categories. Among several bodies, body-years without anything are left out
 * of the picture, and the notes name them; a body without anything stands once, in the year of its
 * newest report, and where it has none, without a year.
 */
export function gridRows(grid: ValueGrid, locale: Locale): Row[] {
  const years = grid.agencies.length === 1;
  const shown = shownYears(grid);
  const last = grid.years.at(-1) ?? 0;
  const row = (agency: AgencyRef, year: number | undefined): Row => ({
    agency,
    year: year ?? last,
    category: {
      id: `${agency.slug}-${year ?? last}`,
      ...rowLabel(grid, agency, year, locale),
      ...(years && year !== undefined ? { year } : {}),
    },
  });
  return grid.agencies.flatMap((agency) => {
    const own = yearsOf(grid, agency);
    return own.length > 0
      ? own.map((year) => row(agency, year))
      : [row(agency, shown.get(agency.slug))];
  });
}

/** Whether several bodies have one year each: then years on an axis would be mostly gaps. */
export function eachItsYear(grid: ValueGrid): boolean {
  return (
    grid.agencies.length > 1 &&
    grid.years.length > 1 &&
    grid.agencies.every((agency) => yearsOf(grid, agency).length <= 1)
  );
}

/** Years stand upright; names of bodies lie, so that they can be read. */
export function rowsLook(
  grid: ValueGrid,
  rows: readonly Row[],
  measures: string[],
  locale: Locale,
) {
  const upright = grid.agencies.length === 1;
  const breaks: ChartBreak[] = upright ? breaksOf(grid, measures, grid.years, locale) : [];
  return {
    orientation: upright ? ("vertical" as const) : ("horizontal" as const),
    categories: rows.map(({ category }) => category),
    breaks,
  };
}

/**
 * One measure over bodies and years: bars by year with one bar a body; for a single year, or where
 * each body has a year of its own, one bar a body in its colour.
 */
export function measurePanel(
  grid: ValueGrid,
  measure: string,
  label: string | null,
  locale: Locale,
): ChartPanel {
  const { unit } = measureOf(grid, measure);
  const { agencies, years } = grid;
  const own = eachItsYear(grid);
  const [year] = years;
  if (agencies.length === 1 || year === undefined || (years.length > 1 && !own)) {
    return makePanel({
      id: measure,
      label,
      kind: "bar",
      unit,
      // A single number wants a line, not a tower.
      orientation: years.length > 1 ? "vertical" : "horizontal",
      categories: yearCategories(years, locale),
      breaks: breaksOf(grid, [measure], years, locale),
      series: agencySeries(agencies, locale, "bar", ({ slug }) =>
        years.map((each) => pointAt(grid, { agency: slug, year: each, measure }, locale)),
      ),
    });
  }
  const colors = agencyColors(agencies);
  const rows = gridRows(grid, locale);
  return makePanel({
    id: measure,
    label,
    kind: "bar",
    unit,
    orientation: "horizontal",
    categories: rows.map(({ agency, category }) => ({
      ...category,
      color: colors[agencies.indexOf(agency)] ?? "series.1",
    })),
    series: [
      {
        id: "values",
        label: own ? say(locale, "value") : formatYear(year, locale),
        color: "accent",
        pattern: "solid",
        shape: "circle",
        mark: "bar",
        points: rows.map((row) =>
          pointAt(grid, { agency: row.agency.slug, year: row.year, measure }, locale),
        ),
      },
    ],
  });
}
