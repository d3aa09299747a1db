/** A resolved row → its cells, without what belongs to its label, and the columns they stand under. */
import type { TableId } from "@/lib/domain";
import { isBlank, occupants, type Occupant } from "./align-cells";
import type { Column, Columns } from "./columns";
import { addsUpWithBlanks } from "./detached-cells";
import type { ResolvedRow } from "./resolve-rows";

export type Prepared = { row: ResolvedRow; columns: Column[]; cells: Occupant[] };

export function prepareRow(
  table: TableId,
  row: ResolvedRow,
  { known, all }: Columns,
  text: string,
): Prepared {
  const printed = withoutLabelEnds(occupants(row.rest, known.length));
  const parted = partGlued(printed, known.length, text);
  // 规章000 has a digit a column; of a longer row the sum must prove it.
  const cells =
    parted && (table !== "requests" || addsUpWithBlanks(parted, text)) ? parted : printed;
  return { row, cells, columns: headsOwnColumn(cells, known, all) ? all : known };
}

/**
 * Where a row's values share a line, words on the lines around it are the ends of a label that was
 * wrapped, and no cells.
 */
function withoutLabelEnds(cells: Occupant[]): Occupant[] {
  const values = cells.filter(({ kind, place, marked }) => kind === "value" && !place && !marked);
  const rows = new Set(values.map(({ row }) => row));
  const [row] = rows;
  if (values.length < 2 || rows.size !== 1) return cells;
  return cells.filter((cell) => cell.kind !== "unknown" || cell.marked || cell.row === row);
}

/** Digits against a label, one a column; null where they may be one number (规章120). */
function partGlued(cells: Occupant[], width: number, text: string): Occupant[] | null {
  const [only] = cells;
  if (cells.length !== 1 || width < 2 || only?.kind !== "value" || !only.glued) return null;
  const { start, end } = only.at;
  if (end - start !== width || !/^[0０][0-9０-９]+$/.test(text.slice(start, end))) return null;
  return Array.from({ length: width }, (_, i) => ({
    ...only,
    at: { start: start + i, end: start + i + 1 },
  }));
}

/**
 * Whether unknown words of the header head a column of the issuer's own: the row has exactly one
 * cell for it, and that cell is no filling blank.
 */
function headsOwnColumn(cells: Occupant[], known: Column[], all: Column[]): boolean {
  if (all.length <= known.length || cells.length !== all.length) return false;
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return false;
  if (first.place !== null) return all.every((column, i) => standsUnder(cells[i], column));
  return !isBlank(first) && !isBlank(last);
}

/** Whether a grid's cell covers its column's place; pasted columns say nothing of theirs. */
function standsUnder(cell: Occupant | undefined, { place }: Column): boolean {
  if (!cell?.place || !place || cell.place.grid !== place.grid) return true;
  const { column, columns } = cell.place;
  return column <= place.column && place.column < column + columns;
}
