/** Turns numbers into text in the reader's language. The only place numbers are formatted. */
import type { Locale, Qualifier } from "@/lib/domain";
import { unitText } from "./unit";

export const LOCALE_TAGS: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };

const MAX_DIGITS = 4;
const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}/${digits}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE_TAGS[locale], { maximumFractionDigits: digits });
  cache.set(key, made);
  return made;
}

/** `-0` and the noise of binary sums (0.30000000000000004) never reach the page. */
function tidy(value: number): number {
  const rounded = Number(value.toFixed(10));
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Where nine digits and more are counted in a larger measure, as people write them. */
const LARGE_FROM = 1e8;
const LARGE: Record<Locale, readonly (readonly [number, string])[]> = {
  zh: [[1e8, "亿"]],
  en: [
    [1e9, " billion"],
    [1e6, " million"],
  ],
};

/** The larger measure a number can be said in without losing a digit: 111171000000 → 1111.71, 亿. */
function inLargeMeasure(value: number, locale: Locale): readonly [number, string] {
  const found = LARGE[locale].find(([by]) => {
    const least = by / 10 ** MAX_DIGITS;
    return Math.abs(value) >= Math.max(by, LARGE_FROM) && value % least === 0;
  });
  return found ? [value / found[0], found[1]] : [value, ""];
}

/** Digits grouped by thousands, whatever the size: what is typed into a field. */
function formatPlain(value: number, locale: Locale): string {
  return formatter(locale, MAX_DIGITS).format(tidy(value)).replace(/^-/u, "−");
}

/**
 * A number grouped by thousands, at most four decimals, with its unit when one is given:
 * `17,456`, `17,456 件` → "17,456件" in Chinese, "17,456 items" in English, `99.5%` in both. From
 * nine digits on it is said in 亿 or in millions and billions where that loses nothing.
 */
export function formatNumber(value: number, locale: Locale, unit?: string): string {
  const [count, measure] = inLargeMeasure(tidy(value), locale);
  const text = formatPlain(count, locale) + measure;
  if (!unit) return text;
  return unit === "%" ? `${text}%` : withUnit(text, locale, unit, value);
}

/** A number that is text already, its unit behind it: "0.291件/10万人". */
export function withUnit(text: string, locale: Locale, unit: string, value: number): string {
  return locale === "zh" ? `${text}${unit}` : `${text} ${unitText(unit, locale, value)}`;
}

/** "about 5,000", "at least 30": what the prose says of its own number stays with it. */
export function formatQualified(text: string, qualifier: Qualifier | undefined, locale: Locale) {
  if (qualifier === "approx") return locale === "zh" ? `约${text}` : `about ${text}`;
  if (qualifier === "at_least") return `≥${text}`;
  if (qualifier === "at_most") return `≤${text}`;
  return text;
}

/** Decimals of a share; more where it would read as none or as all and is neither: 0.03, 99.97. */
function percentPlaces(percent: number): number {
  const usual = Math.abs(percent) < 10 ? 1 : 0;
  const misread = (places: number) => {
    const rounded = Number(percent.toFixed(places));
    return rounded !== percent && (rounded === 0 || Math.abs(rounded) === 100);
  };
  let places = usual;
  while (places < MAX_DIGITS && misread(places)) places += 1;
  return places;
}

/** A share in percent: one decimal under 10 %, none above, unless the value needs them. */
export function formatPercent(percent: number, locale: Locale, digits?: number): string {
  const places = digits ?? percentPlaces(percent);
  return `${formatter(locale, places).format(tidy(percent)).replace(/^-/u, "−")}%`;
}

/** A rate: three figures or so, whole numbers from a hundred on. 0.291, 5.23, 47.1, 1,692. */
export function formatRate(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const places = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return formatter(locale, places).format(tidy(value));
}

/** A short form for axes and tight places: 1.2万, 3.4亿; 12k, 3.4m. Exact under 10,000. */
export function formatCompact(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const steps: [number, string][] =
    locale === "zh"
      ? [
          [1e8, "亿"],
          [1e4, "万"],
        ]
      : [
          [1e9, "bn"],
          [1e6, "m"],
          [1e4, "k"],
        ];
  for (const [from, mark] of steps) {
    const by = mark === "k" ? 1e3 : from;
    if (size >= from) return `${formatter(locale, 1).format(value / by)}${mark}`;
  }
  return formatNumber(value, locale);
}

/** Bytes as KB or MB, one decimal. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return locale === "zh" ? `${bytes} 字节` : `${bytes} bytes`;
  const [by, mark] = bytes < 1e6 ? [1e3, "KB"] : [1e6, "MB"];
  return `${formatter(locale, 1).format(bytes / Number(by))} ${mark}`;
}
