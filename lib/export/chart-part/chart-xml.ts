/** The chart part that PPTX, DOCX and XLSX share: a native chart as DrawingML. */
import { DATA_SHEET, columnName } from "./chart-workbook";
import type { NativeChart } from "./native-chart";
import { axisCode, needsLegend, type PartContext, type SheetRefs } from "./part-context";
import { legendLook } from "./above-plot";
import { barGauge, brokenNames, nameEvery, plotRoom, tickEvery, yearsAreClose } from "./plot-room";
import { firstAngle, pieRoom } from "./pie-labels";
import { barSeriesXml, lineSeriesXml, pieSeriesXml } from "./series-xml";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { INK, MUTED, RULE, solidXml, textXml, type Typeface } from "./style-xml";
import { escapeMarkup } from "@/lib/format";

const AXES = '<c:axId val="111"/><c:axId val="112"/>';

export type ChartPartOptions = {
  face: Typeface;
  /** Size of labels in points. */
  size: number;
  /** The frame it is shown in, in points. */
  frame: { width: number; height: number };
  /** False where one legend stands for several charts. */
  legend?: boolean;
  /** Where the numbers stand; the embedded workbook unless given. */
  refs?: SheetRefs;
  /** Categories with their lines broken, as the workbook holds them too. */
  names?: readonly string[];
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
    return `<c:pieChart><c:varyColors val="1"/>${ring}<c:firstSliceAng val="${firstAngle(chart.series[0]?.values ?? [])}"/></c:pieChart>`;
  }
  const bars = each.filter(({ series }) => series.mark === "bar");
  const lines = each.filter(({ series }) => series.mark === "line");
  const parts: string[] = [];
  if (bars.length > 0) {
    const direction = chart.orientation === "horizontal" ? "bar" : "col";
    const grouping = chart.stacked ? "stacked" : "clustered";
    const drawn = bars.map(({ series, index }) => barSeriesXml(context, series, index)).join("");
    parts.push(
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${barGauge(context).gap}"/><c:overlap val="${chart.stacked ? 100 : -6}"/>${AXES}</c:barChart>`,
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

function axes(context: PartContext): string {
  const { chart, face, size } = context;
  if (chart.kind === "pie") return "";
  const across = chart.orientation === "horizontal";
  const { nameSize } = plotRoom(context);
  const every = nameEvery(context);
  const close = yearsAreClose(context);
  const rule = (color: string) =>
    `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
  const category = [
    '<c:catAx><c:axId val="111"/>',
    `<c:scaling><c:orientation val="${across ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${across ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    rule("9AA3AE"),
    textXml(face, Math.round(nameSize * 100), INK, { upright: !close, close }),
    '<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    `<c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ];
  const value = [
    '<c:valAx><c:axId val="112"/>',
    `<c:scaling><c:orientation val="minMax"/><c:max val="${chart.axis.max}"/><c:min val="${chart.axis.min}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${across ? "b" : "l"}"/>`,
    ...(chart.axis.bare ? [] : [`<c:majorGridlines>${rule(RULE)}</c:majorGridlines>`]),
    `<c:numFmt formatCode="${escapeMarkup(axisCode(chart))}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(face, Math.round(size * 0.9), MUTED),
    `<c:crossAx val="111"/><c:crosses val="${across ? "max" : "autoZero"}"/><c:crossBetween val="between"/><c:majorUnit val="${chart.axis.step * tickEvery(context)}"/></c:valAx>`,
  ];
  return [...category, ...value].join("");
}

function legend(context: PartContext): string {
  const { face, legend: wanted } = context;
  if (!wanted || !needsLegend(context)) return "";
  const size = Math.round(legendLook(context).size * 100);
  return `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(face, size, INK)}</c:legend>`;
}

const languageOf = ({ locale }: NativeChart) => (locale === "zh" ? "zh-CN" : "en-GB");

function run(
  { chart, face, size }: PartContext,
  text: string,
  look: { color: string; bold: boolean },
) {
  const { color, bold } = look;
  return `<a:p><a:pPr algn="l"/><a:r><a:rPr lang="${languageOf(chart)}" sz="${Math.round(size * (bold ? 1.1 : 1))}" b="${bold ? 1 : 0}">${solidXml(color)}<a:latin typeface="${face.latin}"/><a:ea typeface="${face.eastAsian}"/></a:rPr><a:t>${escapeMarkup(text)}</a:t></a:r></a:p>`;
}

/** Heading of a panel among several, flush with its left edge, the change under it. */
function heading(context: PartContext): string {
  const { label, remark, empty } = context.chart;
  const below = [remark, empty].flatMap((words) =>
    words === null ? [] : [run(context, words, { color: MUTED, bold: false })],
  );
  if (label === null) {
    if (empty !== null) return titleXml(below.slice(-1), middleOf(context, empty), true);
    return remark === null
      ? '<c:autoTitleDeleted val="1"/>'
      : titleXml(below, { x: 0, y: 0 }, false);
  }
  const lines = [run(context, label, { color: INK, bold: true }), ...below];
  return titleXml(lines, { x: 0, y: 0 }, false);
}

function titleXml(lines: readonly string[], { x, y }: { x: number; y: number }, over: boolean) {
  const place = `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>${place}<c:overlay val="${over ? 1 : 0}"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** Where words stand in the middle of the frame, in shares of it. */
function middleOf({ frame, size }: PartContext, words: string) {
  const left = Math.max(0, (frame.width - textWidth(words, size / 100)) / 2);
  return { x: Number((left / frame.width).toFixed(4)), y: 0.38 };
}

/** Names at the ends of lines, numbers beside bars and long names need a plot placed by hand. */
function plotLayout(context: PartContext): string {
  const { chart, frame } = context;
  const room = chart.kind === "pie" ? pieRoom(context) : plotRoom(context).room;
  const at = [
    ["x", room.left / frame.width],
    ["y", room.top / frame.height],
    ["w", room.width / frame.width],
    ["h", room.height / frame.height],
  ] as const;
  const places = at.map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`).join("");
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${places}</c:manualLayout></c:layout>`;
}

function contextOf(chart: NativeChart, options: ChartPartOptions): PartContext {
  const { face, frame, names, legend: wanted = true, refs = embeddedRefs(chart) } = options;
  const size = Math.round(options.size * 100);
  return { chart, face, size, frame, legend: wanted, refs, ...(names ? { names } : {}) };
}

/** The chart's categories as they fit beside its plot. */
export function namesFor(chart: NativeChart, options: ChartPartOptions): string[] {
  return brokenNames(contextOf(chart, options));
}

/** The XML of the chart part. Blanks are gaps; the axis is the spec's own, from zero. */
export function chartXml(chart: NativeChart, options: ChartPartOptions): string {
  const { face, workbook } = options;
  const context = contextOf(chart, options);
  const { size } = context;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${languageOf(chart)}"/><c:roundedCorners val="0"/>`,
    `<c:chart>${heading(context)}<c:plotArea>${plotLayout(context)}${plot(context)}${axes(context)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`,
    `${legend(context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textXml(face, size, INK),
    workbook ? `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>` : "",
    "</c:chartSpace>",
  ].join("");
}
