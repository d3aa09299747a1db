/** One point in a sentence: for the tooltip, and spoken when it is reached by keyboard. */
import { unitText } from "@/lib/format";
import type { ChartSpec } from "./spec";

export type PointPlace = { panel: number; series: number; category: number };

/** "三亚 · 2024年：22件", with the reason where there is no value. */
export function pointSentence(spec: ChartSpec, at: PointPlace): string {
  const panel = spec.panels[at.panel];
  const series = panel?.series[at.series];
  const point = series?.points[at.category];
  if (!panel || !series || !point) return "";
  const category = panel.categories[at.category]?.label ?? "";
  const names = [panel.label, series.label, category].filter(Boolean) as string[];
  const space = spec.locale === "zh" ? "" : " ";
  const bare = point.value === null || panel.unit === "%";
  const unit = bare ? "" : `${space}${unitText(panel.unit, spec.locale, point.value ?? 0)}`;
  const colon = spec.locale === "zh" ? "：" : ": ";
  const reason = point.reason ? ` — ${point.reason}` : "";
  return `${[...new Set(names)].join(" · ")}${colon}${point.label}${unit}${reason}`;
}
