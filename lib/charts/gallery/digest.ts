/** A spec in short, for comparing and for reading: what is said, and every value or state drawn. */
import { say } from "../words";
import type { ChartPoint, ChartSpec } from "../spec";

function drawn(point: ChartPoint): number | string {
  if (point.state !== "reported") return point.state;
  return point.value ?? `(${point.label})`;
}

/** Words, panels and values of a chart; sources and places are left out. */
export function digestSpec(spec: ChartSpec) {
  return {
    kind: spec.kind,
    title: spec.title,
    subtitle: spec.subtitle,
    file: spec.fileName,
    notes: spec.notes.map(({ text }) => say(spec.locale, "note", { text })),
    panels: spec.panels.map((panel) => ({
      ...(panel.label === null ? {} : { label: panel.label }),
      ...(panel.remark === null ? {} : { remark: panel.remark }),
      draws: [panel.kind, panel.orientation, panel.stacked ? "stacked" : ""]
        .filter(Boolean)
        .join(" "),
      axis: `${panel.axis.bare ? "0" : `${panel.axis.min}–${panel.axis.max}`} ${panel.unit}`,
      ...(panel.breaks.length > 0
        ? { breaks: panel.breaks.map(({ after, label }) => `${after}: ${label}`) }
        : {}),
      categories: panel.categories.map(({ label }) => label),
      series: Object.fromEntries(
        panel.series.map(({ label, color, points }) => [`${label} [${color}]`, points.map(drawn)]),
      ),
    })),
  };
}
