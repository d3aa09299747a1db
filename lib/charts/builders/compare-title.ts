/** Bodies side by side → a title that says within what bounds they lie, where the numbers carry it. */
import type { Locale, Measure } from "@/lib/domain";
import { formatNumber, isFullYear, withUnit } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyTitle } from "../agencies";
import type { ChartPanel, ChartPoint } from "../spec";
import { say } from "../words";

/** An English label that does not begin its sentence: "Granted", but never "WeChat" or "12345", small. */
function withinSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase());
}

/** What is compared, in one line without a message. */
export function compareTitle(
  grid: ValueGrid,
  measures: readonly Measure[],
  locale: Locale,
): string {
  const agencies = agencyTitle(grid.agencies, locale);
  const [first, second, third] = measures;
  if (!first) return agencies;
  const later = (measure?: Measure) => withinSentence(measure?.label[locale] ?? "");
  const fill = {
    measure: first.label[locale],
    second: later(second),
    third: later(third),
    agencies,
    others: String(measures.length - 2),
  };
  const titles = ["titleCompare", "titleCompareTwo", "titleCompareThree"] as const;
  return say(locale, titles[measures.length - 1] ?? "titleCompareMany", fill);
}

/** Exact and undoubted numbers of whole years: others are shown, but no title rests on them. */
function isFirm({ value, qualifier, doubts, period }: ChartPoint): boolean {
  return value !== null && !qualifier && !doubts?.length && (!period || isFullYear(period));
}

/** The number as it stands at its bar: a title never has more digits than the picture. */
function asDrawn({ value, brief }: ChartPoint, locale: Locale, unit?: string): string {
  if (brief === undefined) return formatNumber(value ?? 0, locale, unit);
  return unit && unit !== "%" ? withUnit(brief, locale, unit, value ?? 0) : brief;
}

/**
 * The message of a panel with one bar a body: within what bounds the numbers lie, never who stands
 * first. Null for fewer than three bodies, or where any number drawn is not firm.
 */
function rangeOf(grid: ValueGrid, measure: Measure, panel: ChartPanel, locale: Locale) {
  const points = (panel.series[0]?.points ?? []).filter(({ state }) => state === "reported");
  const oneEach = new Set(points.map(({ agency }) => agency)).size === points.length;
  if (panel.series.length !== 1 || grid.agencies.length < 3 || points.length < 3) return null;
  if (!oneEach || !points.every(isFirm)) return null;
  const sorted = points.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const fill = {
    measure: measure.label[locale],
    n: String(points.length),
    low: asDrawn(low, locale),
    high: asDrawn(high, locale, measure.unit),
  };
  return say(locale, low.value === high.value ? "titleCompareAlike" : "titleCompareRange", fill);
}

/** The title of lying bars: their message, or what they compare. */
export function compareMessage(
  grid: ValueGrid,
  measures: readonly Measure[],
  panels: readonly ChartPanel[],
  locale: Locale,
): string {
  const [measure] = measures;
  const [panel] = panels;
  const range = measure && panel ? rangeOf(grid, measure, panel, locale) : null;
  return range ?? compareTitle(grid, measures, locale);
}
