/** The measure words of the form and of the indicator catalogue, in both languages. */
import type { Locale } from "@/lib/domain";

/** Chinese measure word → English, singular and plural. */
const UNITS: Record<string, readonly [string, string]> = {
  件: ["item", "items"],
  条: ["item", "items"],
  项: ["item", "items"],
  个: ["item", "items"],
  篇: ["post", "posts"],
  人: ["person", "people"],
  人次: ["visit", "visits"],
  次: ["time", "times"],
  家: ["body", "bodies"],
  天: ["day", "days"],
  工作日: ["working day", "working days"],
  元: ["yuan", "yuan"],
  万元: ["× 10,000 yuan", "× 10,000 yuan"],
  "%": ["%", "%"],
};

/** Units the English dictionary knows; tests hold the form and the catalogue against it. */
export const KNOWN_UNITS: readonly string[] = Object.keys(UNITS);

/** A unit's name as it stands after a number or in "Unit: …". Unknown units stay as they are. */
export function unitText(unit: string, locale: Locale, count?: number): string {
  if (locale === "zh") return unit;
  const [counted = "", per] = unit.split("/");
  // 件/10万人: a rate, whatever it counts.
  if (per === "10万人") return `${unitText(counted, locale)} per 100,000 residents`;
  const words = UNITS[unit];
  if (!words) return unit;
  return count === 1 ? words[0] : words[1];
}
