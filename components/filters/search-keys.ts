/** What a reader may type to find a name: the name itself, its pinyin, its initials. */
import { pinyin } from "pinyin-pro";
import { foldQuery } from "./match-query";

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
