/** Any measures over bodies and years: bars, small multiples, shares, lines, two years. */
import { formatChange, formatNumber, formatYear } from "@/lib/format";
import type { Locale, Measure } from "@/lib/domain";
import type { ValueGrid } from "@/lib/views";
import { valueAt } from "@/lib/views";
import { agencyColors, agencyName, agencyTitle } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import { wholeOf } from "../labels";
import {
  agencySeries,
  breaksOf,
  makePanel,
  measureOf,
  pointAt,
  shareAxis,
  yearCategories,
} from "../panel";
import { noNumbers } from "../no-numbers";
import { sharePoint } from "../point";
import type { ChartNote, ChartPanel, ChartSpec } from "../spec";
import { say } from "../words";
import { compareMessage, compareTitle } from "./compare-title";
import { unitLabel } from "./decisions";
import { comparable } from "./requests-received";
import { eachItsYear, gridRows, measurePanel, rowsLook } from "./rows";

/** Measures that were asked for as such, without the wholes read along with them. */
export function chosenMeasures(grid: ValueGrid, context: BuildContext): Measure[] {
  const { measures } = context;
  return measures ? grid.measures.filter(({ id }) => measures.includes(id)) : grid.measures;
}

export function headings(measures: readonly Measure[], locale: Locale): (string | null)[] {
  return measures.length === 1
    ? [null]
    : measures.map(({ label, unit }) => unitLabel(label[locale], unit, locale));
}

export function whatOf(measures: readonly Measure[], locale: Locale): string {
  const [first, ...more] = measures;
  return first && more.length === 0
    ? first.label[locale]
    : say(locale, "measures", { n: String(measures.length) });
}

export function scaleNote(measures: readonly Measure[], locale: Locale): ChartNote[] {
  return measures.length > 1 ? [{ kind: "scale", text: say(locale, "noteScales") }] : [];
}

/** Panels on the scale the reader chose, and what has to be said of it; units never share one. */
export function onScale(
  panels: ChartPanel[],
  { options, locale }: BuildContext,
): { panels: ChartPanel[]; extraNotes: ChartNote[] } {
  if (panels.length < 2) return { panels, extraNotes: [] };
  const oneUnit = new Set(panels.map(({ unit }) => unit)).size === 1;
  const same = options.axis === "same" && oneUnit;
  const word = same ? "noteOneScale" : options.axis === "same" ? "noteUnits" : "noteScales";
  return {
    panels: same ? shareAxis(panels) : panels,
    extraNotes: [{ kind: "scale", text: say(locale, word) }],
  };
}

/** Bars, a panel a measure. */
export function buildCompareBars(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context);
  const labels = headings(measures, locale);
  const panels = measures.map(({ id }, index) =>
    measurePanel(grid, id, labels[index] ?? null, locale),
  );
  const bars = panels[0]?.series.length === 1 ? "bar" : "groupedBar";
  return assembleChart(grid, context, {
    kind: panels.length > 1 ? "smallMultiples" : bars,
    title: compareMessage(grid, measures, panels, locale),
    ...onScale(panels, context),
    what: whatOf(measures, locale),
  });
}

/** One measure, a panel a body; on one scale unless a reader asks otherwise. */
export function buildCompareMultiples(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context).slice(0, 1);
  const panels = measures.flatMap(({ id, unit }) =>
    agencySeries(grid.agencies, locale, "bar", ({ slug }) =>
      grid.years.map((year) => pointAt(grid, { agency: slug, year, measure: id }, locale)),
    ).map((series) =>
      makePanel({
        id: series.id,
        label: series.label,
        kind: "bar",
        unit,
        categories: yearCategories(grid.years, locale),
        breaks: breaksOf(grid, [id], grid.years, locale),
        series: [{ ...series, pattern: "solid" }],
      }),
    ),
  );
  return assembleChart(grid, context, {
    kind: "smallMultiples",
    title: compareTitle(grid, measures, locale),
    ...onScale(panels, context),
    what: whatOf(measures, locale),
  });
}

/** Whether a share can be drawn: of a part of a known whole, or where the measure is one itself. */
export function hasShare({ id, kind, unit }: Measure): boolean {
  return wholeOf(id) !== null || (kind === "derived" && unit === "%");
}

/** A label inside a sentence: "Total disposed of" → "total disposed of". */
function withinSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Shares of a whole, a panel a measure; the counts stand beside every percentage. */
export function buildCompareShares(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context).filter(hasShare);
  const rows = gridRows(grid, locale);
  const colors = agencyColors(grid.agencies);
  const panels = measures.map(({ id, label, definition }) => {
    const whole = wholeOf(id);
    const points = rows.map(({ agency, year }) =>
      whole === null
        ? pointAt(grid, { agency: agency.slug, year, measure: id }, locale)
        : sharePoint(
            valueAt(grid, agency.slug, year, id),
            valueAt(grid, agency.slug, year, whole),
            locale,
          ),
    );
    const panel = makePanel({
      id,
      label: label[locale],
      remark:
        whole === null
          ? (definition?.[locale] ?? null)
          : say(locale, "sharesOf", {
              whole: withinSentence(measureOf(grid, whole).label[locale]),
            }),
      kind: "bar",
      unit: "%",
      ...rowsLook(grid, rows, [id], locale),
      categories: rows.map(({ agency, category }) => ({
        ...category,
        color: colors[grid.agencies.indexOf(agency)] ?? "accent",
      })),
      orientation: "horizontal",
      breaks: [],
      series: [
        {
          id,
          label: label[locale],
          color: "accent",
          pattern: "solid",
          shape: "circle",
          mark: "bar",
          points,
        },
      ],
    });
    // Nothing is measured on the scale of a panel without a number.
    return noNumbers(panel, locale) !== null
      ? panel
      : { ...panel, axis: { min: 0, max: 100, step: 25 } };
  });
  return assembleChart(grid, context, {
    kind: panels.length > 1 ? "smallMultiples" : "bar",
    title: say(locale, "titleShares", { agencies: agencyTitle(grid.agencies, locale) }),
    panels,
    what: whatOf(measures, locale),
  });
}

function linePanel(
  grid: ValueGrid,
  measure: Measure,
  label: string | null,
  locale: Locale,
): ChartPanel {
  // A line needs two years of one body.
  if (eachItsYear(grid)) return measurePanel(grid, measure.id, label, locale);
  return makePanel({
    id: measure.id,
    label,
    kind: "line",
    unit: measure.unit,
    categories: yearCategories(grid.years, locale),
    breaks: breaksOf(grid, [measure.id], grid.years, locale),
    series: agencySeries(grid.agencies, locale, "line", ({ slug }) =>
      grid.years.map((year) => pointAt(grid, { agency: slug, year, measure: measure.id }, locale)),
    ),
  });
}

/** Lines over the years, a panel a measure. */
export function buildCompareLines(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context);
  const labels = headings(measures, locale);
  const panels = measures.map((measure, index) =>
    linePanel(grid, measure, labels[index] ?? null, locale),
  );
  return assembleChart(grid, context, {
    kind: panels.length > 1 ? "smallMultiples" : panels[0]?.kind === "line" ? "line" : "bar",
    title: compareTitle(grid, measures, locale),
    ...onScale(panels, context),
    what: whatOf(measures, locale),
  });
}

function indicatorTitle(
  grid: ValueGrid,
  measure: Measure,
  panel: ChartPanel,
  locale: Locale,
): string {
  const [agency] = grid.agencies;
  const points = panel.series[0]?.points.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [points[0], points.at(-1)];
  const plain = { measure: measure.label[locale] };
  if (grid.agencies.length !== 1 || !agency || !first || !last || panel.categories.length === 0) {
    return say(locale, "titleIndicator", plain);
  }
  const number = (value: number | null) => formatNumber(value ?? 0, locale, measure.unit);
  const fill = {
    ...plain,
    agency: agencyName(agency, locale),
    year: String(last.year),
    n: number(last.value),
  };
  const broken = panel.breaks.length > 0 || first === last || last.year - first.year < 1;
  const exact = !first.qualifier && !last.qualifier;
  return broken || !exact || (points.length === 2 && !comparable(first, last))
    ? say(locale, "titleIndicatorOne", fill)
    : say(locale, "titleIndicatorChange", {
        ...fill,
        from: String(first.year),
        a: number(first.value),
      });
}

/** One indicator over the years; a single year is shown as bars. */
export function buildIndicator(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const [measure] = chosenMeasures(grid, context);
  if (!measure) throw new Error("An indicator chart needs a measure");
  const panel =
    grid.years.length > 1
      ? linePanel(grid, measure, null, locale)
      : measurePanel(grid, measure.id, null, locale);
  return assembleChart(grid, context, {
    kind: panel.kind === "line" ? "line" : "bar",
    title: indicatorTitle(grid, measure, panel, locale),
    panels: [panel],
    what: whatOf([measure], locale),
  });
}

/** The first and the last of the years, a panel a measure, the change in words. */
export function buildTwoYears(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const measures = chosenMeasures(grid, context);
  const [from, to] = [grid.years[0] ?? 0, grid.years.at(-1) ?? 0];
  const pair: ValueGrid = { ...grid, years: [...new Set([from, to])] };
  const panels = measures.map(({ id, label, unit }) => {
    const panel = measurePanel(pair, id, unitLabel(label[locale], unit, locale), locale);
    const one = pair.agencies.length === 1 && pair.years.length === 2;
    const [a, b] = (one ? panel.series[0]?.points : undefined) ?? [];
    // Neighbouring or not, both years stand in the picture; what changed is said, not drawn.
    return { ...panel, breaks: [], remark: a && b ? formatChange(a, b, locale, unit) : null };
  });
  const agency = agencyTitle(grid.agencies, locale);
  const title =
    from === to
      ? say(locale, "titleOneYear", { agency, year: formatYear(from, locale) })
      : say(locale, "titleTwoYears", { agency, from: String(from), to: String(to) });
  return assembleChart(pair, context, {
    kind: "smallMultiples",
    title,
    panels,
    extraNotes: scaleNote(measures, locale),
    what: whatOf(measures, locale),
  });
}
