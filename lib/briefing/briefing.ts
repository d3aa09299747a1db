/** A briefing as data: charts and tables in an order, each with a title and a takeaway of its own. */
import type { Locale, MeasureId } from "@/lib/domain";

/** A chart is drawn; a table prints the numbers behind it instead. */
export type BriefingShape = "chart" | "table";

/** What the values were when the chart was put in: the day, where known, and a stamp (stamp.ts). */
export type KeptValues = { on: string | null; stamp: string };

export type BriefingItem = {
  /** Id of a chart in the registry, or of a kind of table. */
  chart: string;
  /** Of a table that is part of one report: that report's public id. */
  report?: string;
  agencies: string[];
  years: number[];
  /** Of charts that take the reader's choice; empty otherwise. */
  measures: MeasureId[];
  /** Options that differ from the chart's defaults. */
  options: Record<string, string>;
  as: BriefingShape;
  /** Empty: the chart's own title. */
  title: string;
  /** One line under the title; may be empty. */
  takeaway: string;
  kept: KeptValues | null;
};

export type Briefing = {
  /** Empty: named after what it shows. */
  title: string;
  /** Language of the charts and of the files; null for that of the page. */
  lang: Locale | null;
  items: BriefingItem[];
};

/** An address must stay short enough for every browser, server and mail program on its way. */
export const BRIEFING_LIMITS = { items: 20, title: 80, takeaway: 160 } as const;

export const EMPTY_BRIEFING: Briefing = { title: "", lang: null, items: [] };
