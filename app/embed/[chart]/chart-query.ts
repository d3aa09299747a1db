import { parseItem, type BriefingItem } from "@/lib/briefing";
import type { Locale } from "@/lib/domain";

type Raw = Record<string, string | string[] | undefined>;

/** Names of the query that are no option of a chart. */
const OWN = ["lang", "theme"];

/** The chart an address names, read as an item of a briefing is: what is not understood falls away. */
export function readChartQuery(
  chart: string,
  raw: Raw,
): { item: BriefingItem | null; lang: Locale } {
  const parts = Object.entries(raw).flatMap(([name, value]) => {
    const text = [value ?? []].flat()[0];
    return text && !OWN.includes(name) && !/[;~]/u.test(text) ? [`${name}=${text}`] : [];
  });
  return {
    item: parseItem([chart, ...parts].join(";")),
    lang: raw.lang === "en" ? "en" : "zh",
  };
}
