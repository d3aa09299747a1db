/** Compares figures read from a text with figures a person has labelled in it. */
import type { Figure } from "@/lib/domain";

export type LabelledFigure = Omit<Figure, "repeat"> & { core?: boolean };

export type Score = {
  labelled: number;
  /** Labelled figures found with value and unit right. */
  right: number;
  /** Figures read where nothing is labelled. */
  extra: number;
  recall: number;
  precision: number;
  /** One line for each difference, for a person to read. */
  differences: string[];
};

/** Scores a reading; labels with `core: false` may be found or left out. */
export function scoreFigures(read: readonly Figure[], labels: readonly LabelledFigure[]): Score {
  const matched = new Set<Figure>();
  const differences: string[] = [];
  let labelled = 0;
  let right = 0;
  for (const label of labels) {
    const core = label.core !== false;
    if (core) labelled++;
    const figure = read.find(
      (one) => !matched.has(one) && one.at.start < label.at.end && one.at.end > label.at.start,
    );
    if (!figure) {
      if (core) differences.push(`${label.at.start} ${label.text}: not found`);
      continue;
    }
    matched.add(figure);
    const wrong = FIELDS.filter((field) => figure[field] !== label[field]);
    if (core && figure.value === label.value && figure.unit === label.unit) right++;
    for (const field of wrong) {
      differences.push(
        `${label.at.start} ${label.text}: ${field} ${String(figure[field])}, labelled ${String(label[field])}`,
      );
    }
  }
  const extra = read.filter((figure) => !matched.has(figure));
  for (const { at, text } of extra) differences.push(`${at.start} ${text}: not labelled`);
  const found = right + extra.length;
  return {
    labelled,
    right,
    extra: extra.length,
    recall: labelled > 0 ? right / labelled : 1,
    precision: found > 0 ? right / found : 1,
    differences,
  };
}

const FIELDS = ["value", "unit", "text", "qualifier", "role", "indicator"] as const;
