/** What a body had to handle and what it disposed of, year by year: stacks with a line over them. */
import { formatNumber } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyName, agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { breaksOf, makePanel, pointAt, shareAxis, yearCategories } from "../panel";
import type { ChartPanel, ChartSeries, ChartSpec } from "../spec";
import { say } from "../words";
import { DISPOSED } from "./outcomes";
import { titleRow } from "./parts";
import { CARRIED_IN } from "./request-flow";
import { RECEIVED } from "./requests-received";

export const WORKLOAD_MEASURES = [RECEIVED, CARRIED_IN, DISPOSED];

const SERIES: readonly (Omit<ChartSeries, "points" | "label"> & { zh: string; en: string })[] = [
  {
    id: CARRIED_IN,
    zh: "上年结转",
    en: "Carried in",
    color: "part.6",
    pattern: "diagonal",
    shape: "rect",
    mark: "bar",
  },
  {
    id: RECEIVED,
    zh: "本年新收",
    en: "Received",
    color: "flow.in",
    pattern: "solid",
    shape: "rect",
    mark: "bar",
  },
  {
    id: DISPOSED,
    zh: "本年办结",
    en: "Disposed of",
    color: "part.3",
    pattern: "solid",
    shape: "circle",
    mark: "line",
  },
];

function panelOf(
  grid: ValueGrid,
  slug: string,
  label: string | null,
  context: BuildContext,
): ChartPanel {
  const { locale } = context;
  return makePanel({
    id: slug,
    label,
    kind: "combination",
    stacked: true,
    unit: "件",
    categories: yearCategories(grid.years, locale),
    breaks: breaksOf(grid, WORKLOAD_MEASURES, grid.years, locale),
    series: SERIES.map(({ zh, en, ...series }) => ({
      ...series,
      label: locale === "zh" ? zh : en,
      points: grid.years.map((year) =>
        pointAt(grid, { agency: slug, year, measure: series.id }, locale),
      ),
    })),
  });
}

function titleOf(grid: ValueGrid, { locale }: BuildContext): string {
  const agency = agencyTitle(grid.agencies, locale);
  const last = titleRow(grid, locale);
  if (!last) return say(locale, "titleWorkload", { agency });
  const read = (measure: string) =>
    pointAt(grid, { agency: last.row.agency.slug, year: last.row.year, measure }, locale).value;
  const [received, carried, disposed] = WORKLOAD_MEASURES.map(read);
  if (received == null || carried == null || disposed == null) {
    return say(locale, "titleWorkload", { agency });
  }
  const unit = locale === "zh" ? "件" : undefined;
  return say(locale, "titleWorkloadMain", {
    agency,
    year: String(last.row.year),
    n: formatNumber(received + carried, locale, unit),
    k: formatNumber(disposed, locale, unit),
  });
}

/** One panel a body, all on one scale. */
export function buildWorkload(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const several = grid.agencies.length > 1;
  const panels = grid.agencies.map((agency) =>
    panelOf(grid, agency.slug, several ? agencyName(agency, locale) : null, context),
  );
  return assembleChart(grid, context, {
    kind: "combination",
    title: titleOf(grid, context),
    panels: several ? shareAxis(panels) : panels,
    extraNotes: several ? [{ kind: "scale", text: say(locale, "noteOneScale") }] : [],
  });
}
