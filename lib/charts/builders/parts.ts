/** Charts of a whole and its parts: applicants, outcomes, grounds of refusal. */
import type { Locale } from "@/lib/domain";
import { formatYear } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { valueAt } from "@/lib/views";
import { agencyColors, agencyName } from "../agencies";
import type { Part } from "../labels";
import { cycle, PATTERNS, SHAPES } from "../palette";
import { makePanel, measureOf, partSeries, pointAt } from "../panel";
import { isFairWhole, sharePoint } from "../point";
import type { ChartPanel, ChartPoint, ChartSeries } from "../spec";
import { gridRows, rowsLook, type Row } from "./rows";

export type Whole = {
  parts: readonly Part[];
  /** Measure of one part. */
  measure: (part: Part) => string;
  /** Measure of the whole. */
  total: string;
};

/** How parts are drawn: as counts, or as shares of the whole with the counts beside them. */
export type Mode = "counts" | "shares";

function pointOf(grid: ValueGrid, row: Row, part: Part, whole: Whole, mode: Mode, locale: Locale) {
  const at = { agency: row.agency.slug, year: row.year, measure: whole.measure(part) };
  if (mode === "counts") return pointAt(grid, at, locale);
  const value = valueAt(grid, at.agency, at.year, at.measure);
  return sharePoint(value, valueAt(grid, at.agency, at.year, whole.total), locale);
}

/** The mode that is fair: shares only where at least one whole is large enough for them. */
export function fairMode(grid: ValueGrid, whole: Whole, asked: string | undefined): Mode {
  if (asked !== "shares") return "counts";
  const fair = gridRows(grid, "zh").some(({ agency, year }) =>
    isFairWhole(valueAt(grid, agency.slug, year, whole.total)),
  );
  return fair ? "shares" : "counts";
}

/** Parts of one body's year, each a bar of its own. */
export function partBars(
  grid: ValueGrid,
  row: Row,
  whole: Whole,
  mode: Mode,
  locale: Locale,
): ChartPanel {
  const points = whole.parts.map((part) => pointOf(grid, row, part, whole, mode, locale));
  return makePanel({
    id: row.category.id,
    kind: "bar",
    unit: mode === "shares" ? "%" : measureOf(grid, whole.total).unit,
    orientation: "horizontal",
    categories: whole.parts.map((part, index) => ({
      id: part.id,
      label: part.label[locale],
      color: `part.${(index % 8) + 1}`,
      pattern: "solid",
    })),
    series: [{ ...plainSeries(row, locale), points }],
  });
}

function plainSeries(row: Row, locale: Locale): Omit<ChartSeries, "points"> {
  return {
    id: row.category.id,
    label: formatYear(row.year, locale),
    color: "accent",
    pattern: "solid",
    shape: "circle",
    mark: "bar",
  };
}

/** Parts of one body's year as a ring. */
export function partRing(grid: ValueGrid, row: Row, whole: Whole, locale: Locale): ChartPanel {
  const bars = partBars(grid, row, whole, "counts", locale);
  const categories = bars.categories.map((category, index) => ({
    ...category,
    pattern: cycle(PATTERNS, index),
  }));
  return { ...bars, kind: "pie", orientation: "vertical", categories };
}

/** Parts stacked upon each other, one stack a body and year. */
export function partStacks(grid: ValueGrid, whole: Whole, mode: Mode, locale: Locale): ChartPanel {
  const rows = gridRows(grid, locale);
  const measures = whole.parts.map(whole.measure);
  const series = partSeries(whole.parts, locale, (part) =>
    rows.map((row) => pointOf(grid, row, part, whole, mode, locale)),
  );
  const panel = makePanel({
    id: "parts",
    kind: "bar",
    stacked: true,
    unit: mode === "shares" ? "%" : measureOf(grid, whole.total).unit,
    ...rowsLook(grid, rows, measures, locale),
    series,
  });
  return mode === "shares" ? { ...panel, axis: { min: 0, max: 100, step: 25 } } : panel;
}

/** Parts down the side, one bar each for every body and year. */
export function partGroups(grid: ValueGrid, whole: Whole, mode: Mode, locale: Locale): ChartPanel {
  const rows = gridRows(grid, locale);
  const colors = agencyColors(grid.agencies);
  const series = rows.map((row, index): ChartSeries => {
    const latest = index === rows.length - 1 ? "year.latest" : "year.earlier";
    const byBody = colors[grid.agencies.indexOf(row.agency)] ?? "series.1";
    return {
      id: row.category.id,
      label: grid.agencies.length > 1 ? row.category.label : formatYear(row.year, locale),
      color: grid.agencies.length > 1 ? byBody : latest,
      pattern: cycle(PATTERNS, index),
      shape: cycle(SHAPES, index),
      mark: "bar",
      points: whole.parts.map((part) => pointOf(grid, row, part, whole, mode, locale)),
    };
  });
  return makePanel({
    id: "parts",
    kind: "bar",
    orientation: "horizontal",
    unit: mode === "shares" ? "%" : measureOf(grid, whole.total).unit,
    categories: whole.parts.map(({ id, label }) => ({ id, label: label[locale] })),
    series,
  });
}

/** The largest part and the total, where all are reported, agree with the whole, and one leads. */
export function leadingPart(
  parts: readonly Part[],
  points: readonly ChartPoint[],
  total: ChartPoint,
): { part: Part; value: number; total: number } | null {
  const values = points.map((point) => point.count?.value ?? point.value);
  if (total.value === null || total.value === 0 || values.some((value) => value === null))
    return null;
  const top = Math.max(...(values as number[]));
  const at = values.indexOf(top);
  const part = parts[at];
  if (!part || top === 0 || values.lastIndexOf(top) !== at) return null;
  return { part, value: top, total: total.value };
}

/** Name and year of the one row a title may speak of: the latest of a single body. */
export function titleRow(grid: ValueGrid, locale: Locale): { row: Row; agency: string } | null {
  const row = gridRows(grid, locale).at(-1);
  return row && grid.agencies.length === 1 ? { row, agency: agencyName(row.agency, locale) } : null;
}
