/** Totals of the statutory tables that the prose can be compared with. */
import { type Cell, type CellId, cellId } from "@/lib/domain";

export type TableTotal = { value: number; cells: CellId[] };

export type TableTotals = {
  /** One cell's value; null when it is missing, blank or unreadable: then nothing is stated. */
  cell(table: string, line: string, column?: string): TableTotal | null;
  /** The sum of a group's lines (`refused`): blanks count 0, but not all may be blank. */
  group(name: string): TableTotal | null;
};

const known = new WeakMap<readonly Cell[], TableTotals>();

/** Several checks ask for the totals of the same cells. */
export function makeTotals(cells: readonly Cell[]): TableTotals {
  const totals = known.get(cells) ?? totalsOf(cells);
  known.set(cells, totals);
  return totals;
}

function totalsOf(cells: readonly Cell[]): TableTotals {
  const byId = new Map(cells.map((cell) => [cellId(cell), cell]));
  return {
    cell(table, line, column = "total") {
      const id = cellId({ table, line, column });
      const cell = byId.get(id);
      return cell?.status === "reported" && cell.value !== null
        ? { value: cell.value, cells: [id] }
        : null;
    },
    group(name) {
      const lines = cells.filter(
        ({ table, line, column }) =>
          table === "requests" && column === "total" && line.startsWith(`${name}.`),
      );
      if (!lines.some(({ status }) => status === "reported")) return null;
      if (lines.some(({ status }) => status === "unreadable")) return null;
      return {
        value: lines.reduce((sum, { value }) => sum + (value ?? 0), 0),
        cells: lines.map(cellId),
      };
    },
  };
}
