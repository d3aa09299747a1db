/**
 * Finds quantities written in Chinese numerals, where they clearly count: shares (百分之九十五, 近七成) and
 * numbers from eleven up before a measure word of things (二十三件). Smaller ones are as often part
 * of a name (一件事, 三类人员, 四级联动) and are left alone.
 */
import type { Span } from "@/lib/domain";
import type { Quantity } from "./quantity";
import { readUnit } from "./read-unit";

const SHARE = /(百|千)分之([一二三四五六七八九十百零〇点]+|\d+(?:\.\d+)?)/g;
/**
 * 三成, 九成五, 近八成: tenths, given as a percentage. 成 begins many words (成员, 成立, 成功) and
 * follows numbers in others (一成不变, 七成新); after 不, 完 or another number it is no tenth.
 */
const TENTHS =
  /(?<![一二两三四五六七八九十百千万第\d])([一二两三四五六七八九])成([一二三四五六七八九半])?(?![员立果功效本都长就品套语熟交型不变新份堂像片绩因分年批册家项次个]|为(?!(?:女|男|青|老|本))|人(?!口|员|以|群|次))/g;
const NUMERAL = /[一二两三四五六七八九十百千万零〇]{2,}(?:余|多)?/g;
const DIGITS = "零一二三四五六七八九";
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** Words in which numerals name: 第二十三条, 二十大, 十四五, 2023年十二月. */
const NAMED_BEFORE = /[第《“初年月周前数几上\d]$/;
const COUNTED_UNITS = new Set(
  "件 项 家 户 篇 人 人次 名 个 次 场 起 宗 处 所 座 辆 台 套 吨 亩 公里 元 份 批 条 万元".split(
    " ",
  ),
);

/** Quantities in Chinese numerals inside `spans`, in text order, `most` of them; places under `mask` are left. */
export function scanChineseQuantities(
  copy: string,
  spans: readonly Span[],
  mask: Uint8Array,
  most: number,
): Quantity[] {
  const found: Quantity[] = [];
  for (const { start, end } of spans) {
    const text = copy.slice(start, end);
    for (const match of text.matchAll(SHARE)) {
      if (found.length >= most) break;
      const value = /^\d/.test(match[2] ?? "") ? Number(match[2]) : readNumeral(match[2] ?? "");
      const at = start + match.index;
      if (value === null || mask[at]) continue;
      const unit = match[1] === "千" ? "‰" : "%";
      found.push({ start: at, end: at + match[0].length, value, unit, kind: "share", open: false });
    }
    for (const match of text.matchAll(TENTHS)) {
      if (found.length >= most) break;
      const at = start + match.index;
      if (mask[at]) continue;
      const [whole = "", more = ""] = [match[1], match[2]];
      const value =
        DIGITS.indexOf(whole === "两" ? "二" : whole) * 10 +
        (more === "半" ? 5 : Math.max(0, DIGITS.indexOf(more || "零")));
      found.push({
        start: at,
        end: at + match[0].length,
        value,
        unit: "%",
        kind: "share",
        open: false,
      });
    }
    for (const match of text.matchAll(NUMERAL)) {
      if (found.length >= most) break;
      const quantity = mask[start + match.index]
        ? null
        : readCount(copy, start + match.index, match[0]);
      if (quantity && quantity.end <= end) found.push(quantity);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readCount(copy: string, start: number, numeral: string): Quantity | null {
  const open = /[余多]$/.test(numeral);
  const value = readNumeral(open ? numeral.slice(0, -1) : numeral);
  if (
    value === null ||
    value < 11 ||
    // 百万吨死亡率, 千人计划: a scale alone names.
    /^[百千万]+[余多]?$/.test(numeral) ||
    NAMED_BEFORE.test(copy.slice(Math.max(0, start - 1), start))
  ) {
    return null;
  }
  if (copy.slice(Math.max(0, start - 3), start).endsWith("分之")) return null;
  const entry = readUnit(copy, start + numeral.length, start);
  if (!entry || !COUNTED_UNITS.has(entry.unit)) return null;
  const end = start + numeral.length + entry.word.length;
  return { start, end, value, unit: entry.unit, kind: entry.kind, open };
}

/** 二百三十六 → 236, 九十九点五 → 99.5, 百 → 100; null for what is no well-formed numeral. */
export function readNumeral(text: string): number | null {
  const [whole = "", decimals] = text.split("点");
  const [left, right] = whole.includes("万") ? whole.split("万") : ["", whole];
  const high = left ? readSmall(left) : 0;
  const low = right ? readSmall(right) : 0;
  if (high === null || low === null || whole === "" || /万.*万/.test(whole)) return null;
  const value = high * 10000 + low;
  if (decimals === undefined) return value;
  const digits = [...decimals].map((digit) => DIGITS.indexOf(digit === "〇" ? "零" : digit));
  if (digits.length === 0 || digits.includes(-1)) return null;
  return Number(`${value}.${digits.join("")}`);
}

/** Below ten thousand. A run of bare digits (二三) is no number. */
function readSmall(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastScale = 10000;
  for (const character of text) {
    const scale = SCALES[character];
    if (scale !== undefined) {
      if (scale >= lastScale) return null;
      total += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
      continue;
    }
    const value = DIGITS.indexOf(character === "〇" ? "零" : character === "两" ? "二" : character);
    if (value < 0 || (digit !== null && digit !== 0)) return null;
    digit = value;
  }
  return total + (digit ?? 0);
}
