/** The names of categories → the lines they stand in beside lying or under standing bars. */
import type { ChartCategory, ChartPanel } from "../spec";
import { textWidth, wrapKeeping, wrapText } from "./text-measure";

/** Names beside lying bars take at most this share of their panel, in at most three lines. */
const NAME_SHARE = 0.44;
export const MOST_NAME_LINES = 3;
/** Ems from one of their lines to the next. */
export const NAME_LINE = 1.3;

/** Names in at most `lines` lines of a panel `width` pixels wide. */
export function lyingNames(
  panel: ChartPanel,
  width: number,
  fontSize: number,
  lines: number,
): string[][] {
  const most = width * NAME_SHARE;
  return panel.categories.map(({ label, ending }) =>
    ending === undefined
      ? wrapText(label, most, fontSize, lines)
      : wrapKeeping(label, ending, most, fontSize, lines),
  );
}

/**
 * A year that has no room loses its 年, then its century, behind the typewriter's apostrophe: the
 * curved one is a square wide in Chinese faces. Other names are broken into lines.
 */
export function uprightName(
  { label, year }: ChartCategory,
  width: number,
  fontSize: number,
): string[] {
  if (year === undefined) return wrapText(label, width, fontSize, 3);
  const forms = [label, String(year), `'${String(year).slice(2)}`];
  // Years that touch read as one long number.
  const room = width - fontSize * 0.4;
  return [forms.find((form) => textWidth(form, fontSize) <= room) ?? forms[2] ?? label];
}
