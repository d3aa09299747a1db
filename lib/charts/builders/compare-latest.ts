/** Bodies side by side, each in its own newest year, the year named with the body. */
import { atLatestYears, shownYears, type ValueGrid } from "@/lib/views";
import { agencyColors } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { makePanel, pointAt } from "../panel";
import { cycle } from "../palette";
import type { ChartSpec } from "../spec";
import { chosenMeasures, headings, onScale, whatOf } from "./compare";
import { compareMessage } from "./compare-title";
import { namedYear } from "./rows";

/** Lying bars, a panel a measure; a body without any report shows as missing. */
export function buildCompareLatest(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context);
  const years = shownYears(grid);
  // What has to be said is said of the years shown.
  const { notices } = atLatestYears(grid);
  const last = grid.years.at(-1) ?? 0;
  const colors = agencyColors(grid.agencies);
  const labels = headings(measures, locale);
  const rows = grid.agencies.map((agency, index) => {
    const own = years.get(agency.slug);
    return {
      agency,
      year: own ?? last,
      category: {
        id: agency.slug,
        ...namedYear(agency, own, locale),
        color: cycle(colors, index),
      },
    };
  });
  const panels = measures.map(({ id, unit }, index) =>
    makePanel({
      id,
      label: labels[index] ?? null,
      kind: "bar",
      unit,
      orientation: "horizontal",
      categories: rows.map(({ category }) => category),
      series: [
        {
          id: "latest",
          label: labels[index] ?? "",
          color: "accent",
          pattern: "solid",
          shape: "circle",
          mark: "bar",
          points: rows.map(({ agency, year }) =>
            pointAt(grid, { agency: agency.slug, year, measure: id }, locale),
          ),
        },
      ],
    }),
  );
  return assembleChart({ ...grid, notices }, context, {
    kind: panels.length > 1 ? "smallMultiples" : "bar",
    title: compareMessage(grid, measures, panels, locale),
    ...onScale(panels, context),
    what: whatOf(measures, locale),
  });
}
