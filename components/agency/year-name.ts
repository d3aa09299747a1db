/** A year's values → what to call the year: by the part of it alone that they speak of, where that is so. */
import type { Locale } from "@/lib/domain";
import { formatPeriod, isFullYear } from "@/lib/format";
import type { Value } from "@/lib/views";

/** "2021年上半年" where every value of the year is of that half; null for a whole or a mixed year. */
export function partOfYear(values: readonly Value[], year: number, locale: Locale): string | null {
  const names = values
    .filter((value) => value.year === year && value.state === "reported")
    .map(({ period }) => (period && !isFullYear(period) ? formatPeriod(period, locale) : null));
  const [first = null] = names;
  return names.every((name) => name === first) ? first : null;
}
