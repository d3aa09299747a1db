import { getDatabase } from "@/db/client";
import { buildChart, chartMeasures, sharedNotes, type ChartSpec } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { translator } from "@/lib/i18n";
import { readValues } from "@/lib/queries";
import { fullestYear, type AgencyView } from "@/lib/views";

export type ChartGroup = {
  id: string;
  title: string;
  /** What the list of contents calls it. */
  short: string;
  specs: ChartSpec[];
  /** Notes that are said once for these charts. */
  said: string[];
};

type Wanted = {
  chart: string;
  years: "all" | "latest";
  options?: Record<string, string>;
  /** Left out where every count is 0: a neighbour says so, and nothing flows or can be split. */
  unlessNone?: boolean;
  /** Shows how years follow each other: with one year, the headline figures say it better. */
  overYears?: boolean;
};

const GROUPS: {
  id: "requests" | "decisions" | "review";
  charts: Wanted[];
}[] = [
  {
    id: "requests",
    charts: [
      { chart: "requests-received", years: "all", overYears: true },
      { chart: "request-flow", years: "latest", unlessNone: true },
      { chart: "requests-applicants", years: "all" },
      { chart: "outcomes", years: "all" },
      { chart: "outcomes", years: "latest", options: { detail: "grounds" }, unlessNone: true },
      { chart: "workload", years: "all", overYears: true },
    ],
  },
  {
    id: "decisions",
    charts: [
      { chart: "decisions", years: "all" },
      { chart: "documents", years: "all" },
    ],
  },
  { id: "review", charts: [{ chart: "review", years: "all" }] },
];

/** Years between the first and the last with anything said on the measures, gaps included. */
function chartYears(view: AgencyView, measures: readonly string[]): number[] {
  const held = view.grid.values.filter(
    ({ measure, state }) => measures.includes(measure) && state !== "missing",
  );
  if (held.length === 0) return [];
  const first = Math.min(...held.map(({ year }) => year));
  const last = Math.max(...held.map(({ year }) => year));
  return view.years.filter((year) => first <= year && year <= last);
}

/** Where one number would say it, there is no chart: the headline figures have it, with its source. */
function showsSomething({ panels }: ChartSpec, unlessNone = false): boolean {
  const points = panels.flatMap(({ series }) => series.flatMap((each) => each.points));
  const numbers = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return numbers.length > 1 && (!unlessNone || numbers.some((value) => value !== 0));
}

/** The charts of an agency's page, each over the years it has something to show for. */
export function drawAgencyCharts(view: AgencyView, locale: Locale): ChartGroup[] {
  const t = translator(locale);
  const agencies = [view.agency.slug];
  const db = getDatabase();
  return GROUPS.flatMap(({ id, charts }) => {
    const specs = charts.flatMap(({ chart, years: wanted, options, unlessNone, overYears }) => {
      const measures = chartMeasures(chart);
      const years = chartYears(view, measures);
      if (years.length < (overYears ? 2 : 1)) return [];
      const last = fullestYear(view.grid, measures) ?? years.at(-1) ?? 0;
      const grid = readValues(db, { agencies, years: wanted === "all" ? years : [last], measures });
      const spec = buildChart(chart, grid, { locale, options });
      return showsSomething(spec, unlessNone) ? [spec] : [];
    });
    return specs.length > 0
      ? [
          {
            id,
            title: t(`agency.${id}`),
            short: t(`agency.contents.${id}`),
            specs,
            said: sharedNotes(specs),
          },
        ]
      : [];
  });
}
