/** The chart part that PPTX, DOCX and XLSX share: a native chart as DrawingML. */
import { DATA_SHEET, columnName } from "./chart-workbook";
import type { NativeChart } from "./native-chart";
import {
  barSeriesXml,
  formatCode,
  lineSeriesXml,
  pieSeriesXml,
  type PartContext,
  type SheetRefs,
} from "./series-xml";
import { escapeXml } from "../picture/svg-text";
import { INK, MUTED, RULE, textXml, type Typeface } from "./style-xml";

const AXES = '<c:axId val="111"/><c:axId val="112"/>';

export type ChartPartOptions = {
  face: Typeface;
  /** Size of labels in points. */
  size: number;
  /** Where the numbers stand; the embedded workbook unless given. */
  refs?: SheetRefs;
  /** Relationship of the embedded workbook; none when the numbers stand in the same file. */
  workbook?: string;
};

/** References into the embedded workbook: names across row 1, categories down column A. */
export function embeddedRefs(chart: NativeChart): SheetRefs {
  const last = chart.categories.length + 1;
  const column = (series: number) => `$${columnName(series + 1)}`;
  return {
    name: (series) => `${DATA_SHEET}!${column(series)}$1`,
    categories: `${DATA_SHEET}!$A$2:$A$${last}`,
    values: (series) => `${DATA_SHEET}!${column(series)}$2:${column(series)}$${last}`,
  };
}

function plot(context: PartContext): string {
  const { chart } = context;
  const each = chart.series.map((series, index) => ({ series, index }));
  if (chart.kind === "pie") {
    const ring = each.map(({ series, index }) => pieSeriesXml(context, series, index)).join("");
    return `<c:doughnutChart><c:varyColors val="1"/>${ring}<c:firstSliceAng val="0"/><c:holeSize val="58"/></c:doughnutChart>`;
  }
  const bars = each.filter(({ series }) => series.mark === "bar");
  const lines = each.filter(({ series }) => series.mark === "line");
  const parts: string[] = [];
  if (bars.length > 0) {
    const direction = chart.orientation === "horizontal" ? "bar" : "col";
    const grouping = chart.stacked ? "stacked" : "clustered";
    const drawn = bars.map(({ series, index }) => barSeriesXml(context, series, index)).join("");
    parts.push(
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${bars.length > 1 && !chart.stacked ? 45 : 60}"/><c:overlap val="${chart.stacked ? 100 : -6}"/>${AXES}</c:barChart>`,
    );
  }
  if (lines.length > 0) {
    const drawn = lines.map(({ series, index }) => lineSeriesXml(context, series, index)).join("");
    parts.push(
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${AXES}</c:lineChart>`,
    );
  }
  return parts.join("");
}

function axes({ chart, face, size }: PartContext): string {
  if (chart.kind === "pie") return "";
  const across = chart.orientation === "horizontal";
  const rule = (color: string) =>
    `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
  const category = [
    '<c:catAx><c:axId val="111"/>',
    `<c:scaling><c:orientation val="${across ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${across ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    rule("9AA3AE"),
    textXml(face, size, INK),
    '<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ];
  const value = [
    '<c:valAx><c:axId val="112"/>',
    `<c:scaling><c:orientation val="minMax"/><c:max val="${chart.axis.max}"/><c:min val="${chart.axis.min}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${across ? "b" : "l"}"/>`,
    `<c:majorGridlines>${rule(RULE)}</c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(chart.unit === "%" ? '0"%"' : formatCode(chart))}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(face, Math.round(size * 0.9), MUTED),
    `<c:crossAx val="111"/><c:crosses val="${across ? "max" : "autoZero"}"/><c:crossBetween val="between"/><c:majorUnit val="${chart.axis.step}"/></c:valAx>`,
  ];
  return [...category, ...value].join("");
}

function legend({ chart, face, size }: PartContext): string {
  if (chart.series.length < 2 && chart.kind !== "pie") return "";
  return `<c:legend><c:legendPos val="${chart.kind === "pie" ? "r" : "t"}"/><c:overlay val="0"/>${textXml(face, size, INK)}</c:legend>`;
}

function heading({ chart, face, size }: PartContext): string {
  if (chart.label === null) return '<c:autoTitleDeleted val="1"/>';
  const run = `<a:r><a:rPr lang="zh-CN" sz="${Math.round(size * 1.1)}" b="1"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="${face.latin}"/><a:ea typeface="${face.eastAsian}"/></a:rPr><a:t>${escapeXml(chart.label)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** The XML of the chart part. Blanks are gaps; the axis is the spec's own, from zero. */
export function chartXml(chart: NativeChart, options: ChartPartOptions): string {
  const { face, workbook } = options;
  const size = Math.round(options.size * 100);
  const context: PartContext = { chart, face, size, refs: options.refs ?? embeddedRefs(chart) };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${chart.locale === "zh" ? "zh-CN" : "en-GB"}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${heading(context)}<c:plotArea><c:layout/>${plot(context)}${axes(context)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`,
    `${legend(context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textXml(face, size, INK),
    workbook ? `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>` : "",
    "</c:chartSpace>",
  ].join("");
}
