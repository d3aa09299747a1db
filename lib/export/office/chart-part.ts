/**
 * One panel of a chart spec as a native chart part of Office (ECMA-376, DrawingML charts): bars,
 * stacked bars, lines, a ring, or bars and lines together. Zeros are points of 0, blanks are gaps,
 * and the East-Asian font is named. A flow, which Office cannot draw, becomes horizontal bars.
 */
import type { ChartPanel } from "@/lib/charts";
import { colorOf } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { nativeChartData, type NativeChartData } from "./chart-data";
import { textXml, type ChartLook } from "./chart-look";
import { barSeries, lineSeries, pieSeries } from "./chart-series";
import { escapeXml, srgb, XML_HEAD } from "./xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

type Context = { panel: ChartPanel; data: NativeChartData; look: ChartLook };

function isHorizontal(panel: ChartPanel): boolean {
  return panel.kind === "flow" || panel.orientation === "horizontal";
}

function barChart(context: Context): string {
  const { panel, data } = context;
  const bars = data.series.filter(
    ({ series }) => panel.kind !== "combination" || series.mark === "bar",
  );
  if (bars.length === 0) return "";
  const series = bars
    .map((native) => barSeries(native, data.series.indexOf(native), context))
    .join("");
  const grouping = panel.stacked ? "stacked" : "clustered";
  return (
    `<c:barChart><c:barDir val="${isHorizontal(panel) ? "bar" : "col"}"/><c:grouping val="${grouping}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>` +
    `<c:overlap val="${panel.stacked ? 100 : 0}"/>${AXIS_IDS}</c:barChart>`
  );
}

function lineChart(context: Context): string {
  const { panel, data } = context;
  const lines = data.series.filter(({ series }) => panel.kind === "line" || series.mark === "line");
  if (lines.length === 0) return "";
  const series = lines
    .map((native) => lineSeries(native, data.series.indexOf(native), context))
    .join("");
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
}

function pieChart(context: Context): string {
  const series = context.data.series
    .map((native, index) => pieSeries(native, index, context))
    .join("");
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
}

function axes({ panel, data, look }: Context): string {
  const horizontal = isHorizontal(panel);
  const { min, max, step } = panel.axis;
  const rule = `<a:ln w="6350"><a:solidFill>${srgb(colorOf("rule", look.theme))}</a:solidFill></a:ln>`;
  const baseline = `<a:ln w="9525"><a:solidFill>${srgb(colorOf("axis", look.theme))}</a:solidFill></a:ln>`;
  // A horizontal chart reads from the top, as its table does.
  const order = horizontal ? "maxMin" : "minMax";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${baseline}</c:spPr>${textXml(look)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${horizontal ? "b" : "l"}"/><c:majorGridlines><c:spPr>${rule}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(data.axisFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(look, "muted", look.fontSize * 0.9)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${horizontal ? "max" : "autoZero"}"/><c:crossBetween val="between"/>` +
    `${step > 0 ? `<c:majorUnit val="${step}"/>` : ""}</c:valAx>`
  );
}

function plots(context: Context): string {
  switch (context.panel.kind) {
    case "pie":
      return pieChart(context);
    case "line":
      return lineChart(context) + axes(context);
    case "combination":
      return barChart(context) + lineChart(context) + axes(context);
    case "bar":
    case "flow":
      return barChart(context) + axes(context);
  }
}

function title(panel: ChartPanel, look: ChartLook): string {
  if (!panel.label) return '<c:autoTitleDeleted val="1"/>';
  const { latin, eastAsian } = look.fonts;
  const size = Math.round(look.fontSize * 110);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN" sz="${size}" b="1">` +
    `<a:solidFill>${srgb(colorOf("ink", look.theme))}</a:solidFill><a:latin typeface="${escapeXml(latin)}"/>` +
    `<a:ea typeface="${escapeXml(eastAsian)}"/></a:rPr><a:t>${escapeXml(panel.label)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

/**
 * The XML of the chart part. Its workbook is expected under the relationship `rId1`.
 * Values are in the panel's unit, as the spec draws them.
 */
export function chartPartXml(panel: ChartPanel, locale: Locale, look: ChartLook): string {
  const data = nativeChartData(panel, locale);
  const context: Context = { panel, data, look };
  const legend =
    look.legend && (panel.series.length > 1 || panel.kind === "pie")
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(look)}</c:legend>`
      : "";
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title(panel, look)}<c:plotArea><c:layout/>${plots(context)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look)}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
