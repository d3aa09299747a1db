/** How decisions fared in reconsideration and in court. */
import { formatNumber, formatYear } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyName, agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { RESULTS, ROUTES } from "../labels";
import { makePanel, partSeries, pointAt, shareAxis } from "../panel";
import type { ChartPanel, ChartSpec } from "../spec";
import { say } from "../words";
import { titleRow } from "./parts";
import { gridRows, type Row } from "./rows";

const TOTALS = ROUTES.map(({ id }) => `review/${id}/total`);
export const REVIEW_MEASURES = [
  ...ROUTES.flatMap((route) => RESULTS.map((result) => `review/${route.id}/${result.id}`)),
  ...TOTALS,
];

function routePanel(
  grid: ValueGrid,
  { agency, year }: Row,
  several: boolean,
  context: BuildContext,
): ChartPanel {
  const { locale } = context;
  const name =
    grid.agencies.length === 1
      ? formatYear(year, locale)
      : `${agencyName(agency, locale)} ${formatYear(year, locale)}`;
  return makePanel({
    id: `${agency.slug}-${year}`,
    label: several ? name : null,
    kind: "bar",
    orientation: "horizontal",
    stacked: true,
    unit: "件",
    categories: ROUTES.map(({ id, label }) => ({ id, label: label[locale] })),
    series: partSeries(RESULTS, locale, (result) =>
      ROUTES.map((route) =>
        pointAt(
          grid,
          { agency: agency.slug, year, measure: `review/${route.id}/${result.id}` },
          locale,
        ),
      ),
    ),
  });
}

function titleOf(grid: ValueGrid, { locale }: BuildContext): string {
  const agency = agencyTitle(grid.agencies, locale);
  const last = titleRow(grid, locale);
  if (!last) return say(locale, "titleReview", { agency });
  const at = { agency: last.row.agency.slug, year: last.row.year };
  const read = (measure: string) => pointAt(grid, { ...at, measure }, locale).value;
  const totals = TOTALS.map(read);
  const corrected = ROUTES.map(({ id }) => read(`review/${id}/corrected`));
  if ([...totals, ...corrected].some((value) => value === null)) {
    return say(locale, "titleReview", { agency });
  }
  const sum = (values: (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0);
  const fill = { agency: last.agency, year: String(at.year) };
  if (sum(totals) === 0) return say(locale, "titleReviewNone", fill);
  const unit = locale === "zh" ? "件" : undefined;
  return say(locale, "titleReviewMain", {
    ...fill,
    n: formatNumber(sum(totals), locale, unit),
    k: formatNumber(sum(corrected), locale, unit),
  });
}

/** Three routes, stacked by result; several bodies or years as panels on one scale. */
export function buildReview(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const rows = gridRows(grid, locale);
  const several = rows.length > 1;
  const panels = rows.map((row) => routePanel(grid, row, several, context));
  return assembleChart(grid, context, {
    kind: several ? "smallMultiples" : "stackedBar",
    title: titleOf(grid, context),
    panels: several ? shareAxis(panels) : panels,
    extraNotes: several ? [{ kind: "scale", text: say(locale, "noteOneScale") }] : [],
  });
}
