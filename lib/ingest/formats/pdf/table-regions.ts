/** Lines of a page → the runs of lines that look like tables without rules. */
import type { Chunk, TextLine } from "./text-lines";
import { lineText } from "./text-lines";

/** What a value cell holds: a number with its unit or note, or a mark for none. */
const FIGURE =
  /^[+-]?\d(?:[\d,.]*\d)?\s*(?:[件条个项次万亿元%]{0,3})(?:[(\uff08][^()\uff08\uff09]*[)\uff09])?(?:[①-⑳*※]|\[[\d,]+\])*$|^(?:[/\\]|[-—–―─⸺⸻]{1,3}|无)$/;

/** Numbers of neighbouring cells that stand as close as words do. */
const SEVERAL = /^\d[\d,.]*(?:\s+\d[\d,.]*)+$/;

export function isFigure({ text }: Chunk): boolean {
  return FIGURE.test(text);
}

export function isSeveral({ text }: Chunk): boolean {
  return SEVERAL.test(text);
}

/** A line between two rows of a table is no farther than this from them, in heights. */
const NEAR = 4.5;

/** Rows that make a table. */
const ENOUGH_ROWS = 3;

const HEADING = /^[一二三四五六七八九十]{1,2}、/;

export type Region = { from: number; to: number };

export function findRegions(lines: TextLine[]): Region[] {
  const regions: Region[] = [];
  let from = -1;
  let rows: number[] = [];
  const close = () => {
    const last = rows.at(-1);
    if (rows.length >= ENOUGH_ROWS && last !== undefined) {
      const above = regions.at(-1)?.to ?? -1;
      regions.push({ from: withHead(lines, from, above), to: withWrappedEnd(lines, last) });
    }
    rows = [];
    from = -1;
  };
  for (const [i, line] of lines.entries()) {
    if (regions.length > 0 && i <= (regions.at(-1)?.to ?? 0)) continue;
    const before = lines[i - 1];
    const far = before && line.y - before.y > NEAR * Math.max(line.size, before.size);
    if (far || isProse(line) || isHeading(line)) close();
    if (isRow(line)) {
      rows.push(i);
      if (from < 0) from = i;
    }
  }
  close();
  return regions;
}

function isRow({ chunks }: TextLine): boolean {
  return chunks.length >= 3 || (chunks.length === 2 && chunks.some(isFigure));
}

/** One run of words as wide as a paragraph's line. */
function isProse({ chunks }: TextLine): boolean {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined && only.text.length > 30;
}

/** A section's heading stands alone on its line and is longer than a narrow column's words. */
function isHeading(line: TextLine): boolean {
  const text = lineText(line);
  return line.chunks.length === 1 && HEADING.test(text) && text.length >= 9;
}

/** Heads stand close above the first row, one or two words a line. */
function withHead(lines: TextLine[], first: number, above: number): number {
  let from = first;
  for (let line = lines[from - 1]; line && from - 1 > above; line = lines[from - 1]) {
    const near = (lines[from]?.y ?? 0) - line.y <= 2.6 * line.size;
    if (!near || isProse(line) || isHeading(line) || isSentence(line)) break;
    from -= 1;
  }
  return from;
}

function isSentence(line: TextLine): boolean {
  return /[\u3002;\uff1b]$/.test(lineText(line));
}

/** The last row's label may go on below it, and rows of blanks may follow. */
function withWrappedEnd(lines: TextLine[], last: number): number {
  const begins = lines.slice(0, last + 1).flatMap(({ chunks }) => chunks[0]?.box.x0 ?? []);
  let to = last;
  for (let next = lines[to + 1]; next; next = lines[to + 1]) {
    const down = next.y - (lines[to]?.y ?? 0);
    const wrapped = down <= 1.55 * next.size;
    const x0 = next.box.x0;
    const blankRow = down <= 2.6 * next.size && begins.some((begin) => Math.abs(begin - x0) < 2);
    const same = Math.abs(next.size - (lines[to]?.size ?? 0)) < 0.1 * next.size;
    if (!same || (!wrapped && !blankRow) || isProse(next) || isHeading(next) || isSentence(next))
      break;
    to += 1;
  }
  return to;
}
