/** Which language an address or a reader asks for. */
import { LOCALES, type Locale } from "@/lib/domain";

/** Chinese is the first language of the reader. */
export const DEFAULT_LOCALE: Locale = "zh";

/** Value of the html element's lang attribute. */
export const HTML_LANG: Record<Locale, string> = { zh: "zh-CN", en: "en" };

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The locale that an Accept-Language header prefers; Chinese when it names neither. */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return {
        tag: tag.split("-")[0] ?? "",
        weight: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ tag, weight }) => isLocale(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const first = wishes[0]?.tag;
  return first && isLocale(first) ? first : DEFAULT_LOCALE;
}
