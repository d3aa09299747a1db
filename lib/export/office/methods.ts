/** What every document says at its end: how the numbers were had, and from which reports. */
import { sourceNames } from "@/lib/charts";
import type { WordId } from "@/lib/charts/words";
import type { Locale } from "@/lib/domain";
import type { DocumentItem } from "./document-item";

export const METHODS: readonly { name: WordId; text: WordId }[] = [
  { name: "methodReadName", text: "methodRead" },
  { name: "methodStatesName", text: "methodStates" },
  { name: "methodErrorsName", text: "methodErrors" },
  { name: "methodSharesName", text: "methodShares" },
];

/** The reports behind all items, each once. */
export function usedReports(
  items: readonly DocumentItem[],
  locale: Locale,
): { reports: number; names: string[] } {
  const sources = items.flatMap(({ spec }) => spec.sources);
  const each = sources.filter(
    ({ report }, at) => sources.findIndex((other) => other.report === report) === at,
  );
  return { reports: each.length, names: sourceNames(each, locale) };
}
