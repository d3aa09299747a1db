/** Decides which indicator of the catalogue a figure feeds, if any. Precision before recall. */
import type { Candidate } from "./candidate";
import { INDICATOR_PATTERNS, type IndicatorPattern } from "./indicators";
import { isCountedSince, type Owner, speaksOfOwner } from "./indicators/owner";
import { type Publication, readPosting, readPublication } from "./indicators/publication";
import { countsNewOnes, isPart, ownParts } from "./indicators/parts";
import {
  dropNarrower,
  dropOtherAccounts,
  dropRunningTotals,
  dropSummed,
  isRangeEnd,
  PARAGRAPH_BACK,
} from "./indicators/of-several";
import { withoutAsides } from "./indicators/own-words";
import { isSaid, phraseAround } from "./indicators/said";

const byUnit = new Map<string, IndicatorPattern[]>();
for (const pattern of INDICATOR_PATTERNS) {
  for (const unit of pattern.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), pattern]);
}

/** What a conversion to traditional script has put for words of the patterns, length for length. */
const MAINLAND_WORDS: Record<string, string> = {
  资讯: "信息",
  入口网站: "门户网站",
  专案: "项目",
};
const ISLAND_WORDS = /(?<=政府|政务)资讯|资讯(?=公开)|入口网站|(?<=交易|建设|投资|工程)专案/g;

/**
 * Indicator ids in the order of `candidates`; null where none is sure. What a sentence says of
 * another body or an earlier time than `owner`'s feeds nothing.
 */
export function assignIndicators(
  text: string,
  candidates: readonly Candidate[],
  owner: Owner = { agency: null, year: null },
): (string | null)[] {
  const copy = text.replace(ISLAND_WORDS, (word) => MAINLAND_WORDS[word] ?? word);
  const claimed = candidates.map((candidate) => claim(copy, candidate, owner.agency));
  const ids = candidates.map((candidate, index) => {
    const id = claimed[index];
    if (!id || !speaksOfOwner(copy, candidate, owner, id)) return null;
    if (isRangeEnd(copy, candidates, index)) return null;
    if (countsNewOnes(copy, candidate, id)) return null;
    return isPart(copy, candidates, index, claimed) ? null : id;
  });
  const since = candidates.map((candidate, index) =>
    claimed[index] && !ids[index] && isCountedSince(copy, candidate, owner.year)
      ? claimed[index]
      : null,
  );
  ownParts(copy, candidates, ids, since);
  dropSummed(candidates, ids);
  dropNarrower(candidates, ids);
  dropRunningTotals(copy, candidates, ids);
  dropOtherAccounts(copy, candidates, ids);
  return ids;
}

function claim(copy: string, candidate: Candidate, agency: string | null): string | null {
  const claims = new Set(
    claimingPatterns(copy, candidate, agency).map(({ indicator }) => indicator),
  );
  // Two claims are no claim: a wrong indicator is worse than a missed one.
  const [only] = claims;
  return claims.size === 1 && only ? only : null;
}

/**
 * Every pattern that fits the candidate; old values, changes and plans feed none. A hotline's or a
 * trading centre's report need not say whose cases and projects it counts: `agency` does.
 */
export function claimingPatterns(
  copy: string,
  candidate: Candidate,
  agency: string | null = null,
): IndicatorPattern[] {
  const { quantity, role, own } = candidate;
  if (role !== "value" && role !== "to") return [];
  const patterns = byUnit.get(quantity.unit);
  if (!patterns) return [];
  const fitting = (words: Words) => patterns.filter((pattern) => fits(pattern, words));
  const found = fitting(wordsAround(copy, candidate, agency));
  // 权力9类3126项: the measure before may be part of the wording.
  if (found.length > 0 || own?.words !== "") return found;
  return fitting(wordsAround(copy, { ...candidate, own: undefined }, agency));
}

function wordsAround(
  copy: string,
  { quantity, sentence, own }: Candidate,
  agency: string | null,
): Words {
  const paragraphStart = (back: number) =>
    Math.max(sentence.paragraph.start, Math.min(sentence.start, quantity.start - back));
  const from = Math.max(sentence.paragraph.start, sentence.start - PARAGRAPH_BACK);
  return {
    agency,
    before: withoutAsides(
      copy.slice(
        Math.max(sentence.start, quantity.start - LOOK_BACK),
        own?.from ?? quantity.start,
      ) + (own?.words ?? ""),
    ),
    after: copy.slice(quantity.end, Math.min(sentence.end, quantity.end + LOOK_AHEAD)),
    near: copy.slice(paragraphStart(NEAR), Math.min(sentence.end, quantity.end + NEAR_AFTER)),
    opening: `${agency ?? ""} ${sentence.headings.join(" ")}\n`,
    told: copy.slice(from, quantity.start),
    rest: copy.slice(quantity.start, sentence.end),
  };
}

/** How far a wording may stand from its number. */
const LOOK_BACK = 160;
const LOOK_AHEAD = 80;
const NEAR = 120;
const NEAR_AFTER = 12;

type Words = {
  agency: string | null;
  before: string;
  after: string;
  near: string;
  /** The body and the headings: what is looked through begins with them. */
  opening: string;
  told: string;
  rest: string;
  phrase?: string;
  published?: { statement: Publication | null };
  posted?: { statement: Publication | null };
};

/** Statements are read once for all the patterns that ask for them. */
function statementOf(kind: "published" | "posted", words: Words): Publication | null {
  const read = kind === "published" ? readPublication : readPosting;
  return (words[kind] ??= { statement: read(words.before, words.after, words.agency) }).statement;
}

function holds(
  asks: ((statement: Publication) => boolean) | undefined,
  kind: "published" | "posted",
  words: Words,
): boolean {
  const statement = asks ? statementOf(kind, words) : null;
  return !asks || (statement !== null && asks(statement));
}

function fits(pattern: IndicatorPattern, words: Words): boolean {
  const { before, after, near, opening, told, rest } = words;
  if (pattern.before && !pattern.before.test(before)) return false;
  if (pattern.after && !pattern.after.test(after)) return false;
  if (pattern.notBefore?.test(before)) return false;
  if (pattern.notAfter?.test(after)) return false;
  if (pattern.said && !isSaid((words.phrase ??= phraseAround(before, after)), pattern.said)) {
    return false;
  }
  if (pattern.near && !pattern.near.test(near)) return false;
  if (pattern.ahead && !pattern.ahead.test(opening + told)) return false;
  if (pattern.within && !pattern.within.test(opening + told + rest)) return false;
  return holds(pattern.published, "published", words) && holds(pattern.posted, "posted", words);
}
