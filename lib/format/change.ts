/** Words for the difference between two values: counts first, percentages only where fair. */
import type { Locale, ValueState } from "@/lib/domain";
import { formatNumber, formatPercent } from "./number";

/** With either side under this a percentage says more than the data do: 1 → 3 is +2, never +200 %. */
export const SMALL_COUNT = 10;

export type Change = {
  /** to − from, in the measure's unit; null when either side has no number. */
  difference: number | null;
  /** Percent of `from`; null when either side is small, or the unit is a percentage itself. */
  percent: number | null;
};

type Side = { state: ValueState; value: number | null };

function decimals(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

/** The difference between two reported values; a blank or a gap never counts as 0. */
export function changeBetween(from: Side, to: Side, unit?: string): Change {
  const { value: a } = from;
  const { value: b } = to;
  if (from.state !== "reported" || to.state !== "reported" || a === null || b === null) {
    return { difference: null, percent: null };
  }
  const difference = Number((b - a).toFixed(Math.max(decimals(a), decimals(b))));
  const fair = unit !== "%" && Math.min(Math.abs(a), Math.abs(b)) >= SMALL_COUNT;
  return { difference, percent: fair ? (difference / a) * 100 : null };
}

/** A signed number: +12, −3, 0. */
export function formatSigned(value: number, locale: Locale, unit?: string): string {
  const text = formatNumber(value, locale, unit);
  return value > 0 ? `+${text}` : text;
}

/** A change as it is written: the difference, and the percentage where one is fair. */
export type ChangeText = { amount: string; share: string | null };

/**
 * The parts of a change: "+12件" and "+20%", "+2件" from a small base, "+2.5 个百分点" between
 * percentages, "不变" for none, and "—" when either side has no number.
 */
export function changeText(from: Side, to: Side, locale: Locale, unit?: string): ChangeText {
  const { difference, percent } = changeBetween(from, to, unit);
  if (difference === null) return { amount: "—", share: null };
  if (difference === 0) return { amount: locale === "zh" ? "不变" : "no change", share: null };
  if (unit === "%") {
    const points = formatSigned(difference, locale);
    const amount = locale === "zh" ? `${points} 个百分点` : `${points} percentage points`;
    return { amount, share: null };
  }
  const amount = formatSigned(difference, locale, unit);
  if (percent === null) return { amount, share: null };
  const share = formatPercent(percent, locale);
  return { amount, share: percent > 0 ? `+${share}` : share };
}

/** The change in words: "+12件（+20%）". */
export function formatChange(from: Side, to: Side, locale: Locale, unit?: string): string {
  const { amount, share } = changeText(from, to, locale, unit);
  if (share === null) return amount;
  return locale === "zh" ? `${amount}（${share}）` : `${amount} (${share})`;
}
