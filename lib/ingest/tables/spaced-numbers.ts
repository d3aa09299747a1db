/**
 * Readings of the tables → where a space parts the thousands of a number (1 475), so far as the
 * document proves it. By itself such a cell may be two numbers: a sum of the form must hold with the
 * number, or the document must print all its large numbers so and prove more than one of them.
 */
import { cellId, type CellId, type Edition, type TableId } from "@/lib/domain";
import { cellKind, identitiesOf, type Identity } from "@/lib/statutory-form";
import { foldText } from "../document/fold";
import { readCellValue } from "./cell-value";
import type { LineReading, PlacedCell } from "./line-reading";

/** Proofs that make a habit. */
const HABIT = 2;

/** One kind of mark between groups of three. What stands around the number is the cell's reader's. */
const SPACED = /^[^\d]*[1-9]\d{0,2}([\s'’])\d{3}(?:\1\d{3})*(?:\.\d+)?(?:\s?[^\d\s'’].*)?$/;
const LARGE = 1000;

export type SettledTable = {
  table: TableId;
  edition: Edition;
  lines: ReadonlyMap<string, LineReading>;
};

type Known = {
  id: CellId;
  start: number;
  /** Null: no number stands there. */
  value: number | null;
  state: "number" | "spaced" | "blank" | "unreadable";
};

/** The number without the spaces between its thousands; null where the text is nothing of the kind. */
export function joinThousands(text: string): string | null {
  const folded = foldText(text).trim();
  if (!SPACED.test(folded)) return null;
  return folded.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
}

/** Where the cells begin whose spaced number is proved. */
export function provenSpaced(tables: readonly SettledTable[], text: string): ReadonlySet<number> {
  const cells = tables.flatMap((one) => knownOf(one, text));
  const spaced = cells.filter(({ state }) => state === "spaced");
  if (spaced.length === 0) return new Set();
  const byId = new Map(cells.map((one) => [one.id, one]));
  const sums = tables.flatMap(({ edition, table }) => identitiesOf(edition, table));
  const checked = sums.map((sum) => ({ sum, result: check(sum, byId) }));
  const resultsOf = ({ id }: Known) =>
    checked.filter(({ sum }) => termsOf(sum).includes(id)).map(({ result }) => result);
  const results = new Map(spaced.map((one) => [one, resultsOf(one)]));
  const refuted = (one: Known) => results.get(one)?.includes("fails");
  const proven = spaced.filter((one) => !refuted(one) && results.get(one)?.includes("holds"));
  const unspaced = cells.some(({ state, value }) => state === "number" && (value ?? 0) >= LARGE);
  const habit = proven.length >= HABIT && !unspaced && !spaced.some(refuted);
  return new Set((habit ? spaced : proven).map(({ start }) => start));
}

function knownOf({ table, lines }: SettledTable, text: string): Known[] {
  return [...lines.values()].flatMap(({ line, cells }) =>
    cells.map((cell) => ({
      id: cellId({ table, line, column: cell.column }),
      start: cell.at.start,
      ...valueOf(cell, text),
    })),
  );
}

function valueOf(cell: PlacedCell, text: string): Pick<Known, "value" | "state"> {
  const { occupant, at, column, unit, unplaced } = cell;
  if (unplaced) return { value: null, state: "unreadable" };
  if (!occupant || occupant.kind === "blank") return { value: null, state: "blank" };
  const printed = text.slice(at.start, at.end);
  const kind = cellKind(column);
  const read = readCellValue(printed, kind, unit);
  if (read.status === "reported") return { value: read.value, state: "number" };
  if (read.status === "blank") return { value: null, state: "blank" };
  const joined = joinThousands(printed);
  const value = joined === null ? null : readCellValue(joined, kind, unit).value;
  return value === null ? { value, state: "unreadable" } : { value, state: "spaced" };
}

function termsOf({ left, right }: Identity): CellId[] {
  return [...left, ...right].map(({ cell }) => cell);
}

/**
 * A sum proves something where a number without a space stands in it: were the spaced cells two
 * numbers each, the others would be too.
 */
function check(sum: Identity, byId: Map<CellId, Known>): "holds" | "fails" | "unknown" {
  const cells = termsOf(sum).map((id) => byId.get(id));
  if (cells.some((one) => !one || one.state === "unreadable")) return "unknown";
  const total = (side: Identity["left"]) =>
    side.reduce((all, { cell, sign }) => all + sign * (byId.get(cell)?.value ?? 0), 0);
  if (total(sum.left) !== total(sum.right)) return "fails";
  return cells.some((one) => one?.state === "number") ? "holds" : "unknown";
}
