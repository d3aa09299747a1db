/** Decides which indicator of the catalogue a figure feeds, if any. Precision before recall. */
import type { FigureRole } from "@/lib/domain";
import { INDICATOR_PATTERNS, type IndicatorPattern, WIDEST } from "./indicators";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

export type Candidate = {
  quantity: Quantity;
  sentence: Sentence;
  role: FigureRole;
};

const byUnit = new Map<string, IndicatorPattern[]>();
for (const pattern of INDICATOR_PATTERNS) {
  for (const unit of pattern.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), pattern]);
}

/** Indicator ids in the order of `candidates`; null where none is sure. */
export function assignIndicators(
  copy: string,
  candidates: readonly Candidate[],
): (string | null)[] {
  const ids = candidates.map((candidate) => claim(copy, candidate));
  for (const id of WIDEST) {
    const values = candidates.filter((_, i) => ids[i] === id).map(({ quantity }) => quantity.value);
    const widest = Math.max(...values);
    candidates.forEach(({ quantity }, i) => {
      if (ids[i] === id && quantity.value < widest) ids[i] = null;
    });
  }
  return ids;
}

function claim(copy: string, { quantity, sentence, role }: Candidate): string | null {
  if (role !== "value" && role !== "to") return null;
  const patterns = byUnit.get(quantity.unit);
  if (!patterns) return null;
  const before = copy.slice(sentence.start, quantity.start);
  const after = copy.slice(quantity.end, sentence.end);
  const paragraph = copy.slice(sentence.paragraph.start, sentence.end);
  const whole = `${sentence.headings.join(" ")}\n${paragraph}`;
  const claims = new Set<string>();
  for (const pattern of patterns) {
    if (fits(pattern, before, after, whole)) claims.add(pattern.indicator);
  }
  // Two claims are no claim: a wrong indicator is worse than a missed one.
  const [only] = claims;
  return claims.size === 1 && only ? only : null;
}

function fits(pattern: IndicatorPattern, before: string, after: string, whole: string): boolean {
  if (pattern.before && !pattern.before.test(before)) return false;
  if (pattern.after && !pattern.after.test(after)) return false;
  if (pattern.within && !pattern.within.test(whole)) return false;
  if (pattern.notBefore?.test(before)) return false;
  return !pattern.notAfter?.test(after);
}
