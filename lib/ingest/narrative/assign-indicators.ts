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

/** Another body's, or everybody's: compared with, not reported. Ends in the figure's clause. */
const NOT_OWN =
  /(?:全国|全省|全区平均|省内|平均水平|兄弟|标杆城市|先进地区|同类城市|其他(?:市|县|区|城市|地区)|外省|某[市县区])[^,。;]{0,14}$/;
/** An earlier time's, told for comparison. */
const EARLIER = /(?:去年|上年|上一年|前年)(?!同期|相比|以来|度?重点)[^,。;]{0,20}$/;
const YEAR_NAMED = /(?<![自从较比于到至])(20\d{2})年(?!底前|以来|起|版|代)/g;

/**
 * Indicator ids in the order of `candidates`; null where none is sure. `year`: the report's; what
 * a sentence says of an earlier year feeds nothing.
 */
export function assignIndicators(
  copy: string,
  candidates: readonly Candidate[],
  year: number | null = null,
): (string | null)[] {
  const ids = candidates.map((candidate) =>
    isOwn(copy, candidate, year) ? claim(copy, candidate) : null,
  );
  for (const id of WIDEST) {
    const values = candidates.filter((_, i) => ids[i] === id).map(({ quantity }) => quantity.value);
    const widest = Math.max(...values);
    candidates.forEach(({ quantity }, i) => {
      if (ids[i] === id && quantity.value < widest) ids[i] = null;
    });
  }
  return ids;
}

function isOwn(copy: string, { quantity, sentence }: Candidate, year: number | null): boolean {
  const from = Math.max(sentence.start, quantity.start - PARAGRAPH_BACK);
  const before = copy.slice(from, quantity.start).replaceAll(/《[^》]*》/g, "");
  if (NOT_OWN.test(before) || EARLIER.test(before)) return false;
  const named = [...before.matchAll(YEAR_NAMED)].at(-1)?.[1];
  return !year || !named || Number(named) >= year;
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
  const from = Math.max(sentence.paragraph.start, sentence.start - PARAGRAPH_BACK);
  const paragraph = copy.slice(from, sentence.end);
  const whole = `${sentence.headings.join(" ")}\n${paragraph}`;
  return patterns.filter((pattern) => fits(pattern, before, after, whole));
}

/** How far a wording may stand from its number. */
const LOOK_BACK = 160;
const LOOK_AHEAD = 80;
/** How much of the paragraph before a sentence tells what it speaks of. */
const PARAGRAPH_BACK = 600;

function fits(pattern: IndicatorPattern, before: string, after: string, whole: string): boolean {
  if (pattern.before && !pattern.before.test(before)) return false;
  if (pattern.after && !pattern.after.test(after)) return false;
  if (pattern.notBefore?.test(before)) return false;
  if (pattern.notAfter?.test(after)) return false;
  return !pattern.within || pattern.within.test(whole);
}
