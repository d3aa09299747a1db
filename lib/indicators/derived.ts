/** Rates computed from other measures: a value, or null with the reason; never 0 for nothing. */
import type { Bilingual, Measure, MeasureId, ValueState } from "@/lib/domain";
import raw from "./derived.json";

/** A share in percent: the sum of the numerator over the sum of the denominator. */
export type DerivedMeasure = Measure & {
  kind: "derived";
  numerator: readonly MeasureId[];
  denominator: readonly MeasureId[];
};

/** Why a derived measure has no value. */
export type NoValue =
  /** A measure it needs is missing, unreadable or not in this edition of the form. */
  | "not-stated"
  /** Everything it is a share of is zero. */
  | "nothing-to-divide-by"
  /** The part is larger than the whole: one of the two is wrong. */
  | "part-exceeds-whole";

export type DerivedValue = {
  /** Percent, unrounded; null with a reason. */
  value: number | null;
  reason: NoValue | null;
  /** Both sums, to be shown beside the share; null where they cannot be formed. */
  numerator: number | null;
  denominator: number | null;
  /** Blank cells that counted as 0 in the sums. */
  blanks: number;
};

export type ValueOf = (id: MeasureId) => { state: ValueState; value: number | null };

/** Below this denominator a percentage says less than the counts themselves. */
export const SMALL_DENOMINATOR = 10;

export const DERIVED_MEASURES: readonly DerivedMeasure[] = raw.map((entry) => ({
  id: entry.id,
  kind: "derived",
  label: { zh: entry.zh, en: entry.en },
  unit: "%",
  definition: entry.definition,
  numerator: entry.numerator,
  denominator: entry.denominator,
  ...(entry.better ? { better: entry.better as "higher" | "lower" } : {}),
}));

const byId = new Map(DERIVED_MEASURES.map((measure) => [measure.id, measure]));

/** The derived measure of that id, or null. */
export function derivedMeasure(id: MeasureId): DerivedMeasure | null {
  return byId.get(id) ?? null;
}

/**
 * Computes one derived measure. A blank counts as 0 in a sum of which another term is reported,
 * as in the checks of the form; a sum of blanks alone is not stated.
 */
export function deriveValue(measure: DerivedMeasure, valueOf: ValueOf): DerivedValue {
  const numerator = sum(measure.numerator, valueOf);
  const denominator = sum(measure.denominator, valueOf);
  const blanks = (numerator?.blanks ?? 0) + (denominator?.blanks ?? 0);
  // A sum of blanks alone is no 0.
  const stated = (side: Sum | null) => (side && side.reported > 0 ? side.value : null);
  const sums = { numerator: stated(numerator), denominator: stated(denominator) };
  const none = (reason: NoValue): DerivedValue => ({ value: null, reason, ...sums, blanks });
  if (!denominator || denominator.reported === 0) return none("not-stated");
  if (!numerator) return none("not-stated");
  // A blank part of a stated whole: whether it is none or not told, the report does not say.
  if (numerator.reported === 0) return none("not-stated");
  if (denominator.value === 0) return none("nothing-to-divide-by");
  if (numerator.value > denominator.value) return none("part-exceeds-whole");
  return { value: (numerator.value / denominator.value) * 100, reason: null, ...sums, blanks };
}

type Sum = { value: number; reported: number; blanks: number };

function sum(ids: readonly MeasureId[], valueOf: ValueOf): Sum | null {
  const total: Sum = { value: 0, reported: 0, blanks: 0 };
  for (const id of ids) {
    const { state, value } = valueOf(id);
    if (state === "reported" && value !== null) {
      total.value += value;
      total.reported++;
    } else if (state === "blank") total.blanks++;
    else return null;
  }
  return total;
}

/** Reasons in words, for pages and exports. */
export const NO_VALUE_LABELS: Record<NoValue, Bilingual> = {
  "not-stated": { zh: "所需的数没有写明", en: "A number it needs is not stated" },
  "nothing-to-divide-by": { zh: "分母为零", en: "Nothing to divide by" },
  "part-exceeds-whole": { zh: "部分大于整体，数有误", en: "The part exceeds the whole" },
};
