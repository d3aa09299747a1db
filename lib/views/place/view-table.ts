/** A place in a table → the part of the table around it, its cell marked, its heads named. */
import type { LayoutTable, Span } from "@/lib/domain";
import type { ExcerptCell, ReadAs, PlaceTable } from "./place-view";
import { columnHeads, rowHeads, type TextCell } from "./table-heads";

/** Rows shown above and below the cell. */
const AROUND = 2;
/** Longer texts of other cells are cut. */
const LONG = 60;

/** The cell a place lies in: the very one, where an empty cell ends where the place begins. */
export function cellAt(table: LayoutTable, at: Span): LayoutTable["cells"][number] | null {
  const same = table.cells.find((cell) => cell.at.start === at.start && cell.at.end === at.end);
  const around = table.cells.find((cell) => cell.at.start <= at.start && at.end <= cell.at.end);
  return same ?? around ?? null;
}

type Context = {
  text: string;
  tables: readonly LayoutTable[];
  at: Span;
  readAs: (at: Span) => ReadAs | null;
};

export function viewTable({ text, tables, at, readAs }: Context): PlaceTable | null {
  for (const [index, table] of tables.entries()) {
    const found = cellAt(table, at);
    if (!found) continue;
    const cells = table.cells.map((cell): TextCell => ({
      ...cell,
      text: text.slice(cell.at.start, cell.at.end),
    }));
    const asked = cells[table.cells.indexOf(found)] as TextCell;
    const heads = { row: rowHeads(cells, asked), column: columnHeads(cells, asked) };
    const shown = rowsToShow(table, asked, heads.column);
    return {
      table: index + 1,
      of: tables.length,
      row: asked.row + 1,
      column: asked.column + 1,
      rowHeads: heads.row.map((cell) => cell.text),
      columnHeads: heads.column.map((cell) => cell.text),
      columns: table.columns,
      rows: shown.map((row) => ({
        row: row + 1,
        cells: cells.flatMap((cell): ExcerptCell[] => {
          const rowSpan = rowsFrom(row, cell, shown);
          if (rowSpan === 0) return [];
          return [
            {
              at: cell.at,
              text: cell === asked ? cell.text : cut(cell.text),
              rowSpan,
              columnSpan: cell.columnSpan,
              heads: heads.row.includes(cell)
                ? "row"
                : heads.column.includes(cell)
                  ? "column"
                  : null,
              asked:
                cell === asked
                  ? { start: at.start - cell.at.start, end: at.end - cell.at.start }
                  : null,
              readAs: readAs(cell.at),
            },
          ];
        }),
      })),
    };
  }
  return null;
}

/** The rows around the cell, and those of the heads of its column. */
function rowsToShow({ rows }: LayoutTable, asked: TextCell, heads: readonly TextCell[]): number[] {
  const shown = new Set<number>();
  for (const { row, rowSpan } of heads) {
    for (let each = row; each < row + rowSpan && each < asked.row; each += 1) shown.add(each);
  }
  const last = asked.row + asked.rowSpan - 1 + AROUND;
  for (let row = Math.max(0, asked.row - AROUND); row <= last && row < rows; row += 1) {
    shown.add(row);
  }
  return [...shown].sort((a, b) => a - b);
}

/** How many rows of a cell are shown one below the other from this row on; 0 where it goes on. */
function rowsFrom(row: number, cell: TextCell, shown: readonly number[]): number {
  const end = cell.row + cell.rowSpan;
  if (row < cell.row || row >= end) return 0;
  if (row > cell.row && shown.includes(row - 1)) return 0;
  let last = row;
  while (last + 1 < end && shown.includes(last + 1)) last += 1;
  return last - row + 1;
}

function cut(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}
