/** Finds indicators for which the same report states different values. */
import type { Figure, Finding } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";

/** One `self-contradiction` for each indicator with several values; repeated text counts once. */
export function findContradictions(figures: readonly Figure[]): Finding[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.indicator || figure.repeat) continue;
    groups.set(figure.indicator, [...(groups.get(figure.indicator) ?? []), figure]);
  }
  const findings: Finding[] = [];
  for (const [id, group] of groups) {
    const first = group[0];
    const differing = group.filter((figure) => figure.value !== first?.value);
    const entry = indicator(id);
    if (!first || !entry || differing.length === 0) continue;
    const sides = [first, ...differing].map(({ text }) => text);
    findings.push({
      rule: "self-contradiction",
      severity: "warning",
      message: {
        zh: `同一指标“${entry.label.zh}”在文中有不同的数：${sides.join("、")}。`,
        en: `The text gives different values for “${entry.label.en}”: ${sides.join(", ")}.`,
      },
      cells: [],
      at: [first, ...differing].map(({ at }) => at),
      fault: "unknown",
    });
  }
  return findings;
}
