/** What a table without rules is made of, once its words and figures are told apart. */
import type { Box } from "./marks";
import type { TextBlock } from "./text-blocks";

/** Things at the same height are a row, within this many heights of the characters. */
export const LEVEL = 0.6;

export type UnruledRow = { label: TextBlock | null; figures: TextBlock[]; y: number };

export type UnruledParts = {
  rows: UnruledRow[];
  /** Words that name several rows, left of the rows' own labels. */
  groups: TextBlock[];
  /** All other words: heads of columns, titles of parts. */
  heads: TextBlock[];
};

export function middle({ y0, y1 }: Box): number {
  return (y0 + y1) / 2;
}
