/** One series of a native chart: references to its sheet, the cache beside them, labels. */
import { barLabels, lineLabels } from "./labels-xml";
import type { NativeSeries } from "./native-chart";
import { pieLabels } from "./pie-labels";
import { formatCode, type PartContext } from "./part-context";
import { edgeXml, fillXml, lineXml, markerXml } from "./style-xml";
import { escapeMarkup } from "@/lib/format";

function stringCache(texts: readonly string[]): string {
  const points = texts.map(
    (text, at) => `<c:pt idx="${at}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache>`;
}

/** A point is cached only where there is a number: its absence is the gap. */
function numberCache(values: readonly (number | null)[], code: string): string {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numCache><c:formatCode>${escapeMarkup(code)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}

function data(context: PartContext, series: NativeSeries, index: number): string {
  const { chart, refs } = context;
  return [
    `<c:cat><c:strRef><c:f>${escapeMarkup(refs.categories)}</c:f>${stringCache(context.names ?? chart.categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeMarkup(refs.values(index))}</c:f>${numberCache(series.values, formatCode(chart))}</c:numRef></c:val>`,
  ].join("");
}

function head({ refs }: PartContext, series: NativeSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeMarkup(refs.name(index))}</c:f>${stringCache([series.name])}</c:strRef></c:tx>`;
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
  // A hair of white keeps the parts of a stack apart where their greys are close.
  const edge = context.chart.stacked ? edgeXml("FFFFFF", 9525) : "";
  return [
    `<c:ser>${head(context, series, index)}`,
    `<c:spPr>${fillXml(series.color, series.pattern, context.chart.stacked)}${edge}</c:spPr><c:invertIfNegative val="0"/>`,
    pointFills(series, "solid"),
    barLabels(context, series),
    `${data(context, series, index)}</c:ser>`,
  ].join("");
}

export function lineSeriesXml(context: PartContext, series: NativeSeries, index: number): string {
  return [
    `<c:ser>${head(context, series, index)}`,
    `<c:spPr>${lineXml(series.color, 28575)}</c:spPr>${markerXml(series)}`,
    lineLabels(context, series),
    `${data(context, series, index)}<c:smooth val="0"/></c:ser>`,
  ].join("");
}

export function pieSeriesXml(context: PartContext, series: NativeSeries, index: number): string {
  const fills = series.values.map((_, at) => {
    const color = series.pointColors[at] ?? series.color;
    return `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${fillXml(color, "solid")}${edgeXml("FFFFFF", 19050)}</c:spPr></c:dPt>`;
  });
  return [
    `<c:ser>${head(context, series, index)}${fills.join("")}`,
    pieLabels(context, series),
    `${data(context, series, index)}</c:ser>`,
  ].join("");
}
