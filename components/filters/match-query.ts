/** Finding by what a reader types; the keys come from the server, so that pinyin stays there. */

/** Lower case, no spaces, apostrophes or hyphens: "Xi'an shi" and "xianshi" are the same wish. */
export function foldQuery(text: string): string {
  return text.toLowerCase().replaceAll(/[\s'’\-·]+/gu, "");
}

/** Whether every word of a query stands somewhere in the keys. */
export function matchesQuery(keys: string, query: string): boolean {
  const words = query.split(/\s+/u).map(foldQuery).filter(Boolean);
  return words.every((word) => keys.includes(word));
}

/** Keys that begin with the query come before keys that merely hold it: "sy" means 三亚 first. */
export function beginsWithQuery(keys: string, query: string): boolean {
  const folded = foldQuery(query);
  return folded !== "" && keys.split("|").some((key) => key.startsWith(folded));
}
