/**
 * A text → the marks that copying put into it and that are none of its words: the number before
 * every line, the stars that make a word bold in Markdown, character references of HTML, line breaks
 * within quoted cells, the numbers of pages.
 */
import type { Span } from "@/lib/domain";
import { findReferences } from "../../document/entities";
import type { Mark } from "../../document/matching-copy";
import { findPageNumbers } from "./page-numbers";
import { findQuotedBreaks } from "./quoted-breaks";

/** Fewer numbered lines may be a list. */
const ENOUGH_LINES = 12;
/** Share of the lines that must be numbered alike, each number following on the one before. */
const NEARLY_ALL = 0.8;

/** `12: `, `12\t`, `[12] `, `L12:`, `12. `, `0012 `, and what editors and viewers print besides. */
const NUMBERED =
  /^([ \t]*)([[(]?L?)(\d{1,6})(?:([\])]?[:：.|)\]、]| *\|(?!\|)|\t| {2,})([ \t]?)|( )(?=\S)|(?=$))/;
const BOLD = /(\*\*|__)(?=\S)([^*_\n|\t]{1,200}?)(?<=\S)\1/g;

/** In text order, not overlapping. */
export function findCopyMarks(text: string): Mark[] {
  const bold = text.includes("**") || text.includes("__") ? boldMarks(text) : [];
  const marks: Mark[] = [
    ...numberMarks(text),
    ...bold,
    ...findReferences(text),
    ...findQuotedBreaks(text),
    ...findPageNumbers(text),
  ];
  marks.sort((a, b) => a.start - b.start);
  return marks.filter(({ start }, i) => i === 0 || start >= (marks[i - 1]?.end ?? 0));
}

function boldMarks(text: string): Span[] {
  return [...text.matchAll(BOLD)].flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 2 },
    { start: index + whole.length - 2, end: index + whole.length },
  ]);
}

/** A text seldom begins with a number: most are done with after their first lines. */
function numberMarks(text: string): Span[] {
  if (!startsNumbered(text)) return [];
  const marks: Span[] = [];
  const styles = new Map<string, number>();
  let [lines, following, previous] = [0, 0, -1];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 24)).replace(/\r$/, "");
    if (/\S/.test(line)) lines += 1;
    const match = NUMBERED.exec(line);
    if (match) {
      const number = Number(match[3]);
      if (number === previous + 1) following += 1;
      previous = number;
      const style = `${match[2]}${(match[4] ?? match[6] ?? "").trim()}`;
      styles.set(style, (styles.get(style) ?? 0) + 1);
      marks.push({ start, end: start + match[0].length });
    }
    start = end + 1;
  }
  const regular = Math.max(0, ...styles.values());
  const enough = (count: number) => count >= ENOUGH_LINES && count >= lines * NEARLY_ALL;
  return enough(marks.length) && enough(following) && enough(regular) ? marks : [];
}

function startsNumbered(text: string): boolean {
  const lines = text.slice(0, 2_000).split("\n", 8);
  return lines.filter((line) => NUMBERED.test(line.slice(0, 24))).length >= 3;
}
