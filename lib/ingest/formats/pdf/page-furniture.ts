/** Page numbers and running heads: lines that belong to the page and not to the text. */
import type { TextLine } from "./text-lines";
import { lineText } from "./text-lines";

/** Parts of a page's height in which furniture stands. */
const ZONE = 0.09;

const PAGE_NUMBER =
  /^(?:[-—–―·\s]*\d{1,4}[-—–―·\s]*|第\s*\d{1,4}\s*页(?:[\s,\uff0c/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s*\d{1,4}.*)$/i;

/** Pages that must share a line at the same height for it to be a running head. */
const RUNNING = 3;

export type PageLines = { height: number; lines: TextLine[] };

/** Each page's lines without its furniture. */
export function dropFurniture(pages: PageLines[]): TextLine[][] {
  const seen = new Map<string, number>();
  for (const { height, lines } of pages) {
    for (const key of new Set(lines.filter((line) => inZone(line, height)).map(keyOf))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return pages.map(({ height, lines }) =>
    lines.filter((line) => {
      if (!inZone(line, height)) return true;
      return !PAGE_NUMBER.test(lineText(line)) && (seen.get(keyOf(line)) ?? 0) < RUNNING;
    }),
  );
}

function inZone({ y }: TextLine, height: number): boolean {
  return y < height * ZONE || y > height * (1 - ZONE);
}

/** Text but for its figures, and its height on the page. */
function keyOf(line: TextLine): string {
  return `${Math.round(line.y / 3)}:${lineText(line).replace(/\d+/g, "#")}`;
}
