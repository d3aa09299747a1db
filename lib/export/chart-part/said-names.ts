/** What a native chart says in words because Office draws nothing for it: states, zeros, thin parts. */
import { say, type ChartPanel, type ChartPoint } from "@/lib/charts";
import { stackLabel, stackPoints, stackSum } from "@/lib/charts/drawing/stack-label";
import type { Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";

export function beside(label: string, words: string, locale: Locale): string {
  return locale === "zh" ? `${label}（${words}）` : `${label} (${words})`;
}

/** What shares are shares of: 29/62 for a single one, 共62件 for all parts of a whole. */
function wholeText(points: readonly ChartPoint[], locale: Locale): string | null {
  const count = points.find((point) => point.count)?.count;
  if (!count || count.of === null) return null;
  const of = formatNumber(count.of, locale);
  return points.length === 1
    ? `${formatNumber(count.value, locale)}/${of}`
    : say(locale, "wholeCount", { n: of });
}

/** The states of points of which none has a number; null where one has. */
export function onlyStates(points: readonly ChartPoint[], locale: Locale): string | null {
  const states = [...new Set(points.map(({ state }) => state))];
  const [only, ...more] = states;
  if (!only || states.includes("reported")) return null;
  // Which body has which state stands in the notes: a list of states would fill the axis.
  return more.length > 0 ? say(locale, "noNumber") : formatValueState(only, locale);
}

/** Of a whole axis, what is too thin a stack to see, let alone to number. */
const THIN = 0.02;

/** What a stack of counts that shows nothing comes to: 0, or 1 +2 空白; null of one that is seen. */
function thinStack(panel: ChartPanel, category: number, locale: Locale): string | null {
  const { axis, unit, kind, stacked, series } = panel;
  if (!stacked) return null;
  if (series.every(({ points }) => points[category]?.value === 0)) return "0";
  const sum = stackSum(stackPoints(panel, category));
  const seen = sum === null || sum >= (axis.max - axis.min) * THIN;
  if (seen || unit === "%" || kind !== "bar") return null;
  return stackLabel(panel, category, { band: Infinity, fontSize: 1 }, locale);
}

/**
 * States stand beside the names of categories where a whole category has no bar to look at: Office
 * draws a blank, a gap and a zero alike.
 */
export function categoryNames(panel: ChartPanel, locale: Locale): string[] {
  return panel.categories.map(({ label }, index) => {
    const points = panel.series.flatMap(({ points }) => points[index] ?? []);
    if (points.length === 0) return label;
    const states = onlyStates(points, locale);
    if (states !== null) return beside(label, states, locale);
    const thin = thinStack(panel, index, locale);
    if (thin !== null) return beside(label, thin, locale);
    const [only, ...more] = points;
    if (more.length === 0 && only?.value === null) return beside(label, only.label, locale);
    const whole = wholeText(points, locale);
    return whole ? beside(label, whole, locale) : label;
  });
}

/** Parts without a slice, by name: Office draws none of them, and names none. */
export function withoutSlice({ kind, categories, series }: ChartPanel): string | null {
  const points = series[0]?.points ?? [];
  const rest = categories.flatMap(({ label }, at) => {
    const point = points[at];
    return kind === "pie" && point && !point.value ? [`${label} ${point.label}`] : [];
  });
  return rest.length > 0 ? rest.join(" · ") : null;
}

/** Words in place of a ring of which every part is zero. */
export function allZero({ kind, series }: ChartPanel, locale: Locale): string | null {
  const points = series[0]?.points ?? [];
  return kind === "pie" && points.every(({ value }) => value === 0) ? say(locale, "allZero") : null;
}
