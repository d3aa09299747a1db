/** Turns a value of the read model into a point of a chart. */
import type { Locale } from "@/lib/domain";
import {
  formatNumber,
  formatPercent,
  formatQualified,
  formatRate,
  formatValueState,
  SMALL_COUNT,
} from "@/lib/format";
import type { Value } from "@/lib/views";
import { sourceHref } from "@/lib/views/source-href";
import type { ChartPoint } from "./spec";

function common(value: Value, locale: Locale) {
  const { agency, year, measure, origin, edition, period, source } = value;
  const corrected = value.correction?.reason;
  const reason = value.reason?.[locale] ?? corrected;
  return {
    text: value.text,
    agency,
    year,
    measure,
    origin,
    edition,
    period,
    source,
    href: sourceHref(locale, source),
    ...(value.qualifier && value.qualifier !== "exact" ? { qualifier: value.qualifier } : {}),
    ...(value.blanksCounted ? { blanksCounted: value.blanksCounted } : {}),
    ...(value.doubts && value.doubts.length > 0 ? { doubts: value.doubts } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** A value as it is; the label is its number without a unit, or its state in a word. */
export function countPoint(value: Value, locale: Locale, unit: string): ChartPoint {
  const number = value.state === "reported" ? value.value : null;
  return {
    state: value.state,
    value: number,
    label:
      number === null
        ? formatValueState(value.state, locale)
        : formatQualified(
            formatNumber(number, locale, unit === "%" ? "%" : undefined),
            value.qualifier,
            locale,
          ),
    ...common(value, locale),
  };
}

/**
 * A share or rate with the counts it is made of beside it. Where only the counts are known, they
 * are the label and nothing is drawn.
 */
export function ratioPoint(value: Value, locale: Locale, unit: string): ChartPoint {
  const plain = countPoint(value, locale, unit);
  const { numerator, denominator, per } = value.ratio ?? { numerator: null };
  if (numerator === null || denominator === undefined) return plain;
  const number = (count: number | null) =>
    count === null ? "?" : formatNumber(count, locale, undefined);
  const counts = `${number(numerator)}/${number(denominator)}`;
  const count = { value: numerator, of: denominator };
  if (plain.value === null) {
    const bare = denominator === null ? number(numerator) : counts;
    return { ...plain, state: "reported", label: bare, count };
  }
  const brief = per === 100 ? formatPercent(plain.value, locale) : formatRate(plain.value, locale);
  return {
    ...plain,
    label: locale === "zh" ? `${brief}（${counts}）` : `${brief} (${counts})`,
    brief,
    count,
  };
}

/** Whether shares of this whole may be drawn: 1 of 3 is a count, not a third. */
export function isFairWhole(whole: Value): boolean {
  return whole.state === "reported" && whole.value !== null && whole.value >= SMALL_COUNT;
}

/**
 * A value as a share of its whole, in percent, the counts beside it. Where the whole is not
 * reported or too small for a fair share, no share is drawn (`value` null) and the label shows the
 * counts themselves; the state stays the value's own.
 */
export function sharePoint(part: Value, whole: Value, locale: Locale): ChartPoint {
  const point = countPoint(part, locale, "");
  if (part.state !== "reported" || part.value === null) return point;
  const count = { value: part.value, of: whole.state === "reported" ? whole.value : null };
  const ratio = `${point.label}/${countPoint(whole, locale, "").label}`;
  if (!isFairWhole(whole) || !whole.value) return { ...point, value: null, label: ratio, count };
  const percent = (part.value / whole.value) * 100;
  const share = formatPercent(percent, locale);
  return {
    ...point,
    value: Number(percent.toFixed(4)),
    label: locale === "zh" ? `${share}（${ratio}）` : `${share} (${ratio})`,
    brief: share,
    count,
  };
}
