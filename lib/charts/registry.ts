/** Every chart there is: its name, what it needs, and the function that draws it up. */
import type { Bilingual, Locale, MeasureId } from "@/lib/domain";
import type { ValueGrid } from "@/lib/views";
import type { BuildContext } from "./assemble";
import { APPLICANT_MEASURES, buildApplicants } from "./builders/applicants";
import { buildCompareLatest } from "./builders/compare-latest";
import {
  buildCompareBars,
  buildCompareLines,
  buildCompareMultiples,
  buildCompareShares,
  buildIndicator,
  buildTwoYears,
} from "./builders/compare";
import {
  buildDecisions,
  buildDocuments,
  DECISION_MEASURES,
  DOCUMENT_MEASURES,
} from "./builders/decisions";
import { buildOutcomes, OUTCOME_MEASURES } from "./builders/outcomes";
import { buildRequestFlow, FLOW_MEASURES } from "./builders/request-flow";
import { buildRequestsReceived, RECEIVED } from "./builders/requests-received";
import { buildReview, REVIEW_MEASURES } from "./builders/review";
import { buildWorkload, WORKLOAD_MEASURES } from "./builders/workload";
import { wholeOf } from "./labels";
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
  /** Measures to read beside the chosen ones: the wholes of shares. */
  beside?: (chosen: readonly MeasureId[]) => MeasureId[];
  /** Most bodies, years and measures that still make a legible chart. */
  limits: { agencies: number; years: number; measures: number };
  /** Most body-years, where each is a panel or a row of its own. */
  mostRows?: number;
  options: readonly ChartOption[];
  build: (grid: ValueGrid, context: BuildContext) => ChartSpec;
};

const VIEW: ChartOption = {
  id: "view",
  label: { zh: "图形", en: "Shape" },
  values: [
    { id: "bars", label: { zh: "条形", en: "Bars" } },
    { id: "ring", label: { zh: "环形", en: "Ring" } },
  ],
};
const MODE: ChartOption = {
  id: "mode",
  label: { zh: "数值", en: "Values" },
  values: [
    { id: "counts", label: { zh: "件数", en: "Counts" } },
    { id: "shares", label: { zh: "占比", en: "Shares" } },
  ],
};
const DETAIL: ChartOption = {
  id: "detail",
  label: { zh: "细分", en: "Detail" },
  values: [
    { id: "groups", label: { zh: "办理结果", en: "Outcomes" } },
    { id: "grounds", label: { zh: "不予公开的理由", en: "Grounds of refusal" } },
  ],
};

const AXIS = {
  own: { id: "own", label: { zh: "各图自定", en: "A scale each" } },
  same: { id: "same", label: { zh: "同一刻度", en: "One scale" } },
};
const axisOption = (values: ChartOption["values"]): ChartOption => ({
  id: "axis",
  label: { zh: "刻度", en: "Scale" },
  values,
});
/** Measures differ by orders of magnitude, bodies set side by side should not. */
const AXIS_OWN = axisOption([AXIS.own, AXIS.same]);
const AXIS_SAME = axisOption([AXIS.same, AXIS.own]);

const ANY = { agencies: 8, years: 15 };

export const CHARTS: readonly ChartDefinition[] = [
  {
    id: "requests-received",
    label: { zh: "历年新收申请", en: "Requests received by year" },
    measures: [RECEIVED],
    limits: { agencies: 6, years: 15, measures: 1 },
    options: [],
    build: buildRequestsReceived,
  },
  {
    id: "requests-applicants",
    label: { zh: "申请人构成", en: "Requests by applicant" },
    measures: APPLICANT_MEASURES,
    limits: { ...ANY, measures: 7 },
    mostRows: 16,
    options: [VIEW],
    build: buildApplicants,
  },
  {
    id: "outcomes",
    label: { zh: "办理结果", en: "Outcomes of requests" },
    measures: OUTCOME_MEASURES,
    limits: { ...ANY, measures: 15 },
    mostRows: 16,
    options: [MODE, DETAIL, VIEW],
    build: buildOutcomes,
  },
  {
    id: "request-flow",
    label: { zh: "申请的来与去", en: "Flow of requests" },
    measures: FLOW_MEASURES,
    limits: { agencies: 4, years: 4, measures: 10 },
    mostRows: 4,
    options: [],
    build: buildRequestFlow,
  },
  {
    id: "workload",
    label: { zh: "应办与办结", en: "Requests to handle and disposed of" },
    measures: WORKLOAD_MEASURES,
    limits: { agencies: 4, years: 15, measures: 3 },
    options: [],
    build: buildWorkload,
  },
  {
    id: "decisions",
    label: { zh: "许可、处罚、强制与收费", en: "Licences, penalties, coercion, fees" },
    measures: DECISION_MEASURES,
    limits: { agencies: 6, years: 10, measures: 4 },
    options: [],
    build: buildDecisions,
  },
  {
    id: "documents",
    label: { zh: "规章与规范性文件", en: "Regulations and documents" },
    measures: DOCUMENT_MEASURES,
    limits: { agencies: 4, years: 10, measures: 6 },
    options: [],
    build: buildDocuments,
  },
  {
    id: "review",
    label: { zh: "复议与诉讼结果", en: "Reconsideration and litigation" },
    measures: REVIEW_MEASURES,
    limits: { agencies: 6, years: 6, measures: 15 },
    mostRows: 6,
    options: [],
    build: buildReview,
  },
  {
    id: "indicator",
    label: { zh: "指标历年值", en: "Indicator over the years" },
    measures: "chosen",
    limits: { ...ANY, measures: 1 },
    options: [],
    build: buildIndicator,
  },
  {
    id: "compare-bars",
    label: { zh: "条形比较", en: "Comparison in bars" },
    measures: "chosen",
    limits: { ...ANY, measures: 9 },
    options: [AXIS_OWN],
    build: buildCompareBars,
  },
  {
    id: "compare-latest",
    label: { zh: "各单位最新一年", en: "Each body's newest year" },
    measures: "chosen",
    limits: { ...ANY, measures: 9 },
    options: [AXIS_OWN],
    build: buildCompareLatest,
  },
  {
    id: "compare-multiples",
    label: { zh: "分图比较", en: "Small multiples" },
    measures: "chosen",
    limits: { agencies: 12, years: 15, measures: 1 },
    options: [AXIS_SAME],
    build: buildCompareMultiples,
  },
  {
    id: "compare-shares",
    label: { zh: "占比比较", en: "Comparison of shares" },
    measures: "chosen",
    beside: (chosen) => chosen.flatMap((id) => wholeOf(id) ?? []),
    limits: { ...ANY, measures: 6 },
    mostRows: 16,
    options: [],
    build: buildCompareShares,
  },
  {
    id: "compare-lines",
    label: { zh: "折线比较", en: "Comparison in lines" },
    measures: "chosen",
    limits: { ...ANY, measures: 6 },
    options: [AXIS_OWN],
    build: buildCompareLines,
  },
  {
    id: "two-years",
    label: { zh: "两年对比", en: "Two years" },
    measures: "chosen",
    limits: { agencies: 6, years: 15, measures: 12 },
    options: [],
    build: buildTwoYears,
  },
];

/** The chart of that id, or null. */
export function chartDefinition(id: string): ChartDefinition | null {
  return CHARTS.find((chart) => chart.id === id) ?? null;
}

/** The measures to read for a chart; `chosen` are the reader's, where the chart takes any. */
export function chartMeasures(id: string, chosen: readonly MeasureId[] = []): MeasureId[] {
  const chart = chartDefinition(id);
  if (!chart) return [];
  if (chart.measures !== "chosen") return [...chart.measures];
  return [...new Set([...chosen, ...(chart.beside?.(chosen) ?? [])])];
}

export type BuildRequest = {
  locale: Locale;
  options?: Record<string, string>;
  /** Which of the grid's measures to show; all of them unless given. */
  measures?: readonly MeasureId[];
};

/**
 * Draws up a chart from values read for `chartMeasures(id)`. Options not given take their
 * defaults; unknown ones are ignored. Throws on a chart nobody defined.
 */
export function buildChart(id: string, grid: ValueGrid, request: BuildRequest): ChartSpec {
  const { locale, options = {}, measures = null } = request;
  const chart = chartDefinition(id);
  if (!chart) throw new Error(`No chart is named ${id}`);
  const chosen = chart.options.map(({ id: option, values }) => {
    const asked = values.find((value) => value.id === options[option]);
    return [option, (asked ?? values[0])?.id ?? ""] as const;
  });
  return chart.build(grid, {
    locale,
    id,
    name: chart.label[locale],
    options: Object.fromEntries(chosen),
    measures,
  });
}
