/** Chunks of neighbouring lines → the words of one cell: a label wrapped over lines is one block. */
import { joinBoxes, type Box } from "./marks";
import { joinWrapped, type Chunk, type TextLine } from "./text-lines";

export type TextBlock = {
  box: Box;
  chunks: Chunk[];
  text: string;
  size: number;
  /** One of several numbers that stand too close to tell by the gap whose they are. */
  part?: true;
};

/** Lines of one cell follow each other within this, in heights of the characters. */
export const LEADING = 1.55;

/** Share of the narrower chunk's width that must lie under the other's. */
const OVERLAP = 0.5;

/** A label that begins so is a row's own, however close it stands under another. */
const ITEM_MARK =
  /^(?:[一二三四五六七八九十]{1,3}、|[(\uff08][一二三四五六七八九十]{1,3}[)\uff09]|\d{1,2}[、.\uff0e](?!\d))/;

export function beginsItem(text: string): boolean {
  return ITEM_MARK.test(text);
}

/** A chunk for which this holds stands alone: a figure is never wrapped. */
export type StandsAlone = (chunk: Chunk) => boolean;

export function toBlocks(lines: TextLine[], standsAlone: StandsAlone): TextBlock[] {
  const open: Chunk[][] = [];
  for (const line of lines) {
    for (const chunk of line.chunks) {
      const above = standsAlone(chunk)
        ? undefined
        : open.find((group) => isWrappedUnder(group.at(-1), chunk, standsAlone));
      if (above) above.push(chunk);
      else open.push([chunk]);
    }
  }
  return open.map(toBlock);
}

function isWrappedUnder(last: Chunk | undefined, chunk: Chunk, standsAlone: StandsAlone): boolean {
  if (!last || standsAlone(last) || beginsItem(chunk.text)) return false;
  const down = chunk.box.y1 - last.box.y1;
  if (down < 0.5 * chunk.size || down > LEADING * chunk.size) return false;
  const shared = Math.min(chunk.box.x1, last.box.x1) - Math.max(chunk.box.x0, last.box.x0);
  const narrower = Math.min(chunk.box.x1 - chunk.box.x0, last.box.x1 - last.box.x0);
  return shared >= OVERLAP * narrower;
}

function toBlock(chunks: Chunk[]): TextBlock {
  return {
    chunks,
    box: joinBoxes(chunks.map(({ box }) => box)),
    text: joinWrapped(chunks.map(({ text }) => text)),
    size: Math.max(...chunks.map(({ size }) => size)),
  };
}

/**
 * Columns of blocks, from left to right: narrow blocks set them, a block over several of them is
 * a cell that spans.
 */
export function columnsOf(boxes: Box[]): { x0: number; x1: number }[] {
  const columns: { x0: number; x1: number }[] = [];
  for (const box of [...boxes].sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0))) {
    const touched = columns.filter(({ x0, x1 }) => Math.min(x1, box.x1) - Math.max(x0, box.x0) > 1);
    const [only] = touched;
    if (!only) columns.push({ x0: box.x0, x1: box.x1 });
    else if (touched.length === 1) {
      only.x0 = Math.min(only.x0, box.x0);
      only.x1 = Math.max(only.x1, box.x1);
    }
  }
  return columns.sort((a, b) => a.x0 - b.x0);
}
