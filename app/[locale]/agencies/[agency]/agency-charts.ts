import { getDatabase } from "@/db/client";
import { buildChart, chartDefinition, chartMeasures, type ChartSpec } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { translator, type WordKey } from "@/lib/i18n";
import { readValues } from "@/lib/queries";
import type { AgencyView } from "@/lib/views";

export type ChartGroup = { id: string; title: string; specs: ChartSpec[] };

type Wanted = { chart: string; years: "all" | "latest" };

const GROUPS: { id: string; word: Extract<WordKey, `agency.${string}`>; charts: Wanted[] }[] = [
  {
    id: "requests",
    word: "agency.requests",
    charts: [{ chart: "requests-received", years: "all" }],
  },
];

/** Years in which a report with tables was read, or figures of the form were cited. */
function chartYears(view: AgencyView, measures: readonly string[]): number[] {
  const held = view.grid.values.filter(
    ({ measure, state }) => measures.includes(measure) && state !== "missing",
  );
  if (held.length === 0) return [];
  const first = Math.min(...held.map(({ year }) => year));
  const last = Math.max(...held.map(({ year }) => year));
  return view.years.filter((year) => first <= year && year <= last);
}

/** The charts of an agency's page, each over the years it has something to show for. */
export function drawAgencyCharts(view: AgencyView, locale: Locale): ChartGroup[] {
  const t = translator(locale) as (key: WordKey) => string;
  const agencies = [view.agency.slug];
  const db = getDatabase();
  return GROUPS.flatMap(({ id, word, charts }) => {
    const specs = charts.flatMap(({ chart, years: wanted }) => {
      if (!chartDefinition(chart)) return [];
      const measures = chartMeasures(chart);
      const years = chartYears(view, measures);
      const last = years.at(-1);
      if (last === undefined) return [];
      const grid = readValues(db, { agencies, years: wanted === "all" ? years : [last], measures });
      return [buildChart(chart, grid, { locale })];
    });
    return specs.length > 0 ? [{ id, title: t(word), specs }] : [];
  });
}
