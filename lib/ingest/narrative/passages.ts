/** Cuts the prose of the matching copy into sentences, each with the headings it stands under. */
import type { Span } from "@/lib/domain";

export type Sentence = Span & {
  /** Headings above, outermost first, without their marks. */
  headings: readonly string[];
  /** Start of the paragraph (line, or lines a page has wrapped). */
  paragraph: Span;
};

/** 一、 before (一) before 1. before (1). */
const HEADING_LEVELS = [
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}部分)/,
  /^\s*\([一二三四五六七八九十]{1,3}\)/,
  /^\s*\d{1,2}(?:[、.](?!\d)|\.(?=\d{2,}[\u4e00-\u9fff]))/,
  /^\s*\(\d{1,2}\)/,
];
const NUMBER_LINE = /^\s*[\d,.]+\s?[%‰]?\s*$/;
/** The next line begins with a mark, or holds a number alone. */
const BROKEN_ON = /^(?:[,。;、)]|[\d,.]+\s?[%‰]?\s*\n)/;
const LONGEST_SENTENCE = 1200;
const SENTENCE_END = /[。!?]/g;

/** Sentences of the spans, in text order, cut as they are asked for. */
export function* splitSentences(copy: string, spans: readonly Span[]): Generator<Sentence> {
  let headings: readonly string[] = [];
  for (const span of spans) {
    for (const paragraph of splitParagraphs(copy, span)) {
      const text = copy.slice(paragraph.start, paragraph.end);
      const level = HEADING_LEVELS.findIndex((pattern) => pattern.test(text));
      if (level >= 0) {
        const above = Array.from({ length: level }, (_, index) => headings[index] ?? "");
        headings = [...above, headingOf(text)];
      }
      for (const { start, end } of splitParagraph(copy, paragraph)) {
        yield { start, end, headings, paragraph };
      }
    }
  }
}

/** A heading ends with its sentence: "1.推进…自助就近办。今年上半年, …". */
function headingOf(text: string): string {
  const first = text.slice(0, 80).split(/[。:;]/, 1)[0] ?? "";
  return first.length <= 60 ? first.trim() : "";
}

function* splitParagraphs(copy: string, span: Span): Generator<Span> {
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const ends = at === span.end || (copy.charAt(at) === "\n" && !wraps(copy, start, at));
    if (!ends) continue;
    if (copy.slice(start, at).trim()) yield { start, end: at };
    start = at + 1;
  }
}

/** A line that stops in mid-sentence, with more text below, is a line the page has wrapped. */
function wraps(copy: string, start: number, at: number): boolean {
  const lineStart = Math.max(copy.lastIndexOf("\n", at - 1) + 1, start);
  const line = copy.slice(lineStart, at);
  if (line.includes("|")) return false;
  if (at - lineStart >= 8 || NUMBER_LINE.test(line)) {
    // Numbers scraped onto lines of their own break the sentence they stand in.
    if (BROKEN_ON.test(copy.slice(at + 1, at + 12))) return !/[。!?;:]\s*$/.test(line);
    if (NUMBER_LINE.test(line) && /^[\u4e00-\u9fff]/.test(copy.charAt(at + 1)))
      return start < lineStart;
  }
  if (at - lineStart < 25) return false;
  if (/[。!?;:|]\s*$/.test(copy.slice(Math.max(start, at - 3), at))) return false;
  const next = copy.slice(at + 1, at + 12);
  return /^[^\s|]/.test(next) && !HEADING_LEVELS.some((pattern) => pattern.test(next));
}

function splitParagraph(copy: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const text = copy.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const end of [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1)) {
    sentences.push(...cutLong(text, start, end));
    start = end;
  }
  if (text.slice(start).trim()) sentences.push(...cutLong(text, start, text.length));
  return sentences.map((one) => ({
    start: paragraph.start + one.start,
    end: paragraph.start + one.end,
  }));
}

/** Nobody writes sentences of thousands of characters; what looks so is cut at its commas. */
function cutLong(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const comma = text.lastIndexOf(",", from + LONGEST_SENTENCE);
    const cut = comma > from ? comma + 1 : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}
