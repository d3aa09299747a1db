/** The source line of a chart in running text. */
import { say, type ChartSpec } from "@/lib/charts";

/** "来源：甲2024年度报告；乙2023年度报告", with addresses where they are known and wanted. */
export function sourceLine(spec: ChartSpec, addresses = true): string {
  const { locale, sources } = spec;
  if (sources.length === 0) return say(locale, "noSource");
  const names = sources.map(({ label, url }) => (addresses && url ? `${label} ${url}` : label));
  return say(locale, "source", { list: names.join(locale === "zh" ? "；" : "; ") });
}
