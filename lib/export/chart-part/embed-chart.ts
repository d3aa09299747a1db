/** Puts a chart part and its workbook into a PPTX or DOCX package. */
import { chartWorkbook } from "./chart-workbook";
import { chartXml, namesFor, type ChartPartOptions } from "./chart-xml";
import type { NativeChart } from "./native-chart";
import { addOverride, addRelationship, addSheetDefault, CHART_TYPE } from "./package-parts";
import { writeText, type Parts } from "./zip";

/**
 * Adds chart number `n` under `root` ("ppt" or "word") and relates `owner` (the rels file of a
 * slide or document) to it; `toCharts` is the way from the owner to the charts' folder. Returns
 * the relationship's id.
 */
export function embedChart(
  parts: Parts,
  place: { root: "ppt" | "word"; n: number; owner: string; toCharts: string },
  chart: NativeChart,
  options: Omit<ChartPartOptions, "refs" | "workbook">,
): string {
  const { root, n, owner, toCharts } = place;
  const workbookName = `chart-data-${n}.xlsx`;
  const names = namesFor(chart, options);
  const written = { ...chart, categories: names };
  parts.set(`${root}/embeddings/${workbookName}`, chartWorkbook(written));
  const workbook = addRelationship(parts, `${root}/charts/_rels/gongkai-chart${n}.xml.rels`, {
    kind: "package",
    target: `../embeddings/${workbookName}`,
  });
  writeText(
    parts,
    `${root}/charts/gongkai-chart${n}.xml`,
    chartXml(chart, { ...options, names, workbook }),
  );
  addOverride(parts, `/${root}/charts/gongkai-chart${n}.xml`, CHART_TYPE);
  addSheetDefault(parts);
  return addRelationship(parts, owner, {
    kind: "chart",
    target: `${toCharts}gongkai-chart${n}.xml`,
  });
}
