/** What a reader may type to find a name: the name itself, its pinyin, its initials. */
import { pinyin } from "pinyin-pro";

/** Lower case, no spaces, apostrophes or hyphens: "Xi'an shi" and "xianshi" are the same wish. */
export function foldQuery(text: string): string {
  return text.toLowerCase().replaceAll(/[\s'’\-·]+/gu, "");
}

const kept = new Map<string, string>();

/** Keys of a name in both languages, one string, parted by `|`. */
export function searchKeys(names: { zh: string; en: string }): string {
  const known = kept.get(names.zh);
  if (known) return known;
  const options = { toneType: "none", type: "array", nonZh: "consecutive" } as const;
  const syllables = pinyin(names.zh, options);
  const initials = syllables.map((syllable) => syllable[0] ?? "");
  const keys = [names.zh, names.en, syllables.join(""), initials.join("")].map(foldQuery).join("|");
  kept.set(names.zh, keys);
  return keys;
}

/** Whether every word of a query stands somewhere in the keys. */
export function matchesQuery(keys: string, query: string): boolean {
  const words = query.split(/\s+/u).map(foldQuery).filter(Boolean);
  return words.every((word) => keys.includes(word));
}
