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

function claim(copy: string, candidate: Candidate): string | null {
  const claims = new Set(claimingPatterns(copy, candidate).map(({ indicator }) => indicator));
  // Two claims are no claim: a wrong indicator is worse than a missed one.
  const [only] = claims;
  return claims.size === 1 && only ? only : null;
}

/** Every pattern that fits the candidate; old values, changes and plans feed none. */
export function claimingPatterns(copy: string, candidate: Candidate): IndicatorPattern[] {
  const { quantity, sentence, role } = candidate;
  if (role !== "value" && role !== "to") return [];
  const patterns = byUnit.get(quantity.unit);
  if (!patterns) return [];
  const before = copy.slice(Math.max(sentence.start, quantity.start - LOOK_BACK), quantity.start);
  const after = copy.slice(quantity.end, Math.min(sentence.end, quantity.end + LOOK_AHEAD));
  const paragraph = copy.slice(sentence.paragraph.start, sentence.end);
  const whole = `${sentence.headings.join(" ")}\n${paragraph}`;
  return patterns.filter((pattern) => fits(pattern, before, after, whole));
}

/** How far a wording may stand from its number. */
const LOOK_BACK = 160;
const LOOK_AHEAD = 80;

function fits(pattern: IndicatorPattern, before: string, after: string, whole: string): boolean {
  if (pattern.before && !pattern.before.test(before)) return false;
  if (pattern.after && !pattern.after.test(after)) return false;
  if (pattern.notBefore?.test(before)) return false;
  if (pattern.notAfter?.test(after)) return false;
  return !pattern.within || pattern.within.test(whole);
}
