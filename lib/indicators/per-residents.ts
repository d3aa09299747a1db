/** A count → the same count for every 100,000 residents, as a measure of its own. */
import type { Measure, MeasureId } from "@/lib/domain";

const PREFIX = "per100k/";

/** Measure words that count; money, days and percentages are no counts. */
const COUNTING = new Set(["件", "条", "篇", "项", "个", "人", "人次", "次", "家"]);

/** What a unit becomes when it is set against residents. */
const SUFFIX = "/10万人";

export function isCount({ kind, unit }: Pick<Measure, "kind" | "unit">): boolean {
  return kind !== "derived" && COUNTING.has(unit);
}

/** The id of a count for every 100,000 residents; null for what is no count. */
export function perResidentsId(measure: Measure): MeasureId | null {
  return isCount(measure) ? PREFIX + measure.id : null;
}

/** The count such an id is made of; null for any other id. */
export function countedId(id: MeasureId): MeasureId | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

/** A count's measure for every 100,000 residents. */
export function perResidents(measure: Measure): Measure | null {
  const id = perResidentsId(measure);
  if (!id) return null;
  return {
    id,
    kind: "derived",
    label: {
      zh: `每10万人${measure.label.zh}`,
      en: `${measure.label.en}, per 100,000 residents`,
    },
    unit: measure.unit + SUFFIX,
  };
}
