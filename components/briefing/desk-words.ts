/** The texts of the briefing's desk, handed to the browser without the rest of the dictionary. */
import type { Locale } from "@/lib/domain";
import { WORDS } from "@/lib/i18n";

const KEYS = [
  "briefing.deckTitle",
  "briefing.deckTitle.none",
  "briefing.pages",
  "briefing.page",
  "briefing.itemTitle",
  "briefing.takeaway",
  "briefing.takeaway.hint",
  "briefing.up",
  "briefing.down",
  "briefing.remove",
  "briefing.ofPage",
  "briefing.moved",
  "briefing.removed",
  "briefing.restore",
  "briefing.as",
  "briefing.as.chart",
  "briefing.as.table",
  "briefing.language",
  "briefing.language.zh",
  "briefing.language.en",
  "briefing.download",
  "briefing.nothing",
  "briefing.format.pptx",
  "briefing.format.pptx.about",
  "briefing.format.docx",
  "briefing.format.docx.about",
  "briefing.format.pdf",
  "briefing.format.pdf.about",
  "briefing.format.xlsx",
  "briefing.format.xlsx.about",
  "briefing.format.zip",
  "briefing.format.zip.about",
  "briefing.share",
  "briefing.shared",
  "briefing.shareFailed",
  "briefing.long",
  "briefing.clear",
  "briefing.visiting",
  "briefing.adopt",
  "briefing.own",
  "briefing.changed.accept",
  "briefing.noScript",
] as const;

export type DeskWords = Record<(typeof KEYS)[number], string>;

export function deskWords(locale: Locale): DeskWords {
  return Object.fromEntries(KEYS.map((key) => [key, WORDS[key][locale]])) as DeskWords;
}
