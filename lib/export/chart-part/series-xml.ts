/** One series of a native chart: references to its sheet, the cache beside them, labels. */
import { escapeXml } from "../picture/svg-text";
import type { NativeChart, NativeSeries } from "./native-chart";
import { fillXml, lineXml, markerXml, textXml, INK, type Typeface } from "./style-xml";

/** Where a chart's numbers stand, in the notation of formulas. */
export type SheetRefs = {
  name: (series: number) => string;
  categories: string;
  values: (series: number) => string;
};

export type PartContext = {
  chart: NativeChart;
  refs: SheetRefs;
  face: Typeface;
  /** Size of labels in hundredths of a point. */
  size: number;
};

function stringCache(texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache>`;
}

/** Excel's code for numbers of this chart: grouped, with the decimals its values have. */
export function formatCode({ series, unit }: NativeChart): string {
  if (unit === "%") return '0.0"%"';
  const decimals = series
    .flatMap(({ values }) => values)
    .map((value) => (value === null ? 0 : (String(value).split(".")[1] ?? "").length));
  const most = Math.min(4, Math.max(0, ...decimals));
  return most === 0 ? "#,##0" : `#,##0.${"0".repeat(most)}`;
}

/** A point is cached only where there is a number: its absence is the gap. */
function numberCache(values: readonly (number | null)[], code: string): string {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numCache><c:formatCode>${escapeXml(code)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}

function data(context: PartContext, series: NativeSeries, index: number): string {
  const { chart, refs } = context;
  return [
    `<c:cat><c:strRef><c:f>${escapeXml(refs.categories)}</c:f>${stringCache(chart.categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(refs.values(index))}</c:f>${numberCache(series.values, formatCode(chart))}</c:numRef></c:val>`,
  ].join("");
}

function head({ refs }: PartContext, series: NativeSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeXml(refs.name(index))}</c:f>${stringCache([series.name])}</c:strRef></c:tx>`;
}

type LabelStyle = {
  position: string | null;
  color: string;
  /** Colours of single labels. */ each?: string[];
};

/** In a stack or ring a zero takes no room; its label would stand on its neighbour's. */
function labelCode(chart: NativeChart): string {
  const code = formatCode(chart);
  return chart.stacked || chart.kind === "pie" ? `${code};-${code};` : code;
}

function labels(context: PartContext, { position, color, each = [] }: LabelStyle): string {
  const { chart, face, size } = context;
  const body = (ink: string) =>
    [
      `<c:numFmt formatCode="${escapeXml(labelCode(chart))}" sourceLinked="0"/>`,
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
      textXml(face, size, ink),
      position ? `<c:dLblPos val="${position}"/>` : "",
      '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>',
    ].join("");
  const single = each
    .map((ink, at) => `<c:dLbl><c:idx val="${at}"/>${body(ink)}</c:dLbl>`)
    .join("");
  return `<c:dLbls>${single}${body(color)}</c:dLbls>`;
}

/** Dark or white, whichever reads better upon the fill. */
function onFill(color: string): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 140 ? INK : "FFFFFF";
}

function pointFills(series: NativeSeries, pattern: NativeSeries["pattern"]): string {
  return series.pointColors
    .flatMap((color, at) =>
      color === null || color === series.color
        ? []
        : [
            `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(color, pattern)}</c:spPr></c:dPt>`,
          ],
    )
    .join("");
}

export function barSeriesXml(context: PartContext, series: NativeSeries, index: number): string {
  const { stacked } = context.chart;
  const style: LabelStyle = stacked
    ? { position: "ctr", color: onFill(series.color) }
    : { position: "outEnd", color: INK };
  return [
    `<c:ser>${head(context, series, index)}`,
    `<c:spPr>${fillXml(series.color, series.pattern)}</c:spPr><c:invertIfNegative val="0"/>`,
    pointFills(series, "solid"),
    labels(context, style),
    `${data(context, series, index)}</c:ser>`,
  ].join("");
}

export function lineSeriesXml(context: PartContext, series: NativeSeries, index: number): string {
  return [
    `<c:ser>${head(context, series, index)}`,
    `<c:spPr>${lineXml(series.color, 28575)}</c:spPr>${markerXml(series)}`,
    labels(context, { position: "t", color: INK }),
    `${data(context, series, index)}<c:smooth val="0"/></c:ser>`,
  ].join("");
}

export function pieSeriesXml(context: PartContext, series: NativeSeries, index: number): string {
  const fills = series.values.map((_, at) => {
    const color = series.pointColors[at] ?? series.color;
    return `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${fillXml(color, "solid")}<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr></c:dPt>`;
  });
  return [
    `<c:ser>${head(context, series, index)}${fills.join("")}`,
    labels(context, {
      position: null,
      color: INK,
      each: series.values.map((_, at) => onFill(series.pointColors[at] ?? series.color)),
    }),
    `${data(context, series, index)}</c:ser>`,
  ].join("");
}
