/** word/styles.xml → the lists that paragraph styles belong to, and the look of character styles. */
import { applyRunProperty, PLAIN_RUN, type RunLook } from "./run-look";
import type { XmlHandler } from "./walk-xml";

export type Styles = {
  lists: Map<string, { list: string | null; level: number }>;
  looks: Map<string, RunLook>;
};

export function collectStyles(): { handler: XmlHandler; done: () => Styles } {
  const lists: Styles["lists"] = new Map();
  const looks: Styles["looks"] = new Map();
  let style: string | null = null;
  let character = false;
  const handler: XmlHandler = {
    open(name, attribute) {
      if (name === "style") {
        style = attribute("styleId") ?? null;
        character = attribute("type") === "character";
      }
      if (style === null) return;
      if (name === "basedOn" && character) {
        looks.set(style, { ...(looks.get(attribute("val") ?? "") ?? PLAIN_RUN) });
      } else if (character) {
        const look = looks.get(style) ?? { ...PLAIN_RUN };
        looks.set(style, look);
        applyRunProperty(look, name, attribute("val"));
      }
      if (name !== "numId" && name !== "ilvl") return;
      const place = lists.get(style) ?? { list: null, level: 0 };
      lists.set(style, place);
      if (name === "numId") place.list = attribute("val") ?? null;
      else place.level = Number(attribute("val")) || 0;
    },
    close(name) {
      if (name === "style") style = null;
    },
  };
  return { handler, done: () => ({ lists, looks }) };
}
