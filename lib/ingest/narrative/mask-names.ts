/** Marks the places of a text whose digits name or date something. */
import { NAME_PATTERNS } from "./lexicon/name-patterns";

/** A quoted name holds digits as a rule of its own: “26条”, “1小时响应”. Shares stay quantities. */
const QUOTED = /“[^“”\n,。;:、]{1,14}”|"[^"\n,。;:、]{1,14}"/g;
/** A line of particulars; one that goes on after a full stop is prose that mentions them. */
const FOOTER_LINE =
  /^(?![^\n]*。[^\n]{12})[^\n]*(?:网站标识码|ICP备|公网安备|版权所有|联系电话|索引号|邮政编码|主办单位:|传真:)[^\n]*$/gm;

/** One byte a UTF-16 unit of the matching copy: 1 where the text is a name, a date, an address. */
export function maskNames(copy: string): Uint8Array {
  const mask = new Uint8Array(copy.length);
  for (const { pattern } of NAME_PATTERNS) {
    for (const match of copy.matchAll(pattern)) fill(mask, match.index, match[0].length);
  }
  for (const match of copy.matchAll(FOOTER_LINE)) fill(mask, match.index, match[0].length);
  for (const match of copy.matchAll(QUOTED)) {
    if (/[\d十百千万]/.test(match[0]) && !/\d\s?[%‰]/.test(match[0])) {
      fill(mask, match.index, match[0].length);
    }
  }
  return mask;
}

function fill(mask: Uint8Array, start: number, length: number): void {
  mask.fill(1, start, start + length);
}
