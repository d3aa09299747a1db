/** One page of a document: a chart or a table, and the words an editor gave it. */
import type { ChartSpec } from "@/lib/charts";
import { isTable, tableOfChart, type TableSpec } from "@/lib/charts/tables";

export type DocumentItem = {
  spec: ChartSpec | TableSpec;
  /** A chart drawn, or its numbers set as a table; drawn unless told. A table is a table. */
  as?: "chart" | "table";
  /** Instead of the spec's own title. */
  title?: string;
  /** One line under the title. */
  takeaway?: string;
  /** Address at which a reader can open it; null for none. */
  link: string | null;
};

export type DocumentHead = {
  title: string;
  /** Who or what it is for; under the title. */
  subtitle?: string;
  locale: "zh" | "en";
  /** ISO date. */
  madeOn: string;
  /** Address of the whole briefing; null for none. */
  link: string | null;
};

export function itemTitle({ spec, title }: DocumentItem): string {
  return title?.trim() || spec.title;
}

/** The chart to draw; null where the item is a table. */
export function itemChart({ spec, as }: DocumentItem): ChartSpec | null {
  return isTable(spec) || as === "table" ? null : spec;
}

/** The table to set; null where the item is drawn. */
export function itemTable({ spec, as }: DocumentItem): TableSpec | null {
  if (isTable(spec)) return spec;
  return as === "table" ? tableOfChart(spec) : null;
}
