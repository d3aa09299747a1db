/** Every address of the API: what it takes and what it gives. The route and the document walk it. */
import type { z } from "zod";
import type { Bilingual } from "@/lib/domain";
import { parameters } from "./parameters";
import * as shapes from "./shapes";

export type Endpoint = {
  id: string;
  /** Below /api/v1; `{id}` stands for one segment. */
  path: string;
  kind: "list" | "one";
  summary: Bilingual;
  parameters: z.ZodObject;
  /** One row of a list, or the thing itself. */
  shape: z.ZodObject;
  /** For one thing: which of its lists the CSV gives, and the shape of its rows. */
  csv?: { field: string; shape: z.ZodObject };
};

export const ENDPOINTS = [
  {
    id: "agencies",
    path: "/agencies",
    kind: "list",
    summary: { zh: "有报告的单位", en: "Bodies that have a report" },
    parameters: parameters.agencies,
    shape: shapes.agency,
  },
  {
    id: "agency",
    path: "/agencies/{id}",
    kind: "one",
    summary: { zh: "一个单位", en: "One body" },
    parameters: parameters.one,
    shape: shapes.agencyInFull,
  },
  {
    id: "reports",
    path: "/reports",
    kind: "list",
    summary: { zh: "报告", en: "Reports" },
    parameters: parameters.reports,
    shape: shapes.report,
  },
  {
    id: "report",
    path: "/reports/{id}",
    kind: "one",
    summary: {
      zh: "一份报告：单元格、文中数字、疑点、版次；CSV 给出单元格",
      en: "One report: cells, figures, findings, revisions; its CSV gives the cells",
    },
    parameters: parameters.one,
    shape: shapes.reportInFull,
    csv: { field: "cellList", shape: shapes.cell },
  },
  {
    id: "measures",
    path: "/measures",
    kind: "list",
    summary: {
      zh: "可比较的度量：表格的单元格与分组、文中指标",
      en: "What can be compared: cells and groups of the form, indicators of the prose",
    },
    parameters: parameters.measures,
    shape: shapes.measure,
  },
  {
    id: "observations",
    path: "/observations",
    kind: "list",
    summary: {
      zh: "单位 × 年度 × 度量的数值，每个都有状态和出处",
      en: "Values of bodies × years × measures, each with its state and its source",
    },
    parameters: parameters.observations,
    shape: shapes.observation,
  },
  {
    id: "findings",
    path: "/findings",
    kind: "list",
    summary: { zh: "疑点", en: "Findings: rules that did not hold, doubts about the text" },
    parameters: parameters.findings,
    shape: shapes.finding,
  },
  {
    id: "figures",
    path: "/figures",
    kind: "list",
    summary: { zh: "文中数字", en: "Figures read from the prose" },
    parameters: parameters.figures,
    shape: shapes.figure,
  },
  {
    id: "search",
    path: "/search",
    kind: "list",
    summary: {
      zh: "全文检索：含有每个词的段落和标题，简繁互通",
      en: "Full text: passages and titles that hold every word, in either script",
    },
    parameters: parameters.search,
    shape: shapes.passage,
  },
  {
    id: "searchFigures",
    path: "/search/figures",
    kind: "list",
    summary: {
      zh: "检索数字：所在句子、对象或指标含有每个词",
      en: "Figures whose sentence, subject or indicator holds every word",
    },
    parameters: parameters.search,
    shape: shapes.foundFigure,
  },
] as const satisfies readonly Endpoint[];

export type EndpointId = (typeof ENDPOINTS)[number]["id"];

export type MatchedPath = { endpoint: (typeof ENDPOINTS)[number]; id: string | null };

/** The endpoint of the segments below /api/v1, or null. */
export function matchPath(segments: readonly string[]): MatchedPath | null {
  for (const endpoint of ENDPOINTS) {
    const wanted = endpoint.path.slice(1).split("/");
    if (wanted.length !== segments.length) continue;
    const fits = wanted.every((part, index) => part === "{id}" || part === segments[index]);
    if (fits) return { endpoint, id: segments[wanted.indexOf("{id}")] ?? null };
  }
  return null;
}
