/** The series of a native chart: names, categories and values with their caches. */
import type { ChartPanel } from "@/lib/charts";
import type { NativeChartData, NativeSeries } from "./chart-data";
import { edgeXml, fillXml, lineXml, markerXml, textXml, type ChartLook } from "./chart-look";
import { escapeXml } from "./xml";

type Context = { panel: ChartPanel; data: NativeChartData; look: ChartLook };

function textCache(ref: string, texts: readonly string[]): string {
  const points = texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join("");
  return `<c:strRef><c:f>${escapeXml(ref)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A gap is a point that is not there; a zero is a point of 0. */
function numberCache(ref: string, values: readonly (number | null)[], format: string): string {
  const points = values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
    )
    .join("");
  return `<c:numRef><c:f>${escapeXml(ref)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function dataLabels({ data, look }: Context, position: string | null): string {
  const none =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (!look.dataLabels) return `<c:dLbls>${none}</c:dLbls>`;
  const place = position ? `<c:dLblPos val="${position}"/>` : "";
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(data.numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look, "ink", look.fontSize * 0.9)}${place}` +
    `${none.replace('showVal val="0"', 'showVal val="1"')}</c:dLbls>`
  );
}

function head(native: NativeSeries, order: number): string {
  return `<c:idx val="${order}"/><c:order val="${order}"/><c:tx>${textCache(native.nameRef, [native.series.label])}</c:tx>`;
}

function body(native: NativeSeries, { data }: Context): string {
  return (
    `<c:cat>${textCache(data.categoriesRef, data.categories)}</c:cat>` +
    `<c:val>${numberCache(native.valuesRef, native.values, data.numberFormat)}</c:val>`
  );
}

/** Categories that have a colour of their own (single bars of several cities, slices of a pie). */
function categoryFills({ panel, look }: Context, always: boolean): string {
  return panel.categories
    .map(({ color, pattern }, index) => {
      if (!color) return "";
      const fill = fillXml(color, pattern ?? "solid", look.theme);
      const invert = always ? "" : '<c:invertIfNegative val="0"/>';
      return `<c:dPt><c:idx val="${index}"/>${invert}<c:bubble3D val="0"/><c:spPr>${fill}${edgeXml(color, look.theme)}</c:spPr></c:dPt>`;
    })
    .join("");
}

export function barSeries(native: NativeSeries, order: number, context: Context): string {
  const { series } = native;
  const { panel, look } = context;
  const fill = fillXml(series.color, series.pattern, look.theme);
  const own = panel.series.length === 1 ? categoryFills(context, false) : "";
  return (
    `<c:ser>${head(native, order)}<c:spPr>${fill}${edgeXml(series.color, look.theme)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${own}${dataLabels(context, panel.stacked ? "ctr" : "outEnd")}` +
    `${body(native, context)}</c:ser>`
  );
}

/** Index of the points that no line may lead to: after a break, a gap in the years. */
function cutPoints(panel: ChartPanel): Set<number> {
  const cuts = new Set(panel.breaks.map(({ after }) => after + 1));
  panel.categories.forEach(({ year }, index) => {
    const before = panel.categories[index - 1]?.year;
    if (year !== undefined && before !== undefined && year - before !== 1) cuts.add(index);
  });
  return cuts;
}

export function lineSeries(native: NativeSeries, order: number, context: Context): string {
  const { series } = native;
  const { panel, look } = context;
  const mark = markerXml(series.shape, series.color, look.theme);
  const cuts = [...cutPoints(panel)]
    .sort((a, b) => a - b)
    .map(
      (index) =>
        `<c:dPt><c:idx val="${index}"/>${mark}<c:bubble3D val="0"/><c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr></c:dPt>`,
    )
    .join("");
  return (
    `<c:ser>${head(native, order)}<c:spPr>${lineXml(series.color, look.theme)}</c:spPr>${mark}${cuts}` +
    `${dataLabels(context, "t")}${body(native, context)}<c:smooth val="0"/></c:ser>`
  );
}

export function pieSeries(native: NativeSeries, order: number, context: Context): string {
  return (
    `<c:ser>${head(native, order)}${categoryFills(context, true)}` +
    `${dataLabels(context, null)}${body(native, context)}</c:ser>`
  );
}
