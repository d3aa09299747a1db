/** What runs down or along a chart: years of one body, bodies of one year, or both. */
import type { Locale } from "@/lib/domain";
import { formatYear } from "@/lib/format";
import type { AgencyRef, ValueGrid } from "@/lib/views";
import { agencyColors, agencyName } from "../agencies";
import { breaksOf, makePanel, measureOf, pointAt, yearCategories, agencySeries } from "../panel";
import type { ChartBreak, ChartCategory, ChartPanel } from "../spec";

export type Row = { agency: AgencyRef; year: number; category: ChartCategory };

function rowLabel(grid: ValueGrid, agency: AgencyRef, year: number, locale: Locale): string {
  const name = agencyName(agency, locale);
  if (grid.agencies.length === 1) return formatYear(year, locale);
  if (grid.years.length === 1) return name;
  return `${name} ${formatYear(year, locale)}`;
}

/** Every body and year of the grid as a category. */
export function gridRows(grid: ValueGrid, locale: Locale): Row[] {
  const years = grid.agencies.length === 1;
  return grid.agencies.flatMap((agency) =>
    grid.years.map((year) => ({
      agency,
      year,
      category: {
        id: `${agency.slug}-${year}`,
        label: rowLabel(grid, agency, year, locale),
        ...(years ? { year } : {}),
      },
    })),
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
 * One measure over bodies and years: bars by year with one bar a body, or, for a single year, one
 * bar a body in its colour.
 */
export function measurePanel(
  grid: ValueGrid,
  measure: string,
  label: string | null,
  locale: Locale,
): ChartPanel {
  const { unit } = measureOf(grid, measure);
  const { agencies, years } = grid;
  const [year] = years;
  if (years.length > 1 || agencies.length === 1 || year === undefined) {
    return makePanel({
      id: measure,
      label,
      kind: "bar",
      unit,
      categories: yearCategories(years, locale),
      breaks: breaksOf(grid, [measure], years, locale),
      series: agencySeries(agencies, locale, "bar", ({ slug }) =>
        years.map((each) => pointAt(grid, { agency: slug, year: each, measure }, locale)),
      ),
    });
  }
  const colors = agencyColors(agencies);
  return makePanel({
    id: measure,
    label,
    kind: "bar",
    unit,
    orientation: "horizontal",
    categories: agencies.map((agency, index) => ({
      id: agency.slug,
      label: agencyName(agency, locale),
      color: colors[index] ?? "series.1",
    })),
    series: [
      {
        id: String(year),
        label: formatYear(year, locale),
        color: "accent",
        pattern: "solid",
        shape: "circle",
        mark: "bar",
        points: agencies.map(({ slug }) => pointAt(grid, { agency: slug, year, measure }, locale)),
      },
    ],
  });
}
