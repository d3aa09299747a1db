/** word/styles.xml → the lists that paragraph styles belong to. */
import type { XmlHandler } from "./walk-xml";

export type StyleLists = Map<string, { list: string | null; level: number }>;

export function collectStyles(): { handler: XmlHandler; done: () => StyleLists } {
  const lists: StyleLists = new Map();
  let style: string | null = null;
  const handler: XmlHandler = {
    open(name, attribute) {
      if (name === "style") style = attribute("styleId") ?? null;
      if (style === null || (name !== "numId" && name !== "ilvl")) return;
      const place = lists.get(style) ?? { list: null, level: 0 };
      lists.set(style, place);
      if (name === "numId") place.list = attribute("val") ?? null;
      else place.level = Number(attribute("val")) || 0;
    },
    close(name) {
      if (name === "style") style = null;
    },
  };
  return { handler, done: () => lists };
}
