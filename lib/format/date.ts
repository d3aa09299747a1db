/** Turns years, periods and dates into text in the reader's language. */
import type { Locale, Period } from "@/lib/domain";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function parts(iso: string): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (!found) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** An ISO date or time as a day: 2024年1月31日, 31 January 2024. Other text comes back unchanged. */
export function formatDate(iso: string, locale: Locale): string {
  const date = parts(iso);
  if (!date) return iso;
  return locale === "zh"
    ? `${date.year}年${date.month}月${date.day}日`
    : `${date.day} ${MONTHS[date.month - 1] ?? ""} ${date.year}`;
}

/** A year in running text: 2024年, 2024. */
export function formatYear(year: number, locale: Locale): string {
  return locale === "zh" ? `${year}年` : String(year);
}

/** Years as ranges where they follow each other: 2019–2021、2023年; 2019–2021, 2023. */
export function formatYears(years: readonly number[], locale: Locale): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const text = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return locale === "zh" ? `${text.join("、")}年` : text.join(", ");
}

const SPANS: Record<string, { zh: string; en: string }> = {
  "01-01/12-31": { zh: "", en: "" },
  "01-01/06-30": { zh: "上半年", en: "first half" },
  "07-01/12-31": { zh: "下半年", en: "second half" },
  "01-01/03-31": { zh: "第一季度", en: "first quarter" },
  "04-01/06-30": { zh: "第二季度", en: "second quarter" },
  "07-01/09-30": { zh: "第三季度", en: "third quarter" },
  "10-01/12-31": { zh: "第四季度", en: "fourth quarter" },
};

/** A period as people name it: 2024年, 2021年上半年, or both days of an odd one. */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = period.start.slice(0, 4);
  if (year === period.end.slice(0, 4)) {
    const span = SPANS[`${period.start.slice(5, 10)}/${period.end.slice(5, 10)}`];
    if (span) {
      return locale === "zh" ? `${year}年${span.zh}` : [span.en, year].filter(Boolean).join(" of ");
    }
  }
  const [from, to] = [formatDate(period.start, locale), formatDate(period.end, locale)];
  return locale === "zh" ? `${from}至${to}` : `${from} to ${to}`;
}

/** Whether a period covers one calendar year. */
export function isFullYear(period: Period): boolean {
  return (
    period.start.slice(0, 4) === period.end.slice(0, 4) &&
    period.start.slice(5, 10) === "01-01" &&
    period.end.slice(5, 10) === "12-31"
  );
}
