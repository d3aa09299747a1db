/** The address of a chart: what the menu of a figure, the embed frame and a briefing point at. */
import { chartDefinition } from "./registry";
import type { ChartSpec } from "./spec";

export const CHART_FORMATS = ["svg", "png", "pdf", "csv", "json", "xlsx", "pptx", "docx"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The query that draws this chart again: bodies, years, measures where chosen, options, language. */
export function chartQuery(
  spec: Pick<ChartSpec, "id" | "locale" | "agencies" | "years" | "measures" | "options">,
  extra: Record<string, string> = {},
): string {
  const query = new URLSearchParams();
  query.set("agencies", spec.agencies.join(","));
  query.set("years", spec.years.join(","));
  const definition = chartDefinition(spec.id);
  if (definition?.measures === "chosen") query.set("measures", spec.measures.join(","));
  for (const option of definition?.options ?? []) {
    const value = spec.options[option.id];
    if (value && value !== option.values[0]?.id) query.set(option.id, value);
  }
  query.set("lang", spec.locale);
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  // Commas and slashes read better as they are, and are allowed in a query.
  return query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}

/** `/charts/<chart>.<format>?…`, relative to the site. */
export function chartAddress(
  spec: ChartSpec,
  format: ChartFormat,
  extra: Record<string, string> = {},
): string {
  return `/charts/${spec.id}.${format}?${chartQuery(spec, extra)}`;
}
