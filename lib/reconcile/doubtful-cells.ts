/** Messages about the reading → the cells whose reading they put in doubt. */
import { cellId, type Cell, type CellId, type Message, type Span } from "@/lib/domain";

/** Said of a cell itself. Words beside a figure leave no doubt which figure it is. */
const ABOUT_CELLS = new Set(["unit-converted", "unreadable-cell"]);
/** Said of a row: of its label, or of how many numbers it has. */
const ABOUT_ROWS = new Set(["near-label", "row-length"]);
/** Said of the whole document. */
const ABOUT_ALL = new Set(["low-confidence"]);

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The cells of the line that begins at or after a row's label. */
function rowAfter(at: Span, cells: readonly Cell[]): Cell[] {
  const after = cells
    .filter((cell) => cell.at && cell.at.end > at.start)
    .sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))[0];
  if (!after) return [];
  return cells.filter(({ table, line }) => table === after.table && line === after.line);
}

/** Cells that may have been read wrongly; a check that fails on one may be the reading's fault. */
export function doubtfulCells(
  cells: readonly Cell[],
  messages: readonly Message[],
): ReadonlySet<CellId> {
  if (messages.some(({ code }) => ABOUT_ALL.has(code))) return new Set(cells.map(cellId));
  const doubtful = messages.flatMap(({ code, at }) => {
    if (!at) return [];
    if (ABOUT_ROWS.has(code)) return rowAfter(at, cells);
    if (!ABOUT_CELLS.has(code)) return [];
    return cells.filter((cell) => cell.at && overlaps(cell.at, at));
  });
  return new Set(doubtful.map(cellId));
}
