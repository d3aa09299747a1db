/** The name of a body nobody has registered → a provisional body with a public id of its own. */
import { pinyin } from "pinyin-pro";
import type { Agency } from "@/lib/domain";
import { remember } from "../document/remember";
import { cityOfName, type Registry } from "./registry";

/** A body reports every year, and its name is romanised letter for letter each time. */
const romanised = remember((name) =>
  pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/ü/g, "u")
    .replace(/[^a-z0-9]+/g, ""),
);

/**
 * A body made from a report's title, to be confirmed by a person. Its slug is the city's and the
 * pinyin of the rest (`sanya-shuiwuju`), so that the same name always gives the same slug.
 */
export function provisionalAgency(registry: Registry, name: string): Agency {
  const city = cityOfName(registry, name);
  const rest = city ? name.replace(new RegExp(`^.*?${city.name.zh.slice(0, -1)}市?`), "") : name;
  const slug = [city?.slug, romanised(rest)].filter(Boolean).join("-") || "unnamed";
  const english = city ? `${name} (${city.name.en})` : name;
  return {
    slug,
    name: { zh: name, en: english },
    city: city?.slug ?? null,
    aliases: [],
    predecessors: [],
    successors: [],
    provisional: true,
  };
}
