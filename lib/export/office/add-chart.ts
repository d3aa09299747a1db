/** Puts a native chart with its workbook into an Office package. */
import type { ChartPanel } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import type { ChartLook } from "./chart-look";
import { chartPartXml } from "./chart-part";
import { chartWorkbook } from "./chart-workbook";
import { declareExtension, declarePart, relate, setPart, type OpcPackage } from "./opc-package";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where a kind of file keeps its charts, and how one part names another. */
export type ChartHome = { charts: string; embeddings: string };
export const CHART_HOMES = {
  pptx: { charts: "ppt/charts", embeddings: "ppt/embeddings" },
  docx: { charts: "word/charts", embeddings: "word/embeddings" },
  xlsx: { charts: "xl/charts", embeddings: "xl/embeddings" },
} as const satisfies Record<string, ChartHome>;

export type ChartToAdd = {
  panel: ChartPanel;
  locale: Locale;
  look: ChartLook;
  /** Number of the chart within the file, from 1. */
  number: number;
  madeOn: string;
};

/** Adds the chart part and its workbook. Returns the part's name, to be related from a page. */
export async function addChartPart(
  file: OpcPackage,
  home: ChartHome,
  { panel, locale, look, number, madeOn }: ChartToAdd,
): Promise<string> {
  const part = `${home.charts}/chart${number}.xml`;
  const workbook = `${home.embeddings}/chart${number}.xlsx`;
  setPart(file, part, chartPartXml(panel, locale, look));
  setPart(file, workbook, await chartWorkbook(panel, locale, madeOn));
  relate(file, part, "package", `../embeddings/chart${number}.xlsx`);
  declarePart(file, part, CHART_TYPE);
  declareExtension(file, "xlsx", WORKBOOK_TYPE);
  return part;
}

/** The element that shows a chart, inside a graphic frame. `id` is the page's relationship. */
export function chartGraphic(id: string): string {
  return (
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>` +
    "</a:graphicData></a:graphic>"
  );
}
