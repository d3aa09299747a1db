/** Puts a chart together: what every builder shares once its panels are drawn up. */
import type { Locale, MeasureId, Period } from "@/lib/domain";
import {
  formatList,
  formatPeriod,
  formatYear,
  formatYears,
  isFullYear,
  unitText,
} from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { chartAlt } from "./alt";
import { agencyNames } from "./agencies";
import { chartFileName } from "./file-name";
import { chartNotes } from "./notes";
import { chartSources } from "./sources";
import type { ChartKind, ChartNote, ChartPanel, ChartPoint, ChartSpec } from "./spec";
import { say } from "./words";

export type BuildContext = {
  locale: Locale;
  /** Id and name of the chart in the registry. */
  id: string;
  name: string;
  options: Record<string, string>;
  /** The measures a reader chose; null to take all the grid has. */
  measures: readonly MeasureId[] | null;
};

export type ChartDraft = {
  kind: ChartKind;
  title: string;
  panels: ChartPanel[];
  extraNotes?: ChartNote[];
  /** What is measured, for the file's name; the chart's name unless given. */
  what?: string;
};

/** All points of a chart in drawing order. */
export function allPoints(panels: readonly ChartPanel[]): ChartPoint[] {
  return panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
}

/** The years shown, with periods that are no full year spelled out. */
function periodText(points: readonly ChartPoint[], years: readonly number[], locale: Locale) {
  const partial = points
    .map(({ period }) => period)
    .filter((period): period is Period => period !== null && !isFullYear(period));
  const names = [...new Set(partial.map((period) => formatPeriod(period, locale)))];
  const range = formatYears(years, locale);
  if (names.length === 0) return range;
  const oneYear =
    years.length === 1 && points.every(({ period }) => !period || !isFullYear(period));
  if (oneYear && names.length === 1) return names[0]!;
  return locale === "zh"
    ? `${range}（含${names.join("、")}）`
    : `${range} (with ${names.join(", ")})`;
}

/** Body-years that were asked for and are in no picture, since nothing is known of them. */
function leftOut(grid: ValueGrid, points: readonly ChartPoint[], locale: Locale): ChartNote[] {
  if (grid.agencies.length < 2 || grid.notices.some(({ kind }) => kind === "missing")) return [];
  const years = new Set(points.map(({ year }) => year));
  const names = grid.agencies.flatMap(({ slug, short }) =>
    grid.years
      .filter((year) => years.has(year) || years.size === 0)
      .filter((year) => !points.some((point) => point.agency === slug && point.year === year))
      .map((year) => `${short[locale]} ${formatYear(year, locale)}`),
  );
  if (names.length === 0) return [];
  const list =
    names.length <= 6
      ? formatList(names, locale)
      : say(locale, "many", {
          list: formatList(names.slice(0, 6), locale),
          n: String(names.length),
        });
  return [{ kind: "missing", text: say(locale, "noteMissing", { list }) }];
}

/** The finished spec: subtitle, notes, sources, alt sentence and file name follow from the panels. */
export function assembleChart(
  grid: ValueGrid,
  context: BuildContext,
  draft: ChartDraft,
): ChartSpec {
  const { locale, options } = context;
  const { panels } = draft;
  const points = allPoints(panels);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const shown = grid.agencies.filter(({ slug }) => points.some(({ agency }) => agency === slug));
  const units = [...new Set(panels.map(({ unit }) => unitText(unit, locale)))];
  const subtitle = [
    agencyNames(shown, locale),
    periodText(points, years, locale),
    units.length === 1 && units[0] ? say(locale, "unit", { unit: units[0] }) : "",
  ];
  return {
    id: context.id,
    kind: draft.kind,
    locale,
    title: draft.title,
    subtitle: subtitle.filter(Boolean).join(" · "),
    name: context.name,
    panels,
    notes: chartNotes(grid, panels, locale, [
      ...leftOut(grid, points, locale),
      ...(draft.extraNotes ?? []),
    ]),
    sources: chartSources(points, grid.agencies, locale),
    alt: chartAlt(draft.title, panels, locale),
    fileName: chartFileName({ agencies: shown, years, what: draft.what ?? context.name }, locale),
    agencies: shown.map(({ slug }) => slug),
    years,
    measures: [...new Set(points.map(({ measure }) => measure))],
    options,
  };
}
