/** What a measure word is, and the small grammar its lists are written in. */

export type MeasureKind = "count" | "person" | "share" | "money" | "time" | "physical" | "times";

export type MeasureWord = {
  /** As printed, after the number and its multiplier. */
  word: string;
  /** As reported; the word itself unless another is named. */
  unit: string;
  kind: MeasureKind;
  /** Not a measure word when the text after it begins like this (人工, 名单, 条例). */
  unless?: RegExp;
  /** A measure word only when the text after it begins like this, or … */
  onlyIf?: RegExp;
  /** … the text before the number ends like this (不少于10日). */
  orAfter?: RegExp;
};

type Entry =
  string | { word: string; unit?: string; unless?: RegExp; onlyIf?: RegExp; orAfter?: RegExp };

export function words(kind: MeasureKind, entries: readonly Entry[]): MeasureWord[] {
  return entries.map((entry) =>
    typeof entry === "string"
      ? { word: entry, unit: entry, kind }
      : { unit: entry.word, ...entry, kind },
  );
}

export function list(spaced: string): string[] {
  return spaced.split(" ");
}

export const CJK_NEXT = /^[\u4e00-\u9fff]/;
