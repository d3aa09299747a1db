/** The words around a figure that people typed, in one language: panel and page say the same. */
import type { Translate } from "@/lib/i18n/translate";

export type CitedWords = { note: string; address: string; on: string; back: string };

export function citedWords(t: Translate): CitedWords {
  return {
    note: t("source.cited.note"),
    address: t("source.cited.address"),
    on: t("source.cited.on"),
    back: t("source.cited.back"),
  };
}
