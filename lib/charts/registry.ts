/** Every chart there is: its name, what it needs, and the function that draws it up. */
import type { Bilingual, Locale, MeasureId } from "@/lib/domain";
import type { ValueGrid } from "@/lib/views";
import type { BuildContext } from "./assemble";
import { buildRequestsReceived, RECEIVED } from "./builders/requests-received";
import type { ChartSpec } from "./spec";

export type ChartOption = {
  id: string;
  label: Bilingual;
  /** The first is the default. */
  values: readonly { id: string; label: Bilingual }[];
};

export type ChartDefinition = {
  id: string;
  label: Bilingual;
  /** Measures it reads; "chosen" takes the reader's. */
  measures: readonly MeasureId[] | "chosen";
  /** Most bodies, years and measures that still make a legible chart. */
  limits: { agencies: number; years: number; measures?: number };
  /** The fewest, where one will not do. */
  least?: { agencies?: number; years?: number };
  options: readonly ChartOption[];
  build: (grid: ValueGrid, context: BuildContext) => ChartSpec;
};

export const CHARTS: readonly ChartDefinition[] = [
  {
    id: "requests-received",
    label: { zh: "历年新收申请", en: "Requests received by year" },
    measures: [RECEIVED],
    limits: { agencies: 6, years: 15 },
    options: [],
    build: buildRequestsReceived,
  },
];

/** The chart of that id, or null. */
export function chartDefinition(id: string): ChartDefinition | null {
  return CHARTS.find((chart) => chart.id === id) ?? null;
}

/** The measures to read for a chart; `chosen` are the reader's, where the chart takes any. */
export function chartMeasures(id: string, chosen: readonly MeasureId[] = []): MeasureId[] {
  const measures = chartDefinition(id)?.measures ?? [];
  return measures === "chosen" ? [...chosen] : [...measures];
}

/**
 * Draws up a chart from values read for `chartMeasures(id)`. Options not given take their
 * defaults; unknown ones are ignored. Throws on a chart nobody defined.
 */
export function buildChart(
  id: string,
  grid: ValueGrid,
  { locale, options = {} }: { locale: Locale; options?: Record<string, string> },
): ChartSpec {
  const chart = chartDefinition(id);
  if (!chart) throw new Error(`No chart is named ${id}`);
  const chosen = chart.options.map(({ id: option, values }) => {
    const asked = values.find((value) => value.id === options[option]);
    return [option, (asked ?? values[0])?.id ?? ""] as const;
  });
  return chart.build(grid, { locale, options: Object.fromEntries(chosen) });
}
