/** Fills the slots of one text; apart from the dictionary, so that a browser need not load that. */
import type { Locale } from "@/lib/domain";
import { formatNumber } from "@/lib/format";

const slot = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Names of the slots of a text, each once, sorted. */
export function slotNames(text: string): string[] {
  return [...new Set([...text.matchAll(slot)].map(([, name]) => name ?? ""))].sort();
}

/**
 * Fills the slots of one text. Numbers are set by the reader's locale, what comes set already stays
 * as it is; `{n|one|many}` picks.
 */
export function fillSlots(
  text: string,
  values: Record<string, string | number>,
  locale: Locale,
): string {
  return text.replace(slot, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined) return String(value) === "1" ? one : (many ?? "");
    return typeof value === "number" ? formatNumber(value, locale) : value;
  });
}
