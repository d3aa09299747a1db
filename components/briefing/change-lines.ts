/** What has changed under a briefing's chart, in words. */
import { stampedState, type ChangedValue, type KeptValues, type ValueChange } from "@/lib/briefing";
import type { Locale } from "@/lib/domain";
import { formatDate, formatNumber, formatValueState } from "@/lib/format";
import { translator } from "@/lib/i18n";

/** From here on the rest is counted. */
const MOST_LINES = 6;

/** A value as a stamp holds it: a number, counts `3:13`, or the letter of a state. */
function beforeText(before: string, unit: string, locale: Locale): string {
  const state = stampedState(before);
  if (state) return formatValueState(state, locale);
  const numbers = before.split(":").map(Number);
  if (!numbers.every(Number.isFinite)) return before;
  const [count = 0, whole] = numbers;
  return whole === undefined
    ? formatNumber(count, locale, unit === "%" ? "%" : undefined)
    : `${formatNumber(count, locale)}/${formatNumber(whole, locale)}`;
}

function line({ names, unit, before, point }: ChangedValue, locale: Locale): string {
  const place = [...new Set(names.filter(Boolean))].join(" · ");
  return translator(locale)("briefing.changed.value", {
    place,
    before: beforeText(before, point.count ? "" : unit, locale),
    now: point.label,
  });
}

/** Null where nothing has changed. */
export function changeLines(
  { on }: KeptValues,
  change: ValueChange,
  locale: Locale,
): { head: string; lines: string[] } | null {
  if (change.kind === "same") return null;
  const t = translator(locale);
  const head =
    on === null
      ? t("briefing.changed.undated")
      : t("briefing.changed", { date: formatDate(on, locale) });
  if (change.kind === "redrawn") return { head, lines: [t("briefing.changed.redrawn")] };
  const values = change.values ?? [];
  const lines = values.slice(0, MOST_LINES).map((value) => line(value, locale));
  const more = values.length - lines.length;
  return { head, lines: more > 0 ? [...lines, t("briefing.changed.more", { n: more })] : lines };
}
