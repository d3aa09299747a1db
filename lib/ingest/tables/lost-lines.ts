/**
 * A table one cell a line, printed by a program that keeps only the first of equal lines: most of
 * its zeros are gone, and what is left of a row looks like a short one.
 */
import type { Stretch } from "./stretches";
import type { Item } from "./token";

/** The form alone prints 信息内容, 总计, 其他 and 结果维持 several times within as many cells. */
const ENOUGH_DISTINCT = 25;

export function hasLostLines(stretches: readonly Stretch[], text: string): boolean {
  const cells = stretches.flatMap(({ items }) => items).filter(isPrinted);
  if (cells.length < ENOUGH_DISTINCT || cells.some(({ place }) => place)) return false;
  const lines = new Set(cells.map(({ row }) => row));
  if (lines.size < cells.length) return false;
  const printed = cells.map(({ at }) => text.slice(at.start, at.end).replace(/\s+/g, ""));
  return new Set(printed).size === printed.length;
}

function isPrinted({ kind }: Item): boolean {
  return kind === "label" || kind === "value";
}
