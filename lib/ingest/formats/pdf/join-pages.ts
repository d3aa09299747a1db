/** Tables that a page break cut → one table again. */
import { isRestOfRow, isSameColumn } from "./cut-rows";
import { distinct } from "./merge-rules";
import type { PageCell, PageTable } from "./page-table";
import { joinWrapped } from "./text-lines";

/** How far borders may lie apart on two pages and be the same, in points. */
const NEAR = 5;

/** The same where no borders are drawn and columns are as wide as what stands in them. */
const NEAR_UNRULED = 16;

/** Whether `next`, at the top of a page, goes on with `table`, at the foot of the one before. */
export function continues(table: PageTable, next: PageTable): boolean {
  if (next.page !== table.page + 1 || next.ruled !== table.ruled) return false;
  if (Math.abs(next.box.x0 - table.box.x0) > NEAR || Math.abs(next.box.x1 - table.box.x1) > NEAR) {
    return false;
  }
  // Most of the borders of the one with fewer must be borders of the other too.
  const [few, many] = [table.edges, next.edges].sort((a, b) => a.length - b.length);
  const shared = (few ?? []).filter((x) => many?.some((other) => Math.abs(other - x) <= NEAR));
  return shared.length >= Math.max(3, (few?.length ?? 0) * 0.8);
}

/** Appends `next` to `table`: repeated head rows go, and cells cut by the break become one. */
export function joinTables(table: PageTable, next: PageTable): PageTable {
  const repeated = repeatedRows(table, next);
  const offset = table.rows - repeated;
  const below = next.cells
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row + offset }));
  const edges = distinct([...table.edges, ...next.edges], table.ruled ? NEAR : NEAR_UNRULED);
  const joined = { ...table, edges, page: next.page, rows: table.rows + next.rows - repeated };
  const top = below.filter(({ row }) => row === table.rows);
  const foot = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows);
  if (isRestOfRow(foot, top)) return joinRow(joined, table, below);
  const grown = new Map<PageCell, PageCell>();
  for (const cell of top) {
    const above = foot.find((other) => isSameColumn(other, cell));
    const spanned = above && (above.rowSpan > 1 || cell.rowSpan > 1);
    if (above && spanned && cell.text === "" && above.text !== "") grown.set(cell, above);
  }
  const growth = new Map([...grown].map(([cell, above]) => [above, cell.rowSpan]));
  const cells = [
    ...table.cells.map((cell) => {
      const more = growth.get(cell);
      return more ? { ...cell, rowSpan: cell.rowSpan + more } : cell;
    }),
    ...below.filter((cell) => !grown.has(cell)),
  ];
  return { ...joined, cells };
}

/** Head rows that word processors print again on each page: the first rows, word for word. */
function repeatedRows(table: PageTable, next: PageTable): number {
  const rowText = ({ cells }: PageTable, row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text)
      .join("\t");
  let rows = 0;
  while (rows < next.rows - 1 && rows < table.rows) {
    const text = rowText(next, rows);
    if (text !== rowText(table, rows) || /^[\s\d]*$/.test(text)) break;
    rows += 1;
  }
  return rows;
}

function joinRow(joined: PageTable, table: PageTable, below: PageCell[]): PageTable {
  const rest = below.filter(({ row }) => row === table.rows);
  const cells = table.cells.map((cell) => {
    const more = rest.find((other) => other.text !== "" && isSameColumn(cell, other));
    if (!more || cell.row + cell.rowSpan !== table.rows) return cell;
    return {
      ...cell,
      text: joinWrapped([cell.text, more.text]),
      parts: [...(cell.parts ?? []), { page: more.page, lines: more.lines }],
    };
  });
  const after = below
    .filter(({ row }) => row > table.rows)
    .map((cell) => ({ ...cell, row: cell.row - 1 }));
  // Cells that span on below the row that went keep what is left of them.
  const spanning = rest
    .filter(({ rowSpan }) => rowSpan > 1)
    .map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
  return {
    ...joined,
    rows: joined.rows - 1,
    cells: growSpans(cells, spanning, table.rows).concat(after),
  };
}

function growSpans(cells: PageCell[], spanning: PageCell[], rows: number): PageCell[] {
  return cells.map((cell) => {
    if (cell.row + cell.rowSpan !== rows) return cell;
    const below = spanning.find((other) => isSameColumn(cell, other));
    return below ? { ...cell, rowSpan: cell.rowSpan + below.rowSpan } : cell;
  });
}
