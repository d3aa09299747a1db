/** A body's name → a public id for an address. */
import { pinyin } from "pinyin-pro";

const MOST = 64;

/** "三亚市水务局", "sanya" → "sanya-shuiwuju". Lower-case letters, digits and hyphens only. */
export function agencySlug(name: string, city: { slug: string; name: string } | null): string {
  const own = city && name.startsWith(city.name) ? name.slice(city.name.length) : name;
  const spelled = pinyin(own || name, { toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/ü/g, "v")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MOST);
  return [city?.slug, spelled || "agency"].filter(Boolean).join("-");
}

/** The slug itself, or with the first number from 2 on that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
