/** Values of other measures → a share or a rate per 100,000 residents, with what it is made of. */
import type { Bilingual, MeasureId, ValueState } from "@/lib/domain";
import {
  derivedMeasure,
  deriveValue,
  NO_VALUE_LABELS,
  SMALL_DENOMINATOR,
} from "@/lib/indicators/derived";
import { countedId } from "@/lib/indicators/per-residents";
import { POPULATION_SOURCE, RESIDENTS, residentsOf } from "@/lib/indicators/population";
import type { AgencyRef, Value, ValueOrigin } from "./value";

type ValueOf = (measure: MeasureId) => Value;
type Base = { agency: AgencyRef; year: number; measure: MeasureId };

/** Measures that have to be read to compute this one; itself when it is computed from none. */
export function measuresBehind(id: MeasureId): MeasureId[] {
  const share = derivedMeasure(id);
  if (share) return [...new Set([...share.numerator, ...share.denominator])];
  return [countedId(id) ?? id];
}

/** The state of a sum that cannot be formed: the worst of its parts' states. */
const WORST: readonly ValueState[] = ["missing", "unreadable", "notApplicable", "blank"];

const tooSmall = (of: number): Bilingual => ({
  zh: `分母只有${of}，小于${SMALL_DENOMINATOR}：只列件数，不换算成百分比`,
  en: `The whole is only ${of}, below ${SMALL_DENOMINATOR}: counts are given, no percentage`,
});

/** Percentages and rates are kept to four decimals: more would claim what no count can tell. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function originsOf(parts: Value[]): ValueOrigin[] {
  return [...new Set(parts.map(({ origin }) => origin))];
}

/** What a computed value takes over from the values it is made of; the numerator's place first. */
function frame({ agency, year, measure }: Base, parts: Value[]): Value {
  const first = parts.find(({ source }) => source?.at) ?? parts[0];
  const doubts = [...new Set(parts.flatMap((part) => part.doubts ?? []))];
  const blanks = parts.reduce((sum, part) => sum + (part.blanksCounted ?? 0), 0);
  return {
    agency: agency.slug,
    year,
    measure,
    state: "missing",
    value: null,
    text: null,
    origin: "none",
    edition: first?.edition ?? null,
    period: first?.period ?? null,
    kind: first?.kind ?? null,
    source: first?.source ?? null,
    ...(doubts.length > 0 ? { doubts } : {}),
    ...(blanks > 0 ? { blanksCounted: blanks } : {}),
  };
}

function share(base: Base, valueOf: ValueOf): Value | null {
  const measure = derivedMeasure(base.measure);
  if (!measure) return null;
  const parts = measuresBehind(base.measure).map(valueOf);
  const sums = deriveValue(measure, valueOf);
  const { numerator, denominator, reason } = sums;
  const empty: Value = {
    ...frame(base, parts),
    ratio: { numerator, denominator, per: 100, of: null, origins: originsOf(parts) },
  };
  if (reason === "not-stated") {
    const state = WORST.find((each) => parts.some((part) => part.state === each)) ?? "missing";
    const why = parts.find((part) => part.state === state)?.reason;
    return { ...empty, state, reason: why ?? NO_VALUE_LABELS[reason] };
  }
  const none = (why: Bilingual): Value => ({
    ...empty,
    state: "notApplicable",
    origin: "derived",
    reason: why,
  });
  if (reason) return none(NO_VALUE_LABELS[reason]);
  if ((denominator ?? 0) < SMALL_DENOMINATOR) return none(tooSmall(denominator ?? 0));
  const blanks = (empty.blanksCounted ?? 0) + sums.blanks;
  return {
    ...empty,
    state: "reported",
    value: rounded(sums.value ?? 0),
    origin: "derived",
    ...(blanks > 0 ? { blanksCounted: blanks } : {}),
  };
}

function perResidents(base: Base, valueOf: ValueOf): Value | null {
  const counted = countedId(base.measure);
  if (!counted) return null;
  const count = valueOf(counted);
  const { population, reason } = residentsOf(base.agency);
  const ratio = {
    numerator: count.value,
    denominator: population,
    per: RESIDENTS,
    of: POPULATION_SOURCE,
    origins: originsOf([count]),
  };
  const empty: Value = { ...frame(base, [count]), ratio };
  if (count.state !== "reported" || count.value === null) {
    const why = count.reason;
    return { ...empty, state: count.state, ...(why ? { reason: why } : {}) };
  }
  if (population === null) return { ...empty, reason };
  return {
    ...empty,
    state: "reported",
    value: rounded((count.value / population) * RESIDENTS),
    origin: "derived",
    ...(count.qualifier ? { qualifier: count.qualifier } : {}),
  };
}

/** The value of a computed measure; null for a measure that reports themselves state. */
export function ratioValue(base: Base, valueOf: ValueOf): Value | null {
  return share(base, valueOf) ?? perResidents(base, valueOf);
}
