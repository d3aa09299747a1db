/** Of the counts that claim one indicator, which are meant: sums, the widest, the year's, the account's. */
import type { Candidate } from "../candidate";
import { isRunningTotal, runningTotals } from "./parts";
import { PREFERRED, WIDEST } from "./scope";
import { RANGE_MARK } from "../quantity";

/** How much of the paragraph before a sentence tells what it speaks of. */
export const PARAGRAPH_BACK = 600;

/** 3万至5万条: neither end is the count. */
export function isRangeEnd(copy: string, candidates: readonly Candidate[], index: number): boolean {
  const ends = candidates.slice(Math.max(0, index - 1), index + 2);
  return ends.some(({ quantity, sentence }, i) => {
    const next = ends[i + 1];
    if (next?.sentence !== sentence || next.quantity.unit !== quantity.unit) return false;
    return RANGE_MARK.test(copy.slice(quantity.end, next.quantity.start));
  });
}

/** What a sum adds up is a part of it. */
export function dropSummed(candidates: readonly Candidate[], ids: (string | null)[]): void {
  candidates.forEach(({ own }, index) => {
    for (let part = index - (own?.sums ?? 0); part < index; part++) {
      if (ids[part] === ids[index]) ids[part] = null;
    }
  });
}

export function dropNarrower(candidates: readonly Candidate[], ids: (string | null)[]): void {
  for (const id of WIDEST) {
    const values = candidates.filter((_, i) => ids[i] === id).map(({ quantity }) => quantity.value);
    const widest = Math.max(...values);
    candidates.forEach(({ quantity }, i) => {
      if (ids[i] === id && quantity.value < widest) ids[i] = null;
    });
  }
}

export function dropRunningTotals(
  copy: string,
  candidates: readonly Candidate[],
  ids: (string | null)[],
): void {
  candidates.forEach((candidate, i) => {
    const id = ids[i];
    if (id && isRunningTotal(copy, candidate, id)) ids[i] = null;
  });
  for (const id of new Set(ids)) {
    if (!id) continue;
    const places = [...ids.keys()].filter((i) => ids[i] === id);
    const group = places.flatMap((i) => candidates[i] ?? []);
    runningTotals(copy, group, id).forEach((drop, i) => {
      const place = places[i];
      if (drop && place !== undefined) ids[place] = null;
    });
  }
}

/** Of a body's accounts, the one meant is kept where it is told at all. */
export function dropOtherAccounts(
  copy: string,
  candidates: readonly Candidate[],
  ids: (string | null)[],
): void {
  for (const [id, { among, chosen }] of PREFERRED) {
    const preferred = candidates.map(({ quantity, sentence, own }, i) => {
      if (ids[i] !== id) return false;
      const from = Math.max(sentence.paragraph.start, quantity.start - PARAGRAPH_BACK);
      const before = copy.slice(from, own?.from ?? quantity.start) + (own?.words ?? "");
      return chosen.test([...before.matchAll(among)].at(-1)?.[0] ?? "");
    });
    if (!preferred.includes(true)) continue;
    preferred.forEach((keep, i) => {
      if (ids[i] === id && !keep) ids[i] = null;
    });
  }
}
