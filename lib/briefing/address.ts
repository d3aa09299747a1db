/** A briefing ↔ the query of its address, which is all there is of it: nothing is stored here. */
import type { Locale } from "@/lib/domain";
import { BRIEFING_LIMITS, type Briefing, type BriefingItem } from "./briefing";
import { formatItem, parseItem, trimLine } from "./item-text";

/** Name of the parameter that holds one item; it stands once for each. */
export const ITEM_PARAMETER = "i";

/** Commas, slashes, semicolons, equals signs and colons are allowed in a query as they are. */
function readable(query: URLSearchParams): string {
  return query
    .toString()
    .replaceAll(/%(?:2C|2F|3B|3D|3A|7E)/giu, (code) => decodeURIComponent(code));
}

/** `title=…&lang=en&i=…&i=…`, without the question mark; empty for an empty briefing. */
export function briefingQuery({ title, lang, items }: Briefing): string {
  const query = new URLSearchParams();
  const name = trimLine(title, BRIEFING_LIMITS.title);
  if (name) query.set("title", name);
  if (lang) query.set("lang", lang);
  for (const item of items) query.append(ITEM_PARAMETER, formatItem(item));
  return readable(query);
}

/** The page of a briefing. */
export function briefingHref(locale: Locale, briefing: Briefing): string {
  const query = briefingQuery(briefing);
  return `/${locale}/briefing${query ? `?${query}` : ""}`;
}

export const DECK_FORMATS = ["pptx", "docx", "pdf", "xlsx", "zip"] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];

/** The file of a briefing in its language. */
export function deckAddress(locale: Locale, briefing: Briefing, format: DeckFormat): string {
  const query = briefingQuery({ ...briefing, lang: briefing.lang ?? locale });
  return `/briefing/deck.${format}?${query}`;
}

export type ReadBriefing = Briefing & {
  /** Items of the address that name no chart, or stood past the most there may be. */
  unread: string[];
};

/** Reads an address; a broken item is named and the others stand. */
export function readBriefing(query: URLSearchParams): ReadBriefing {
  const lang = query.get("lang");
  const items: BriefingItem[] = [];
  const unread: string[] = [];
  for (const text of query.getAll(ITEM_PARAMETER)) {
    const item = parseItem(text);
    if (item && items.length < BRIEFING_LIMITS.items) items.push(item);
    else unread.push(text.slice(0, 80));
  }
  return {
    title: trimLine(query.get("title") ?? "", BRIEFING_LIMITS.title),
    lang: lang === "zh" || lang === "en" ? lang : null,
    items,
    unread,
  };
}

/** Reads a query as text, with or without its question mark. */
export function readBriefingQuery(text: string): ReadBriefing {
  return readBriefing(new URLSearchParams(text));
}
