/**
 * Words that are almost a label → the line or column they must mean, with the printed order as a second
 * witness. A slip of one character in a long enough label, or a label whose pieces were interleaved
 * with a neighbour's; nothing further off is taken for a line.
 */
import type { TableId } from "@/lib/domain";
import type { Wording } from "@/lib/statutory-form";
import { keysOf } from "./label-lookup";
import { labelKey } from "./label-key";

/** Shorter labels differ by one character from words of their own (规章, 规定). */
const SHORTEST = 4;
/** Characters of a neighbour's label that may stand between those of an interleaved one. */
const MOST_STRAY = 12;

export type NearLabel = { line: string; slips: number };

/**
 * The one line of `candidates` (ids between the lines printed before and after) that `folded` must
 * mean, or null. The label must be nearer to it than to any line of the table.
 */
export function findNearLabel(
  folded: string,
  table: TableId,
  candidates: readonly string[],
): NearLabel | null {
  const key = labelKey(folded);
  if (key.length < SHORTEST) return null;
  // 属于行政执法案卷0: a number within the words is a cell's, and no slip of the pen.
  if (/\D\d/.test(key)) return null;
  const lines = keysOf(table, "line");
  const exact = lines.find(([label, { id }]) => label === key && candidates.includes(id));
  if (exact) return { line: exact[1].id, slips: 0 };
  const ranked = lines
    .filter(([label]) => label.length >= SHORTEST && Math.abs(label.length - key.length) <= 2)
    .map(([label, { id }]) => ({ id, slips: slipsBetween(label, key), length: label.length }))
    .filter(({ slips, length }) => slips <= (length >= 12 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  const nearest = ranked[0];
  if (nearest) {
    const rivals = ranked.filter(({ id, slips }) => id !== nearest.id && slips <= nearest.slips);
    if (rivals.length > 0 || !candidates.includes(nearest.id)) return null;
    return { line: nearest.id, slips: nearest.slips };
  }
  return findInterleaved(key, lines, candidates);
}

/**
 * The one column of `open` (ids the header does not print otherwise) whose label `folded` must be, a
 * character lost or wrong; null where it is as near to a column that stands already.
 */
export function findNearColumn(
  folded: string,
  table: TableId,
  open: ReadonlySet<string>,
): Wording | null {
  const key = labelKey(folded);
  if (key.length < SHORTEST - 1 || /\d/.test(key)) return null;
  const near = keysOf(table, "column").filter(
    ([label]) =>
      label.length >= SHORTEST &&
      Math.abs(label.length - key.length) <= 1 &&
      slipsBetween(label, key) <= 1,
  );
  const ids = new Set(near.map(([, { id }]) => id));
  const [only] = near;
  return ids.size === 1 && only && open.has(only[1].id) ? only[1] : null;
}

function findInterleaved(
  key: string,
  lines: ReturnType<typeof keysOf>,
  candidates: readonly string[],
): NearLabel | null {
  const held = lines.filter(
    ([label]) =>
      label.length >= SHORTEST + 2 &&
      key.length - label.length <= MOST_STRAY &&
      holdsInOrder(key, label),
  );
  const ids = new Set(held.map(([, { id }]) => id));
  const [only] = ids;
  if (ids.size !== 1 || !only || !candidates.includes(only)) return null;
  return { line: only, slips: 0 };
}

function holdsInOrder(key: string, label: string): boolean {
  let from = 0;
  for (const character of label) {
    const found = key.indexOf(character, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** Edit distance with insertion, deletion and replacement; lengths here stay under 50. */
export function slipsBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
