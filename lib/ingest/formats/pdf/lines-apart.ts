/** Words and figures of which nobody can tell which belong together → all words, then all figures. */
import { joinBoxes } from "./marks";
import type { TextBlock } from "./text-blocks";
import type { TextLine } from "./text-lines";
import { middle, type UnruledRow } from "./unruled-parts";

/** Keeps lines in their order where a page's lines are put in order by their height. */
const STEP = 1e-3;

/** A line for each block of words, then one for each row of figures: no figure beside a label. */
export function linesApart(
  rows: readonly UnruledRow[],
  words: readonly TextBlock[],
  top: number,
): TextLine[] {
  const labels = [...words].sort((a, b) => middle(a.box) - middle(b.box) || a.box.x0 - b.box.x0);
  const figures = rows.map((row) => [...row.figures].sort((a, b) => a.box.x0 - b.box.x0));
  return [...labels.map((block) => [block]), ...figures].map((blocks, i) => ({
    chunks: blocks.flatMap(({ chunks }) => chunks),
    box: joinBoxes(blocks.map(({ box }) => box)),
    y: top + i * STEP,
    size: Math.max(...blocks.map(({ size }) => size)),
  }));
}
