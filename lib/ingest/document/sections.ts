/** Prose → the report's sections, by their numbered headings (一、总体情况). */
import type { Span } from "@/lib/domain";
import { splitLines } from "./lines";

export type Section = {
  /** As printed, without its number. */
  title: string;
  heading: Span;
  at: Span;
};

const HEADING = /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、.\s])\s*([^。;,]{2,40}?)[::]?$/;

/** What a heading may begin with. */
const NUMERALS = new Set("第一二三四五六七八九十");

export function findSections(text: string, folded: string): Section[] {
  const headings = splitLines(folded, { start: 0, end: folded.length }).flatMap((line) => {
    if (!NUMERALS.has(folded[line.start] ?? "")) return [];
    const match = HEADING.exec(folded.slice(line.start, line.end));
    // 一、本年新收…数量 is a table's line.
    if (!match?.[1] || /\||数量$|办理结果|继续办理/.test(match[1])) return [];
    const offset = line.start + match[0].indexOf(match[1]);
    return [{ heading: line, title: text.slice(offset, offset + match[1].length) }];
  });
  return headings.map(({ heading, title }, index) => ({
    title,
    heading,
    at: { start: heading.start, end: headings[index + 1]?.heading.start ?? text.length },
  }));
}
