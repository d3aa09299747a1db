/** Tells where on its page a number stands: at a wrapped line's end, alone as a table's cell, in a word. */
import type { Span } from "@/lib/domain";

/** How far back a line's beginning is looked for. */
const LONGEST_LINE = 200;

/** What stands on the line before a place, at most `reach` characters of it. */
function lineBefore(copy: string, at: number, reach: number): string {
  const from = Math.max(0, at - reach);
  return copy.slice(Math.max(from, copy.lastIndexOf("\n", at - 1) + 1), at);
}

/** Whether the sentence goes on in the next line: a long line, or a number scraped onto its own. */
export function wrapsHere(copy: string, at: number): boolean {
  const line = lineBefore(copy, at, LONGEST_LINE);
  const lineStart = at - line.length;
  if (line.includes("|")) return false;
  return line.length >= 25 || (/^\s*[\d,.]+\s*$/.test(line) && followsProse(copy, lineStart));
}

/** The line above ends in the middle of a sentence. */
function followsProse(copy: string, lineStart: number): boolean {
  const above = lineBefore(copy, Math.max(0, lineStart - 1), LONGEST_LINE - 1);
  return above.length >= 8 && /[\u4e00-\u9fff,、]\s*$/.test(above);
}

/** How far from a quantity its line's end is looked for. */
const LINE_REACH = 60;

/** A line that holds nothing but the quantity is a table's cell. */
export function standsAlone(copy: string, { start, end }: Span): boolean {
  const before = lineBefore(copy, start, LINE_REACH);
  const after = copy.slice(end, end + LINE_REACH).split("\n", 1)[0] ?? "";
  const line = before + after;
  if (!/^[\s|]*$/.test(line)) return false;
  const lineStart = start - before.length;
  // A number scraped onto a line of its own goes on with the sentence's own mark.
  return (
    line.includes("|") ||
    !(followsProse(copy, lineStart) && /^\s*\n\s*[,。;、)]/.test(copy.slice(end, end + 6)))
  );
}

/** A word of latin letters that counts nothing itself (AED326台, COD920吨), but names no kind. */
const LATIN_WORD =
  /(?:^|[^A-Za-z\d])(?!(?:ISO|COVID|IP[Vv]|HPV|PVC|iOS|IOS|WIN|Win|USB|GPT|SUV)$)(?:[A-Za-z&]{3,}|CT|AI|VR|AR|IC|QQ|TV|PC|DR|EV)$/;
const KIND_UNITS = new Set(["级", "类", "期", "路", "年"]);

/** Digits glued to a letter are a name (PM2.5, A4); so are the decimals of a longer number. */
export function joinsName(copy: string, start: number): boolean {
  const before = copy.charAt(start - 1);
  // A line that ends in digits may hold the beginning of this very number.
  if (before === "\n" && /\d[,.]?\s*$/.test(copy.slice(Math.max(0, start - 6), start))) return true;
  if (/[A-Za-z_]/.test(before)) return !LATIN_WORD.test(copy.slice(Math.max(0, start - 12), start));
  // 95. 6%: a number with a space in it is not the number after the space.
  if (before === " " && /[^\n\d]\d+ ?\.\s$/.test(copy.slice(Math.max(0, start - 8), start))) {
    return true;
  }
  // 1 2 345件: which of the pieces are the number's is not told.
  if (before === " " && /[^\n\d.,、)] ?\d{1,3} $/.test(copy.slice(Math.max(0, start - 6), start))) {
    return true;
  }
  // 2,3 16件: nor is the end of one whose thousands are cut.
  if (before === " " && /\d,\d{1,2} $/.test(copy.slice(Math.max(0, start - 5), start))) return true;
  return before === "." && /\d[\n ]?\.$/.test(copy.slice(Math.max(0, start - 3), start));
}

/** ABC1类, XYZ2级: letters and number together name a kind. */
export function namesKind(copy: string, start: number, unit: string): boolean {
  return KIND_UNITS.has(unit) && /[A-Za-z]/.test(copy.charAt(start - 1));
}
