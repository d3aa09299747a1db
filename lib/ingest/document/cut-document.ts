/** A document → the same document up to a place: its places stay what they are. */
import type { Block, ReadDocument } from "../read-document";

export function cutDocument(document: ReadDocument, end: number): ReadDocument {
  const { marks, words, pictures } = document;
  return {
    ...document,
    text: document.text.slice(0, end),
    blocks: document.blocks.flatMap((block) => cutBlock(block, end)),
    ...(marks ? { marks: marks.filter((one) => one.end <= end) } : {}),
    ...(pictures ? { pictures: pictures.filter((place) => place <= end) } : {}),
    ...(words ? { words: words.filter(({ at }) => at.end <= end) } : {}),
  };
}

function cutBlock(block: Block, end: number): Block[] {
  if (block.at.start >= end) return [];
  if (block.at.end <= end) return [block];
  const at = { start: block.at.start, end };
  if (block.kind === "passage") return [{ ...block, at }];
  return [{ ...block, at, cells: block.cells.filter((cell) => cell.at.end <= end) }];
}
