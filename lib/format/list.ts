/** Joins words and sentences as each language does. */
import type { Locale } from "@/lib/domain";

/** Words in a row: 甲、乙、丙; A, B, C. */
export function formatList(words: readonly string[], locale: Locale): string {
  return words.join(locale === "zh" ? "、" : ", ");
}

/** Words in a row with the last joined by "and": 甲、乙和丙; A, B and C. */
export function formatAnd(words: readonly string[], locale: Locale): string {
  if (words.length < 2) return words.join("");
  const last = words.at(-1) ?? "";
  const head = formatList(words.slice(0, -1), locale);
  return locale === "zh" ? `${head}和${last}` : `${head} and ${last}`;
}
