/** Gives the numbers of a list the measure word that stands after the last: 分别为12、36、58家. */
import type { Quantity } from "./quantity";

/** 12、36和 before 58家. */
const LISTED = /((?<![\d.,A-Za-z第-])(?:-?\d[\d,]*(?:\.\d+)?[万亿]?(?:、|和|及|与|以及))+)$/;
const EACH = /(?:分别|依次|各)[^。;]{0,30}$/;
const NUMBER = /(-?\d[\d,]*(?:\.\d+)?)([万亿]?)/g;
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };
/** Longest stretch of listed numbers, and of the words before it, that is looked at. */
const LIST_REACH = 60;
const WORDS_REACH = 40;

/** The numbers of the list that `last` ends, where 分别 tells that it is one; in text order. */
export function listedBefore(
  copy: string,
  last: Quantity,
  from: number,
  mask: Uint8Array,
): Quantity[] {
  if (!"、和及与".includes(copy.charAt(last.start - 1))) return [];
  const before = copy.slice(Math.max(from, last.start - LIST_REACH), last.start);
  const list = LISTED.exec(before)?.[0];
  if (!list) return [];
  const start = last.start - list.length;
  if (!EACH.test(copy.slice(Math.max(0, start - WORDS_REACH), start))) return [];
  const printed = copy.slice(last.start, last.end);
  const scale = SCALES[/[万亿]/.exec(printed)?.[0] ?? ""] ?? 1;
  return [...list.matchAll(NUMBER)].flatMap(({ 0: text, 1: digits = "", 2: own = "", index }) => {
    const number = Number(digits.replaceAll(",", ""));
    // 1.2、3.4万件 share the 万 too; 8600、1.2万件 do not.
    const factor = SCALES[own] ?? (Math.abs(number) < 1000 ? scale : 1);
    const at = start + index;
    if (mask[at]) return [];
    return {
      ...last,
      start: at,
      end: at + text.length,
      value: Number((number * factor).toPrecision(15)),
      open: false,
    };
  });
}

/** Measure words that a list's last member lends: 2.3万、8.9万条; 2万-3万人; 4.2个、3.1个百分点. */
export function lendUnits(copy: string, found: Quantity[]): Quantity[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], found[i + 1]];
    if (!one || !next || next.start - one.end > 3) continue;
    if (!/^(?:、|和|及|与|以及|\s?(?:[-~]{1,2}|至|到)\s?)$/.test(copy.slice(one.end, next.start)))
      continue;
    const printed = copy.slice(next.start, next.end);
    const bare = one.kind === "none" && next.kind !== "none" && /[万亿]/.test(printed);
    const short = one.unit === "个" && next.unit !== "个" && /\d个[^次(/]/.test(printed);
    if (bare || short) found[i] = { ...one, unit: next.unit, kind: next.kind };
  }
  return found;
}
