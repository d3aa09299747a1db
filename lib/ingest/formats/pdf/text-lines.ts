/** Characters in any order → lines as they are read, each cut into chunks where wide gaps stand. */
import { boxOf, type Box, type Glyph } from "./marks";
import { settleNotes } from "./note-glyphs";

export type Chunk = { text: string; box: Box; size: number };
export type TextLine = { chunks: Chunk[]; box: Box; y: number; size: number };

/**
 * Gaps in heights of the characters: that part chunks; that part them where drawing began anew, as
 * it does in each cell of a table; and that are a blank between words.
 */
const CHUNK_GAP = 0.9;
const RUN_GAP = 0.5;
const BLANK_GAP = 0.35;
/** Share of a digit's height below which the next is set smaller. */
const SMALLER = 0.88;

/** Lines from top to bottom. Characters drawn twice to look bold count once. */
export function toLines(drawn: Glyph[]): TextLine[] {
  const rows: Glyph[][] = [];
  let rowY = -Infinity;
  for (const glyph of settleNotes(drawn).sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && glyph.y - rowY <= 0.45 * Math.min(glyph.size, row[0]?.size ?? glyph.size)) {
      row.push(glyph);
    } else {
      rows.push([glyph]);
      rowY = glyph.y;
    }
  }
  return rows.map((row) => toLine(row.sort((a, b) => a.x0 - b.x0)));
}

function toLine(row: Glyph[]): TextLine {
  const groups: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of row) {
    if (last && isDouble(last, glyph)) continue;
    const gap: number = last ? glyph.x0 - last.x1 : Infinity;
    const begun = last?.run !== glyph.run && gap > RUN_GAP * glyph.size;
    if (begun || gap > CHUNK_GAP * glyph.size) groups.push([glyph]);
    else groups.at(-1)?.push(glyph);
    last = glyph;
  }
  const chunks = groups.map(toChunk);
  const size = Math.max(...chunks.map((chunk) => chunk.size));
  return { chunks, box: boxOf(row), y: row[0]?.y ?? 0, size };
}

function isDouble(last: Glyph, glyph: Glyph): boolean {
  return last.text === glyph.text && glyph.x0 - last.x0 < 0.15 * glyph.size;
}

function toChunk(glyphs: Glyph[]): Chunk {
  let text = "";
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.note !== last?.note) text += glyph.note ? "[" : "]";
    const wide = last !== null && glyph.x0 - last.x1 > BLANK_GAP * glyph.size;
    // Punctuation of full width leaves a gap that is no blank.
    // A smaller digit behind a digit is the mark of a note: never one number.
    const smaller = last !== null && glyph.size < SMALLER * last.size && /^\d/.test(glyph.text);
    if ((wide && /[\w%]$/.test(text) && /^\w/.test(glyph.text)) || (smaller && /\d$/.test(text))) {
      text += " ";
    }
    text += glyph.text;
    last = glyph;
  }
  if (last?.note) text += "]";
  return { text, box: boxOf(glyphs), size: Math.max(...glyphs.map(({ size }) => size)) };
}

/** A line's text, chunks far apart parted by a blank. */
export function lineText({ chunks }: TextLine): string {
  return chunks.reduce(
    (text, chunk, i) => text + gapBefore(chunk, chunks[i - 1], text) + chunk.text,
    "",
  );
}

/** Where in a line's text each of its chunks begins. */
export function chunkOffsets({ chunks }: TextLine): number[] {
  let text = "";
  return chunks.map((chunk, i) => {
    text += gapBefore(chunk, chunks[i - 1], text);
    const offset = text.length;
    text += chunk.text;
    return offset;
  });
}

function gapBefore(chunk: Chunk, before: Chunk | undefined, text: string): string {
  const far = before && chunk.box.x0 - before.box.x1 > CHUNK_GAP * chunk.size;
  const words = /[\w%]$/.test(text) && /^\w/.test(chunk.text);
  return far || words ? " " : "";
}

/**
 * Lines of one cell or paragraph in one: a line that ends in a wrapped word goes on without a
 * blank. Between two figures the break is kept, for nobody knows whether they are one.
 */
export function joinWrapped(lines: string[]): string {
  return lines.reduce((text, line) => {
    if (text === "" || line === "") return text + line;
    if (/[\d.,]$/.test(text) && /^[\d.,]/.test(line)) return `${text}\n${line}`;
    return /[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line;
  }, "");
}
