/** The series of a native chart: names, categories and values with their caches. */
import type { ChartPanel, ColorRole } from "@/lib/charts";
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

const NOTHING =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

type Labels = {
  position: string | null;
  /** Colour of the text: what reads on the fill, for labels inside one. */
  color?: ColorRole;
  /** Whether the point has room for its label. */
  fits?: (value: number, index: number) => boolean;
};

function dataLabels(native: NativeSeries, { data, look }: Context, labels: Labels): string {
  if (!look.dataLabels) return `<c:dLbls>${NOTHING}</c:dLbls>`;
  const { position, color = "ink", fits = () => true } = labels;
  const left = native.values
    .map((value, index) =>
      value === null || fits(value, index)
        ? ""
        : `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`,
    )
    .join("");
  const place = position ? `<c:dLblPos val="${position}"/>` : "";
  return (
    `<c:dLbls>${left}<c:numFmt formatCode="${escapeXml(data.numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look, color, look.fontSize * 0.9)}${place}` +
    `${NOTHING.replace('showVal val="0"', 'showVal val="1"')}</c:dLbls>`
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

/** Share of the axis that a stacked part must take for its number to fit inside. */
const ROOM_INSIDE = 0.04;

function barLabels(native: NativeSeries, panel: ChartPanel): Labels {
  if (!panel.stacked) return { position: "outEnd" };
  const { color, pattern } = native.series;
  const least = (panel.axis.max - panel.axis.min) * ROOM_INSIDE;
  return {
    position: "ctr",
    color: pattern === "solid" ? `on.${color}` : "ink",
    fits: (value) => value > 0 && value >= least,
  };
}

export function barSeries(native: NativeSeries, order: number, context: Context): string {
  const { series } = native;
  const { panel, look } = context;
  const fill = fillXml(series.color, series.pattern, look.theme);
  const own = panel.series.length === 1 ? categoryFills(context, false) : "";
  return (
    `<c:ser>${head(native, order)}<c:spPr>${fill}${edgeXml(series.color, look.theme)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${own}${dataLabels(native, context, barLabels(native, panel))}` +
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
  // Several lines are labelled at their ends alone, or the numbers lie on one another.
  const last = native.values.findLastIndex((value) => value !== null);
  const several = panel.series.filter(({ mark: drawn }) => drawn === "line").length > 1;
  const labelled = (_: number, index: number) => !several || index === last;
  return (
    `<c:ser>${head(native, order)}<c:spPr>${lineXml(series.color, look.theme)}</c:spPr>${mark}${cuts}` +
    `${dataLabels(native, context, { position: "t", fits: labelled })}${body(native, context)}<c:smooth val="0"/></c:ser>`
  );
}

export function pieSeries(native: NativeSeries, order: number, context: Context): string {
  return (
    `<c:ser>${head(native, order)}${categoryFills(context, true)}` +
    `${dataLabels(native, context, { position: null, fits: (value) => value > 0 })}${body(native, context)}</c:ser>`
  );
}
