/** What a native chart is called and says aloud: of several in one figure, each its own numbers. */
import { chartAlt, type ChartSpec } from "@/lib/charts";
import { escapeMarkup } from "@/lib/format";

/** Title and description of panel `at` as attributes of a frame. */
export function frameWords(spec: ChartSpec, at: number): string {
  const panel = spec.panels[at];
  const several = spec.panels.length > 1 && panel;
  const title = several && panel.label ? `${spec.title} · ${panel.label}` : spec.title;
  const alt = several ? chartAlt(title, [panel], spec.locale) : spec.alt;
  return `title="${escapeMarkup(title)}" descr="${escapeMarkup(alt)}"`;
}
