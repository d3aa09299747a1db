/** Lines as they stand on a page → which stretch of the document's text stands in which box. */
import type { PageFrame, PlacedWords, Span } from "@/lib/domain";
import type { Box } from "./marks";
import type { PageCell } from "./page-table";
import { chunkOffsets, lineText, type TextLine } from "./text-lines";

/** Adds a line whose text begins at `start`, a chunk at a time: between chunks stand gaps. */
export function placeLine(page: number, line: TextLine, start: number, words: PlacedWords[]): void {
  const offsets = chunkOffsets(line);
  for (const [i, { text, box }] of line.chunks.entries()) {
    if (text === "") continue;
    const from = start + (offsets[i] ?? 0);
    words.push({ at: { start: from, end: from + text.length }, ...frameOf(page, box) });
  }
}

/** Adds the lines of a cell, whose text came to stand at `at`. */
export function placeCellWords(cell: PageCell, at: Span, words: PlacedWords[]): void {
  const { page, lines, text } = cell;
  // Blanks at the text's ends are not part of its place.
  const begin = at.start - (text.length - text.trimStart().length);
  let from = 0;
  for (const part of [{ page, lines }, ...(cell.parts ?? [])]) {
    for (const line of part.lines) {
      const own = lineText(line);
      // Lines follow one another in the cell's text, whatever joins them.
      const found = text.indexOf(own, from);
      if (found < 0) continue;
      placeLine(part.page, line, begin + found, words);
      from = found + own.length;
    }
  }
}

export function frameOf(page: number, { x0, y0, x1, y1 }: Box): PageFrame {
  return { page, box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } };
}
