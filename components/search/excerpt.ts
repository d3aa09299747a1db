/** A passage → the stretch around the words that were found, cut into marked and plain parts. */
import type { Span } from "@/lib/domain";

export type Excerpt = { text: string; marked: boolean }[];

/** Characters shown before the first word found, and in all. */
const BEFORE = 36;
const LONGEST = 180;

export function cutExcerpt(text: string, marks: readonly Span[]): Excerpt {
  const first = marks[0]?.start ?? 0;
  const from = text.length <= LONGEST ? 0 : Math.max(0, first - BEFORE);
  const to = Math.min(text.length, from + LONGEST);
  const parts: Excerpt = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at) parts.push({ text: text.slice(at, end), marked: false });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    if (start < at || start >= to) continue;
    plain(start);
    parts.push({ text: text.slice(start, Math.min(end, to)), marked: true });
    at = Math.min(end, to);
  }
  plain(to);
  if (from > 0) parts.unshift({ text: "…", marked: false });
  if (to < text.length) parts.push({ text: "…", marked: false });
  return parts;
}
