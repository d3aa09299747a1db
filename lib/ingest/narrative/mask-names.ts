/** Marks the places of a text whose digits name or date something. */
import type { Span } from "@/lib/domain";
import { NAME_PATTERNS } from "./lexicon/name-patterns";

/** A quoted name holds digits as a rule of its own: “26条”, “1小时响应”. Shares stay quantities. */
const QUOTED = /“[^“”\n,。;:、]{1,14}”|"[^"\n,。;:、]{1,14}"/g;
/** A line of particulars; one that goes on after a full stop is prose that mentions them. */
const FOOTER_LINE =
  /^(?![^\n]*。[^\n]{12})[^\n]*(?:网站标识码|ICP备|公网安备|版权所有|联系电话|索引号|邮政编码|主办单位:|传真:)[^\n]*$/gm;

/** How far around the prose names are looked for: one may begin above it. */
const AROUND = 200;

/**
 * One byte a UTF-16 unit of the matching copy: 1 where the text is a name, a date, an address. Only
 * in and around `prose`: nobody asks of what stands in the tables, which are most of a report.
 */
export function maskNames(
  copy: string,
  prose: readonly Span[] = [{ start: 0, end: copy.length }],
): Uint8Array {
  const mask = new Uint8Array(copy.length);
  for (const { start, end } of regionsOf(copy, prose)) {
    maskIn(copy.slice(start, end), mask.subarray(start, end));
  }
  return mask;
}

/** Whole lines around each stretch of prose; those that meet are one. */
function regionsOf(copy: string, prose: readonly Span[]): Span[] {
  const regions: Span[] = [];
  for (const span of prose) {
    const start = copy.lastIndexOf("\n", Math.max(0, span.start - AROUND)) + 1;
    const found = copy.indexOf("\n", Math.min(copy.length, span.end + AROUND));
    const end = found < 0 ? copy.length : found;
    const last = regions.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else regions.push({ start, end });
  }
  return regions;
}

function maskIn(text: string, mask: Uint8Array): void {
  for (const { pattern } of NAME_PATTERNS) {
    for (const match of text.matchAll(pattern)) fill(mask, match.index, match[0].length);
  }
  for (const match of text.matchAll(FOOTER_LINE)) fill(mask, match.index, match[0].length);
  for (const match of text.matchAll(QUOTED)) {
    if (/[\d十百千万]/.test(match[0]) && !/\d\s?[%‰]/.test(match[0])) {
      fill(mask, match.index, match[0].length);
    }
  }
}

function fill(mask: Uint8Array, start: number, length: number): void {
  mask.fill(1, start, start + length);
}
