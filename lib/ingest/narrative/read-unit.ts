/** Reads the measure word that stands at a place of the matching copy. */
import type { MeasureWord } from "./lexicon/measure-word";
import { MEASURE_WORDS } from "./lexicon/measure-words";

const byFirst = new Map<string, MeasureWord[]>();
for (const entry of [...MEASURE_WORDS].sort((a, b) => b.word.length - a.word.length)) {
  const first = entry.word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}

/** The longest measure word at `at`, of the number at `number`; null when none stands there. */
export function readUnit(copy: string, at: number, number: number): MeasureWord | null {
  const candidates = byFirst.get(copy.charAt(at));
  if (!candidates) return null;
  for (const entry of candidates) {
    if (!copy.startsWith(entry.word, at)) continue;
    const after = copy.slice(at + entry.word.length, at + entry.word.length + 6);
    if (entry.unless?.test(after)) continue;
    if (entry.onlyIf && !entry.onlyIf.test(after)) {
      if (!entry.orAfter?.test(copy.slice(Math.max(0, number - 6), number))) continue;
    }
    // 12Gbps is no 12G; a latin unit ends where its letters end.
    if (/[A-Za-z]$/.test(entry.word) && /^[A-Za-z]/.test(after)) continue;
    return entry;
  }
  return null;
}
