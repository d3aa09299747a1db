/** The words of the charts in both languages. Sentences take their numbers already formatted. */
import type { Locale } from "@/lib/domain";
import { fillSlots, slotNames } from "@/lib/i18n/fill-slots";
import { DOCUMENT_WORDS } from "./documents";
import { FIGURE_WORDS } from "./figure";
import { NOTE_WORDS } from "./notes";
import { PICTURE_WORDS } from "./picture";
import { TITLE_WORDS } from "./titles";

type Fill = Record<string, string>;

const WORDS = {
  ...PICTURE_WORDS,
  ...DOCUMENT_WORDS,
  ...FIGURE_WORDS,
  ...NOTE_WORDS,
  ...TITLE_WORDS,
};

export type WordId = keyof typeof WORDS;

/** A word or sentence with its holes filled; throws when a hole is left open. */
export function say(locale: Locale, id: WordId, fill: Fill = {}): string {
  const text = WORDS[id][locale];
  const open = slotNames(text).find((hole) => fill[hole] === undefined);
  if (open !== undefined) throw new Error(`${id} wants {${open}}`);
  return fillSlots(text, fill, locale);
}

/** Every sentence with its holes, for the test that holds both languages together. */
export function wordHoles(): { id: string; zh: string[]; en: string[] }[] {
  return Object.entries(WORDS).map(([id, { zh, en }]) => ({
    id,
    zh: slotNames(zh),
    en: slotNames(en),
  }));
}
