/** Requests received by year: one body's bars, or several bodies side by side. */
import type { Locale } from "@/lib/domain";
import { changeBetween, formatNumber, formatPercent, isFullYear } from "@/lib/format";
import type { ValueGrid } from "@/lib/views";
import { agencyName } from "../agencies";
import { assembleChart, type BuildContext } from "../assemble";
import type { ChartPoint, ChartSpec } from "../spec";
import { say } from "../words";
import { measurePanel } from "./rows";

export const RECEIVED = "requests/received/total";

/** Whether two values may be set against each other in a title. */
export function comparable(a: ChartPoint, b: ChartPoint): boolean {
  const full = [a, b].every(({ period }) => !period || isFullYear(period));
  const sound = [a, b].every(({ doubts }) => !doubts || doubts.length === 0);
  return full && sound && b.year - a.year === 1 && changeBetween(a, b).difference !== null;
}

function bracketed(text: string, locale: Locale): string {
  return locale === "zh" ? `（${text}）` : ` (${text})`;
}

function titleOf(points: ChartPoint[], agency: string, unit: string, context: BuildContext) {
  const { locale } = context;
  const last = points.findLast(({ value }) => value !== null);
  if (!last || last.value === null) return say(locale, "titleReceived", { agency });
  // The English sentence names what is counted; the Chinese one needs the measure word.
  const n = formatNumber(last.value, locale, locale === "zh" ? unit : undefined);
  const fill = { agency, year: String(last.year), n };
  const before = points.find(({ year }) => year === last.year - 1);
  if (!before || !comparable(before, last)) return say(locale, "titleReceivedOne", fill);
  const { difference, percent } = changeBetween(before, last, unit);
  if (!difference) return say(locale, "titleReceivedSame", fill);
  const count = formatNumber(Math.abs(difference), locale, locale === "zh" ? unit : undefined);
  const share = percent === null ? "" : bracketed(formatPercent(Math.abs(percent), locale), locale);
  const word = difference > 0 ? "titleReceivedMore" : "titleReceivedFewer";
  return say(locale, word, { ...fill, change: count + share });
}

/** Bars over the years; with several bodies one bar each a year. */
export function buildRequestsReceived(grid: ValueGrid, context: BuildContext): ChartSpec {
  const { locale } = context;
  const { agencies } = grid;
  const panel = measurePanel(grid, RECEIVED, null, locale);
  const [only] = agencies;
  const points = panel.series[0]?.points ?? [];
  return assembleChart(grid, context, {
    kind: panel.series.length === 1 ? "bar" : "groupedBar",
    title:
      agencies.length === 1 && only
        ? titleOf(points, agencyName(only, locale), panel.unit, context)
        : say(locale, "titleReceivedMany"),
    panels: [panel],
  });
}
