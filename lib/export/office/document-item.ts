/** One chart in a document: its spec, and the words an editor gave it. */
import type { ChartSpec } from "@/lib/charts";

export type DocumentItem = {
  spec: ChartSpec;
  /** Drawn, or its numbers set as a table; drawn unless told. */
  as?: "chart" | "table";
  /** Instead of the chart's own title. */
  title?: string;
  /** One line under the title. */
  takeaway?: string;
  /** Address at which a reader can open the chart; null for none. */
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
