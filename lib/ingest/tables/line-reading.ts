/** One line of a table as one place of the document prints it. */
import type { Edition, Message, Span } from "@/lib/domain";
import type { Occupant } from "./align-cells";
import type { Column } from "./columns";

/** What stands in one cell: an occupant with its column, or the row's text when it cannot be placed. */
export type PlacedCell = {
  column: string;
  edition: Edition | null;
  unit: string | null;
  /** Null: the row holds no cell there, but the line stands; `at` is then where it would be. */
  occupant: Occupant | null;
  at: Span;
  /** The row's cells could not be told apart. */
  unplaced: boolean;
};

export type LineReading = {
  line: string;
  label: Span;
  /** Where the line and its cells stand. */
  at: Span;
  cells: PlacedCell[];
  /** No cell was printed after the label. */
  bare: boolean;
  messages: Message[];
};

/** The stretch from the first of the spans to the last. */
export function spanOf(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Every column of the line refused, quoting all that stands in the row. */
export function refuseCells(columns: Column[], occupants: Occupant[], label: Span): PlacedCell[] {
  const at = occupants.length > 0 ? spanOf(occupants.map((one) => one.at)) : emptyAfter(label);
  return columns.flatMap(({ id, edition, unit }) =>
    id === null ? [] : [{ column: id, edition, unit, occupant: null, at, unplaced: true }],
  );
}

/** The whole line refused, quoting all of it where its cells were not quoted already. */
export function refuseLine(line: LineReading): LineReading {
  const { at } = line;
  const cells = line.cells.map((cell) =>
    cell.unplaced ? cell : { ...cell, occupant: null, at, unplaced: true },
  );
  return { ...line, bare: false, cells };
}

export function emptyAfter({ end }: Span): Span {
  return { start: end, end };
}
