/** Finds the quantities written in Arabic figures in a stretch of the matching copy. */
import type { Span } from "@/lib/domain";
import type { MeasureWord } from "./lexicon/measure-word";
import { lendUnits, listedBefore } from "./listed-quantities";
import { joinsName, namesKind, standsAlone, wrapsHere } from "./number-place";
import { RANGE_MARK, type Quantity } from "./quantity";
import { readUnit } from "./read-unit";

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
/** Yearbooks part thousands by spaces: 21 503件; a page's cutting parts digits: 1 2 8条. */
const SPACED =
  /(?<=[\u4e00-\u9fff:(] ?)(?:[1-9]\d{0,2}(?: \d{3})+(?![\d,])|[1-9](?: \d)+(?![ \d,]))(?:\.\d+)?/y;
const MULTIPLIER =
  /(余|多|来|几)?([十百千])?(?:(?<=[百千])(余|多)(?=万|亿))?(万亿|万|亿)?(余|多|来|几)?/y;
/** 1万2千户, 3亿5千万元: a number told in two steps. */
const STEPS = /(\d{1,4})(亿|万|千)([1-9])(千万|百万|千(?![米瓦克伏帕])|百|十)(余|多)?/y;
const FACTORS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** Quantities inside `spans`, in text order, `most` of them; digits under `mask` are left alone. */
export function scanQuantities(
  copy: string,
  spans: readonly Span[],
  mask: Uint8Array,
  most: number,
): Quantity[] {
  const found: Quantity[] = [];
  for (const span of spans) {
    NUMBER.lastIndex = span.start;
    for (let match = NUMBER.exec(copy); match; match = NUMBER.exec(copy)) {
      const start = match.index;
      if (start >= span.end || found.length >= most) break;
      // 1.2024年: a list's mark stands right before a year.
      if (mask[start] || mask[start + match[0].length - 1] || joinsName(copy, start)) continue;
      const quantity = readQuantity(copy, start, spacedNumber(copy, match) ?? match[0]);
      if (!quantity || quantity.end > span.end || standsAlone(copy, quantity)) continue;
      if (namesKind(copy, start, quantity.unit)) continue;
      const low = rangeStart(copy, quantity, span.start, mask);
      found.push(
        ...(low ? [low] : listedBefore(copy, quantity, found.at(-1)?.end ?? span.start, mask)),
      );
      found.push(quantity);
      NUMBER.lastIndex = quantity.end;
    }
  }
  return lendUnits(copy, found);
}

function spacedNumber(copy: string, { 0: digits, index }: RegExpExecArray): string | undefined {
  if (digits.length > 3 || copy.charAt(index + digits.length) !== " ") return undefined;
  SPACED.lastIndex = index;
  return SPACED.exec(copy)?.[0];
}

function readQuantity(copy: string, start: number, digits: string): Quantity | null {
  const sign = minusSign(copy, start);
  const number = Number(digits.replaceAll(/[, ]/g, ""));
  const numberEnd = start + digits.length;
  const listMark = copy.charAt(start - 1) === "\n" || start === 0;
  const steps = readSteps(copy, start);
  if (steps) return steps;
  const direct = unitAfter(copy, numberEnd, start);
  const tail = readMultiplier(copy, numberEnd);
  // 12千米 and 30千瓦 are units of their own, not thousands.
  const plain = direct && (!tail.length || direct.word.length > 1) ? direct : null;
  if (plain) {
    if (listMark && digits.includes(".") && plain.kind === "count") return null;
    return make(start - sign, numberEnd + plain.gap, plain, sign ? -number : number, false);
  }
  const value = round(number * tail.factor) * (sign ? -1 : 1);
  const unit = tail.length ? unitAfter(copy, numberEnd + tail.length, start) : null;
  if (unit) return make(start - sign, numberEnd + tail.length + unit.gap, unit, value, tail.open);
  const end = numberEnd + tail.length;
  const enclosed = enclosedUnit(copy, end);
  if (enclosed) {
    return {
      ...make(start - sign, end, enclosed, round(value * enclosed.factor), tail.open),
      end: enclosed.end,
    };
  }
  // 120亿 counts though it does not say what; so does a total before its parts: 150(其中72项…).
  const bare = tail.factor >= 1e4 || /^\s?\(其中/.test(copy.slice(end, end + 4));
  if (!bare || /[A-Za-z]/.test(copy.charAt(end))) return null;
  return { start: start - sign, end, value, unit: "", kind: "none", open: tail.open };
}

function readSteps(copy: string, start: number): Quantity | null {
  STEPS.lastIndex = start;
  const match = STEPS.exec(copy);
  const [text = "", first, large = "", second, small = "", more] = match ?? [];
  const [step, below] = [FACTORS[large] ?? 0, factorOf(small)];
  const unit = step > below ? unitAfter(copy, start + text.length, start) : null;
  if (!unit) return null;
  const value = Number(first) * step + Number(second) * below;
  return make(start, start + text.length + unit.gap, unit, value, Boolean(more));
}

function factorOf(scale: string): number {
  return [...scale].reduce((product, one) => product * (FACTORS[one] ?? 1), 1);
}

function make(
  start: number,
  unitStart: number,
  entry: MeasureWord,
  value: number,
  open: boolean,
): Quantity {
  return {
    start,
    end: unitStart + entry.word.length,
    value,
    unit: entry.unit,
    kind: entry.kind,
    open: open || /个[多余]/.test(entry.word),
  };
}

function unitAfter(
  copy: string,
  at: number,
  number: number,
): (MeasureWord & { gap: number }) | null {
  let gap = 0;
  while (gap < 2 && copy.charAt(at + gap) === " ") gap++;
  // A line may be wrapped between number and measure word, as PDF text is.
  const wrapped = copy.charAt(at + gap) === "\n";
  if (wrapped) gap++;
  const entry = readUnit(copy, at + gap, number);
  if (!entry || (wrapped && !wrapsHere(copy, at + gap - 1))) return null;
  return { ...entry, gap };
}

const ENCLOSED = /\((万亿|万|亿)?/y;

/** A measure word in brackets: 3620(件), 86.4(万元). */
function enclosedUnit(
  copy: string,
  at: number,
): (MeasureWord & { factor: number; end: number }) | null {
  if (copy.charAt(at) !== "(") return null;
  ENCLOSED.lastIndex = at;
  const [opening = "(", scale = ""] = ENCLOSED.exec(copy) ?? [];
  const entry = readUnit(copy, at + opening.length, at);
  const end = at + opening.length + (entry?.word.length ?? 0);
  if (!entry || copy.charAt(end) !== ")") return null;
  return { ...entry, factor: FACTORS[scale] ?? 1, end: end + 1 };
}

function readMultiplier(
  copy: string,
  at: number,
): { length: number; factor: number; open: boolean } {
  MULTIPLIER.lastIndex = at;
  const match = MULTIPLIER.exec(copy);
  const [text, before, small, between, large, after] = match ?? [""];
  const factor = (small ? (FACTORS[small] ?? 1) : 1) * (large ? (FACTORS[large] ?? 1) : 1);
  return { length: text.length, factor, open: Boolean(before ?? between ?? after) };
}

/** 1 when the figure carries a minus sign (增幅为-2.3%), else 0. */
function minusSign(copy: string, start: number): 0 | 1 {
  const signed =
    copy.charAt(start - 1) === "-" &&
    /[为长幅率达降比资额值入和及与、:(]/.test(copy.charAt(start - 2));
  return signed ? 1 : 0;
}

/** The lower end of a range whose measure word stands after the upper one. */
function rangeStart(
  copy: string,
  upper: Quantity,
  from: number,
  mask: Uint8Array,
): Quantity | null {
  const before = /(\d+(?:\.\d+)?)(\s?(?:[-~]{1,2}|至|到)\s?)$/.exec(
    copy.slice(Math.max(from, upper.start - 14), upper.start),
  );
  const [, digits, mark] = before ?? [];
  if (!digits || !mark || !RANGE_MARK.test(mark)) return null;
  const start = upper.start - mark.length - digits.length;
  if (mask[start] || /[A-Za-z\d.,]/.test(copy.charAt(start - 1))) return null;
  const printed = /^[\d,]+(?:\.\d+)?/.exec(copy.slice(upper.start, upper.end))?.[0] ?? "1";
  const value = round((Number(digits) * upper.value) / Number(printed.replaceAll(/[, ]/g, "")));
  if (value >= upper.value) return null;
  return { ...upper, start, end: start + digits.length, value };
}

/** 35.127 × 1e8 without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
