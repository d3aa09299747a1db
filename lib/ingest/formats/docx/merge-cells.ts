/** Word's vertical merges (one cell begins, those below continue) → rowSpan. */
import type { FlowCell, FlowTable } from "../flow/flow";

export type DocxCell = FlowCell & { merge?: "restart" | "continue" };

/** Joins continuing cells to the one they continue, in place: the table is still being built. */
export function mergeCells(table: FlowTable): void {
  /** By column of the table's grid: the cell above that may still be continued. */
  let above = new Map<number, DocxCell>();
  for (const [index, row] of table.rows.entries()) {
    const here = new Map<number, DocxCell>();
    const kept: DocxCell[] = [];
    let column = 0;
    for (const cell of row as DocxCell[]) {
      const begun = cell.merge === "continue" ? above.get(column) : undefined;
      if (begun && begun.columnSpan === cell.columnSpan) {
        // What a continuing cell holds is not shown, and almost always an empty paragraph.
        begun.rowSpan += 1;
        here.set(column, begun);
      } else {
        kept.push(cell);
        if (cell.merge) here.set(column, cell);
      }
      column += Math.max(1, cell.columnSpan);
    }
    table.rows[index] = kept;
    above = here;
  }
}
