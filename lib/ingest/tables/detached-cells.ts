/**
 * Cells printed behind all labels of `requests` → rows of them: row by row or column by column,
 * whichever adds up. Where both do, the cells on which they differ stay in doubt.
 */
import type { Occupant } from "./align-cells";
import { readCellValue } from "./cell-value";

export type Dealt = { rows: Occupant[][]; doubtful: Set<Occupant> };

/** `cells`: as many as `height` rows of `width`. Null where neither order adds up. */
export function dealCells(
  cells: readonly Occupant[],
  { height, width }: { height: number; width: number },
  text: string,
): Dealt | null {
  const deal = (at: (row: number, column: number) => number) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => cells[at(row, column)] as Occupant),
    );
  const across = deal((row, column) => row * width + column);
  const down = deal((row, column) => column * height + row);
  const holding = [across, down].filter((rows) => rows.every((row) => addsUpWithBlanks(row, text)));
  const [first, second] = holding;
  if (!first) return null;
  const doubtful = new Set<Occupant>();
  if (!second) return { rows: first, doubtful };
  first.forEach((row, i) =>
    row.forEach((cell, j) => {
      const other = second[i]?.[j];
      if (!other || stateOf(cell, text) !== stateOf(other, text)) doubtful.add(cell);
    }),
  );
  return { rows: first, doubtful };
}

function stateOf({ at }: Occupant, text: string): string {
  const { status, value } = readCellValue(text.slice(at.start, at.end));
  return `${status} ${value}`;
}

/** Whether the cells before the last add up to it, a blank counting as nothing. */
export function addsUpWithBlanks(cells: readonly Occupant[], text: string): boolean {
  const values = cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)));
  if (values.some(({ status }) => status === "unreadable")) return false;
  const sum = values.slice(0, -1).reduce((total, { value }) => total + (value ?? 0), 0);
  return sum === (values.at(-1)?.value ?? 0);
}
