/** Draws up panels: the small constructors every builder uses. */
import type { Locale, Measure, MeasureId } from "@/lib/domain";
import { formatYear } from "@/lib/format";
import type { AgencyRef, Value, ValueGrid } from "@/lib/views";
import { valueAt } from "@/lib/views";
import { agencyColors, agencyName } from "./agencies";
import { stackSums, zeroBasedAxis } from "./axis";
import { cycle, PATTERNS, SHAPES } from "./palette";
import { countPoint, ratioPoint } from "./point";
import type { Part } from "./labels";
import type { ChartBreak, ChartCategory, ChartPanel, ChartPoint, ChartSeries } from "./spec";
import { say } from "./words";

/** A measure of the grid; throws when the grid was not read for it. */
export function measureOf(grid: ValueGrid, id: MeasureId): Measure {
  const found = grid.measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`The grid holds no measure ${id}`);
  return found;
}

/** A point for one agency, year and measure. */
export function pointAt(
  grid: ValueGrid,
  at: { agency: string; year: number; measure: MeasureId },
  locale: Locale,
): ChartPoint {
  const value: Value = valueAt(grid, at.agency, at.year, at.measure);
  const { unit } = measureOf(grid, at.measure);
  return value.ratio ? ratioPoint(value, locale, unit) : countPoint(value, locale, unit);
}

export function yearCategories(years: readonly number[], locale: Locale): ChartCategory[] {
  return years.map((year) => ({ id: String(year), label: formatYear(year, locale), year }));
}

/** One series a body, in its colour. */
export function agencySeries(
  agencies: readonly AgencyRef[],
  locale: Locale,
  mark: "bar" | "line",
  points: (agency: AgencyRef) => ChartPoint[],
): ChartSeries[] {
  const colors = agencyColors(agencies);
  return agencies.map((agency, index) => ({
    id: agency.slug,
    label: agencyName(agency, locale),
    color: cycle(colors, index),
    pattern: cycle(PATTERNS, index),
    shape: cycle(SHAPES, index),
    mark,
    points: points(agency),
  }));
}

/** One series a part of a whole, from strong to quiet. */
export function partSeries(
  parts: readonly Part[],
  locale: Locale,
  points: (part: Part) => ChartPoint[],
): ChartSeries[] {
  return parts.map((part, index) => ({
    id: part.id,
    label: part.label[locale],
    color: `part.${(index % 8) + 1}`,
    pattern: cycle(PATTERNS, index),
    shape: cycle(SHAPES, index),
    mark: "bar",
    points: points(part),
  }));
}

/** Where lines must not run: between years that do not follow each other, and at series breaks. */
export function breaksOf(
  grid: ValueGrid,
  measures: readonly MeasureId[],
  years: readonly number[],
  locale: Locale,
): ChartBreak[] {
  const breaks: ChartBreak[] = [];
  years.forEach((year, index) => {
    const next = years[index + 1];
    if (next === undefined) return;
    const changed = grid.notices.some(
      (notice) =>
        notice.kind === "series-break" &&
        (notice.measures.length === 0 || notice.measures.some((id) => measures.includes(id))) &&
        notice.years.includes(year) &&
        notice.years.includes(next),
    );
    if (changed) breaks.push({ after: index, label: say(locale, "seriesBreak") });
    else if (next - year > 1) breaks.push({ after: index, label: say(locale, "yearGap") });
  });
  return breaks;
}

type PanelDraft = Pick<ChartPanel, "id" | "kind" | "unit" | "categories" | "series"> &
  Partial<ChartPanel>;

/** A panel with its axis worked out from its values, unless one is given. */
export function makePanel(draft: PanelDraft): ChartPanel {
  const stacked = draft.stacked ?? false;
  const bars = draft.series.filter(({ mark }) => mark === "bar");
  const lines = draft.series.filter(({ mark }) => mark === "line");
  const single = (list: ChartSeries[]) =>
    list.flatMap(({ points }) => points.map(({ value }) => value));
  const values = [...(stacked ? stackSums(bars) : single(bars)), ...single(lines)];
  return {
    label: null,
    remark: null,
    orientation: "vertical",
    breaks: [],
    axis: zeroBasedAxis(values, draft.unit),
    ...draft,
    stacked,
  };
}

/** The same axis for several panels, so that their lengths compare. */
export function shareAxis(panels: readonly ChartPanel[]): ChartPanel[] {
  const measured = panels.filter(({ axis }) => !axis.bare);
  const values = measured.flatMap(({ axis }) => [axis.min, axis.max]);
  const axis = zeroBasedAxis(values, panels[0]?.unit ?? "");
  return panels.map((panel) => ({ ...panel, axis }));
}
