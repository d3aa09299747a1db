/**
 * Signs that the rows found by their height are not the rows of the table: its parts stand side by
 * side, or labels and figures are two tables whose rows drift apart.
 */
import { beginsItem, type TextBlock } from "./text-blocks";
import { middle, type UnruledRow } from "./unruled-parts";

/** Figures that make a row one of the table's own. */
const WHOLE_ROW = 3;
/** One odd row may be anything. */
const ENOUGH = 2;

/** `words`: all blocks that are no figures; `blanks`: labels at whose height no figure stands. */
export function areDoubtful(
  rows: readonly UnruledRow[],
  words: readonly TextBlock[],
  blanks: readonly TextBlock[],
): boolean {
  const whole = rows.filter(({ figures }) => figures.length >= WHOLE_ROW);
  const labelled = whole.filter(({ label }) => label !== null);
  const items = words.filter(({ text }) => beginsItem(text)).length;
  if (labelled.length < ENOUGH && items < ENOUGH) return false;
  const bare = whole.length - labelled.length;
  const doubled = labelled.filter(isDoubled).length;
  return (
    bare >= ENOUGH ||
    rows.some((row) => isUnderLabels(row, labelled)) ||
    (doubled > 0 && blanks.length > 0) ||
    labelsBehind(labelled, words) >= ENOUGH
  );
}

/** Figures without a label that stand where the labels do: the rest of a line that was too long. */
function isUnderLabels({ label, figures }: UnruledRow, labelled: readonly UnruledRow[]): boolean {
  if (label !== null || labelled.length === 0) return false;
  const ends = labelled.map((row) => row.label?.box.x1 ?? Infinity);
  return figures.some(({ box }) => box.x1 < Math.min(...ends));
}

/** The figures of two rows against one label. */
function isDoubled({ figures }: UnruledRow): boolean {
  const over = figures.filter((one) =>
    figures.some(
      (other) =>
        other.box.y0 > one.box.y1 - 0.3 * one.size &&
        other.box.x0 < one.box.x1 &&
        other.box.x1 > one.box.x0,
    ),
  );
  return over.length >= WHOLE_ROW;
}

/** Labels behind the rows' first figures, and between the rows: those of rows beside them. */
function labelsBehind(rows: readonly UnruledRow[], words: readonly TextBlock[]): number {
  const figures = rows.flatMap((row) => row.figures);
  const first = Math.min(...figures.map(({ box }) => box.x1));
  const [top, foot] = [rows[0]?.y ?? 0, rows.at(-1)?.y ?? 0];
  return words.filter(
    ({ box, text, size }) =>
      beginsItem(text) && box.x0 > first && middle(box) > top - size && middle(box) < foot + size,
  ).length;
}
