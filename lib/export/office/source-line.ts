/** The source line of a chart or table in running text. */
import { say, sourceNames, type ChartSpec } from "@/lib/charts";

/** From here on an address each would be a paragraph: bodies and years are named instead. */
const MOST_ADDRESSES = 2;

/** "来源：甲2022–2024年度报告；乙2023年度报告", with addresses where they are few and wanted. */
export function sourceLine(
  { locale, sources }: Pick<ChartSpec, "locale" | "sources">,
  addresses = true,
): string {
  if (sources.length === 0) return say(locale, "noSource");
  const names =
    addresses && sources.length <= MOST_ADDRESSES
      ? sources.map(({ label, url }) => (url ? `${label} ${url}` : label))
      : sourceNames(sources, locale);
  return say(locale, "source", { list: names.join(locale === "zh" ? "；" : "; ") });
}
