/**
 * Tells tables of data from tables that only lay out a page. Old government sites put the whole
 * page into tables, so a table that holds another table of data is layout.
 */
import { isFigure, ownText } from "./cell-text";
import type { Flow, FlowCell, FlowTable } from "./flow";

/** Characters from which a cell is prose, and its table therefore layout. */
const PROSE = 600;

/** Figures of its own that make a table data although a cell of it holds another table. */
const OWN_FIGURES = 12;

type Judged = { data: boolean; holdsData: boolean };

/** The tables to be read as grids, of all tables in the flow however nested. */
export function findDataTables(flow: Flow): Set<FlowTable> {
  const found = new Set<FlowTable>();
  for (const node of flow) if (node.kind === "table") judge(node, found);
  return found;
}

function judge(table: FlowTable, found: Set<FlowTable>): Judged {
  const inner = new Set<FlowTable>();
  let holdsData = false;
  for (const row of table.rows) {
    for (const cell of row) {
      for (const node of cell.flow) {
        if (node.kind !== "table") continue;
        const judged = judge(node, inner);
        holdsData ||= judged.data || judged.holdsData;
      }
    }
  }
  const data = isShapedLikeData(table) && (!holdsData || ownFigures(table) >= OWN_FIGURES);
  if (data) found.add(table);
  else for (const each of inner) found.add(each);
  return { data, holdsData };
}

function isShapedLikeData(table: FlowTable): boolean {
  const widest = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest < 2) return false;
  return !table.rows.some((row) => row.some((cell) => ownLength(cell) > PROSE));
}

function ownFigures(table: FlowTable): number {
  return table.rows.flat().filter((cell) => isFigure(ownText(cell))).length;
}

function ownLength(cell: FlowCell): number {
  return cell.flow.reduce((sum, node) => sum + (node.kind === "line" ? node.text.length : 0), 0);
}
