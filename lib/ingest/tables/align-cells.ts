/**
 * The cells printed after a line's label → its columns. A cell is placed only where its place is
 * certain; otherwise the whole row is refused, because a shifted number is worse than none.
 */
import type { Column } from "./columns";
import type { CellToken, Item, UnknownItem } from "./token";

/** What may stand in a cell: a value, a blank, or words that are neither. */
export type Occupant = CellToken | UnknownItem;
/** On which side rows are filled out with blank cells that belong to no column. */
export type FillSide = "left" | "right" | null;

const DOMINANT = 3;

export type Alignment =
  | { kind: "placed"; cells: Occupant[] }
  /** No cell stands after the label at all. */
  | { kind: "bare" }
  /** Fewer cells than columns: blanks were dropped. `total` is certain when the others add up to it. */
  | { kind: "short"; cells: Occupant[]; total: Occupant | null }
  /** More cells than columns, and no telling which is which. */
  | { kind: "long"; cells: Occupant[] };

/** The occupants of a row; a row filled out in its middle (`||`) gains the blanks that stand for. */
export function occupants(printed: readonly Item[], width: number): Occupant[] {
  const rest = endAtFill(printed, width);
  const plain = rest.filter(
    (item): item is Occupant =>
      item.kind === "value" || item.kind === "blank" || item.kind === "unknown",
  );
  if (plain.length >= width) return plain;
  const expanded = rest.flatMap((item, index): Occupant[] => {
    const empty = item.kind === "blank" || (item.kind === "value" && item.empty);
    if (empty) return repeat(item, item.place?.columns ?? 1);
    if (item.kind === "value" || item.kind === "unknown") return [item];
    if (item.kind !== "fill") return [];
    const last = rest.slice(index + 1).every(({ kind }) => kind === "fill");
    const { at, row, place } = item;
    const start = { start: at.start, end: at.start };
    return last ? [] : repeat({ kind: "blank", at: start, row, place }, item.pipes);
  });
  return expanded.length === width ? expanded : plain;
}

/** `||` after a whole row of cells ends the row: blanks behind it stand before the next label. */
export function endAtFill(rest: readonly Item[], width: number): readonly Item[] {
  let cells = 0;
  const end = rest.findIndex((item) => {
    if (item.kind !== "fill") cells += 1;
    return item.kind === "fill" && cells >= width;
  });
  return end >= 0 && rest.slice(end).every(({ kind }) => kind === "fill" || kind === "blank")
    ? rest.slice(0, end + 1)
    : rest;
}

function repeat(item: Occupant, times: number): Occupant[] {
  return Array.from({ length: times }, () => item);
}

export function alignCells(cells: Occupant[], columns: Column[], side: FillSide): Alignment {
  const width = columns.length;
  if (cells.length === 0) return { kind: "bare" };
  if (cells.length > width && endsEarly(cells, columns))
    return { kind: "short", cells, total: null };
  if (cells.length === width)
    return contradicts(cells, columns)
      ? { kind: "short", cells, total: null }
      : { kind: "placed", cells };
  const byPlace = alignByPlace(cells, columns);
  if (byPlace) {
    // Words or a number beside the columns: a neighbour's, or the row has slipped.
    const beside = cells.some((cell) => !isBlank(cell) && !byPlace.includes(cell));
    return beside ? { kind: "long", cells } : { kind: "placed", cells: byPlace };
  }
  if (cells.length < width) return { kind: "short", cells, total: certainTotal(cells) };
  const extra = cells.length - width;
  const head = cells.slice(0, extra);
  const tail = cells.slice(width);
  const allBlank = cells.every(isBlank);
  if (allBlank) return { kind: "placed", cells: cells.slice(0, width) };
  // Failing the table's habit, a number at either end leaves only one side for the filling blanks.
  const leftmost = side === "left" || (side === null && !isBlank(cells[0] as Occupant));
  // In a grid without a header blanks in front may be cells: nothing says how wide its labels are.
  const headless = cells.every(({ place }) => place) && columns.every(({ place }) => !place);
  const last = cells.at(-1) as Occupant;
  const rightmost = side === "right" || (side === null && !headless && !isBlank(last));
  if (leftmost && tail.every(isBlank)) return { kind: "placed", cells: cells.slice(0, width) };
  if (rightmost && head.every(isBlank)) return { kind: "placed", cells: cells.slice(extra) };
  return { kind: "long", cells };
}

/** A grid's row that ends before its last columns: what fell off its end is no cell, and no blank. */
function endsEarly(cells: Occupant[], columns: Column[]): boolean {
  const [first, last] = [cells[0]?.place, cells.at(-1)?.place];
  const places = columns.flatMap(({ place }) =>
    place && place.grid === first?.grid ? [place] : [],
  );
  if (!first || !last || places.length !== columns.length) return false;
  const starts = places.map(({ column }) => column);
  if (new Set(starts).size !== starts.length || first.column > Math.min(...starts)) return false;
  return Math.max(...starts) >= last.column + last.columns;
}

export function isBlank(cell: Item): boolean {
  return cell.kind === "blank";
}

/**
 * Whether a grid's cells stand under heads in another order than the columns are in: the header is
 * put together of two tables'. A row moved as a whole by a span misprinted is no contradiction, nor
 * are spans that overlap.
 */
function contradicts(cells: Occupant[], columns: Column[]): boolean {
  const heads = new Set(columns.map((one) => one.place?.column));
  // Heads in one another's places are those of pasted rows, and tell nothing.
  if (heads.size < columns.length) return false;
  const moves = new Set<number>();
  let other = false;
  for (const [i, { place }] of cells.entries()) {
    const own = columns[i]?.place;
    if (!place || !own || place.grid !== own.grid) return false;
    moves.add(own.column - place.column);
    const under = columns.findIndex((one) => one.place?.column === place.column);
    const reaches = place.column <= own.column && own.column < place.column + place.columns;
    other ||= under !== -1 && under !== i && !reaches;
  }
  return other && moves.size > 1;
}

/** Cells of a grid stand under their header: by place, if every column finds a cell of its own. */
function alignByPlace(cells: Occupant[], columns: Column[]): Occupant[] | null {
  const placed = columns.map(({ place }) =>
    place === null
      ? null
      : (cells.find(
          (cell) =>
            cell.place !== null &&
            cell.place.grid === place.grid &&
            cell.place.column <= place.column &&
            place.column < cell.place.column + cell.place.columns,
        ) ?? null),
  );
  if (placed.some((cell) => cell === null)) return null;
  const found = placed as Occupant[];
  const numbers = found.filter((cell) => !isBlank(cell));
  return new Set(numbers).size === numbers.length ? found : null;
}

/** With blanks dropped, the last number is the total if the others add up to it; 0 proves nothing. */
function certainTotal(cells: Occupant[]): Occupant | null {
  const last = cells.at(-1);
  return cells.length >= 2 && last?.kind === "value" ? last : null;
}

/** Which side a table's rows are filled out on, from the rows that leave no doubt. */
export function fillSide(rows: readonly (readonly Item[])[], widths: readonly number[]): FillSide {
  let left = 0;
  let right = 0;
  rows.forEach((rest, index) => {
    const cells = rest.filter(({ kind }) => kind !== "fill");
    const [first, last] = [cells[0], cells.at(-1)];
    // `||` after the cells fills the row out behind them; before them, in front.
    if (first && rest[0]?.kind === "fill") right += 1;
    if (first && rest.at(-1)?.kind === "fill") left += 1;
    if (cells.length <= (widths[index] ?? 0) || !first || !last) return;
    if (!isBlank(first)) left += 1;
    if (!isBlank(last)) right += 1;
  });
  // One damaged row does not undo the habit of the others.
  if (left > right * DOMINANT) return "left";
  // A row that lost its header's place may look filled out in front: one alone is no habit.
  if (right > 1 && right > left * DOMINANT) return "right";
  return null;
}
