/** Says a chart in sentences, with its numbers, for readers who do not see it. */
import type { Locale } from "@/lib/domain";
import { unitText } from "@/lib/format";
import type { ChartPanel } from "./spec";

/** From here on the table says it better than a sentence. */
const MOST_POINTS = 40;

function panelSentence(panel: ChartPanel, locale: Locale, several: boolean): string {
  const colon = locale === "zh" ? "：" : ": ";
  const comma = locale === "zh" ? "，" : ", ";
  const semicolon = locale === "zh" ? "；" : "; ";
  const unit = panel.unit === "%" ? "" : unitText(panel.unit, locale);
  const lines = panel.series.map((series) => {
    const points = series.points.map((point, index) => {
      const name = panel.categories[index]?.label ?? "";
      const number = point.state === "reported" && point.value !== null && !point.count;
      const space = locale === "zh" ? "" : " ";
      return `${name} ${point.label}${number && unit ? `${space}${unit}` : ""}`.trim();
    });
    const head = panel.series.length > 1 ? `${series.label}${colon}` : "";
    return head + points.join(comma);
  });
  const label = several && panel.label ? `${panel.label}${colon}` : "";
  return label + lines.join(semicolon);
}

/** Title, then every value with its category; long charts name the first values and point on. */
export function chartAlt(title: string, panels: readonly ChartPanel[], locale: Locale): string {
  const stop = locale === "zh" ? "。" : ". ";
  let left = MOST_POINTS;
  const said: string[] = [];
  for (const panel of panels) {
    if (left <= 0) break;
    said.push(panelSentence(panel, locale, panels.length > 1));
    left -= panel.series.reduce((sum, series) => sum + series.points.length, 0);
  }
  const rest =
    said.length < panels.length
      ? [locale === "zh" ? "其余见数据表" : "The rest is in the table"]
      : [];
  return [title, ...said, ...rest].map((text) => text.trim()).join(stop) + stop.trim();
}
