/** A panel of which no report gives a number → the words that say so; null where one does. */
import type { Locale } from "@/lib/domain";
import { formatValueState } from "@/lib/format";
import type { ChartPanel } from "./spec";
import { say } from "./words";

/** An empty plot alone would leave the reader to guess whether the chart is broken. */
export function noNumbers({ series }: Pick<ChartPanel, "series">, locale: Locale): string | null {
  const states = [...new Set(series.flatMap(({ points }) => points.map(({ state }) => state)))];
  if (states.length === 0 || states.includes("reported")) return null;
  const words = states.map((state) => formatValueState(state, locale));
  return say(locale, "noNumbers", { states: words.join(locale === "zh" ? "、" : ", ") });
}
