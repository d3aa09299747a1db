import type { getDatabase } from "@/db/client";
import type { BriefingItem } from "@/lib/briefing";
import { buildChart, chartDefinition, chartMeasures, type ChartSpec } from "@/lib/charts";
import { CHANGE_TABLE, STATUTORY_TABLE, type TableSpec } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import { readValues } from "@/lib/queries";
import { describeMeasure } from "@/lib/views";
import { drawChangeTable, drawStatutoryTable } from "./draw-table";

/** Why an item of an address cannot be drawn. */
export type ItemProblem =
  "chart" | "agencies" | "years" | "measures" | "tooMuch" | "report" | "table";

export type DrawnItem =
  | { item: BriefingItem; spec: ChartSpec | TableSpec; problem: null }
  | { item: BriefingItem; spec: null; problem: ItemProblem };

export type Wanted = Pick<
  BriefingItem,
  "chart" | "report" | "agencies" | "years" | "measures" | "options"
>;
export type Db = ReturnType<typeof getDatabase>;

/** Draws the chart an address names, or says what stands in the way. */
export function drawWanted(
  db: Db,
  { chart, agencies, years, measures, options }: Wanted,
  locale: Locale,
): ChartSpec | ItemProblem {
  const definition = chartDefinition(chart);
  if (!definition) return "chart";
  const { limits, mostRows } = definition;
  const chosen = measures.filter((id) => describeMeasure(id) !== null);
  if (definition.measures === "chosen" && chosen.length === 0) return "measures";
  if (agencies.length === 0) return "agencies";
  if (years.length === 0) return "years";
  if (
    agencies.length > limits.agencies ||
    years.length > limits.years ||
    chosen.length > limits.measures ||
    (mostRows !== undefined && agencies.length * years.length > mostRows)
  ) {
    return "tooMuch";
  }
  const grid = readValues(db, { agencies, years, measures: chartMeasures(chart, chosen) });
  if (grid.agencies.length === 0) return "agencies";
  return buildChart(chart, grid, {
    locale,
    options,
    ...(definition.measures === "chosen" ? { measures: chosen } : {}),
  });
}

type Draw = (db: Db, wanted: Wanted, locale: Locale) => ChartSpec | TableSpec | ItemProblem;

/** Everything that is no chart of the registry. */
const TABLES: Record<string, Draw> = {
  [STATUTORY_TABLE]: drawStatutoryTable,
  [CHANGE_TABLE]: drawChangeTable,
};

/** An item of a briefing with its chart or table. */
export function drawItem(db: Db, item: BriefingItem, locale: Locale): DrawnItem {
  const draw = TABLES[item.chart] ?? drawWanted;
  const drawn = draw(db, item, locale);
  return typeof drawn === "string"
    ? { item, spec: null, problem: drawn }
    : { item, spec: drawn, problem: null };
}
