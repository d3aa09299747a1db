/** A moment as the desk shows it: date and time to the minute, in China's time. */
import type { Locale } from "@/lib/domain";
import { LOCALE_TAGS } from "@/lib/format";

export function formatMoment(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    dateStyle: "medium",
    timeStyle: "short",
    // One clock for all readers, so that server and browser say the same.
    timeZone: "Asia/Shanghai",
  }).format(new Date(iso));
}
