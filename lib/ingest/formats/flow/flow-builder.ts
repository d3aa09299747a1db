/**
 * Events of a document's walk → Flow. Forgiving: cells without rows, rows without tables and
 * elements left open are what broken pages are made of. Tables nested deeper than the limit are
 * read as plain lines.
 */
import { decodeReferences } from "../../document/entities";
import { NO_WIDTH } from "../../document/no-width";
import type { Flow, FlowCell, FlowTable } from "./flow";

const INVISIBLE = new RegExp(`[${NO_WIDTH}]`, "g");

type OpenTable = { table: FlowTable; cell: FlowCell | null; pending: string };

export class FlowBuilder {
  private readonly root: Flow = [];
  private readonly open: OpenTable[] = [];
  private pending = "";
  /** Tables opened beyond the limit, and so not built. */
  private ignored = 0;

  constructor(private readonly depth: number) {}

  /**
   * Adds to the current line. `given` holds no line breaks. References escaped once too often are
   * read as what they were meant to show, and what has no width is left out.
   */
  text(given: string): void {
    const text = decodeReferences(given).replace(INVISIBLE, "");
    const table = this.open.at(-1);
    if (table) {
      // Between a table's cells only blanks stand; words there belong to the page around it.
      if (table.cell || /\S/.test(text)) table.pending += text;
    } else this.pending += text;
  }

  /** Whether the current line has text yet, and whether it ends in a blank. */
  get line(): string {
    return this.open.at(-1)?.pending ?? this.pending;
  }

  endLine(): void {
    const table = this.open.at(-1);
    const text = table ? table.pending : this.pending;
    if (table) table.pending = "";
    else this.pending = "";
    if (text) this.flow().push({ kind: "line", text });
  }

  section(): void {
    this.endLine();
    const flow = this.flow();
    if (flow.length > 0 && flow.at(-1)?.kind !== "break") flow.push({ kind: "break" });
  }

  /** The table begun, or null where it is too deep to be one. */
  openTable(): FlowTable | null {
    this.endLine();
    if (this.open.length >= this.depth) {
      this.ignored += 1;
      return null;
    }
    const table: FlowTable = { kind: "table", rows: [] };
    this.flow().push(table);
    this.open.push({ table, cell: null, pending: "" });
    return table;
  }

  closeTable(): void {
    this.endLine();
    if (this.ignored > 0) this.ignored -= 1;
    else this.open.pop();
  }

  openRow(): void {
    const table = this.current();
    if (!table) return this.endLine();
    this.closeCell();
    table.table.rows.push([]);
  }

  /** The cell begun, or null outside any table: there it only ends a line. */
  openCell({ rowSpan, columnSpan }: { rowSpan: number; columnSpan: number }): FlowCell | null {
    const table = this.current();
    if (!table) {
      this.endLine();
      return null;
    }
    this.closeCell();
    if (table.table.rows.length === 0) table.table.rows.push([]);
    table.cell = { rowSpan, columnSpan, flow: [], picture: false };
    table.table.rows.at(-1)?.push(table.cell);
    return table.cell;
  }

  closeCell(): void {
    this.endLine();
    const table = this.current();
    if (table) table.cell = null;
  }

  picture(): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.picture = true;
    // In the midst of a line it stands before the line, which it does not break.
    if (cell || this.open.length === 0) this.flow().push({ kind: "picture" });
  }

  /** Drops the row begun last, as a tracked deletion does. */
  dropRow(): void {
    this.closeCell();
    this.current()?.table.rows.pop();
  }

  /** Adds what another builder made, after the current line. */
  adopt(flow: Flow): void {
    this.endLine();
    for (const node of flow) this.flow().push(node);
  }

  finish(): Flow {
    while (this.open.length > 0 || this.ignored > 0) this.closeTable();
    this.endLine();
    return this.root;
  }

  private current(): OpenTable | null {
    return this.ignored > 0 ? null : (this.open.at(-1) ?? null);
  }

  /** Where lines go: the open cell, or what stands around the table when no cell is open. */
  private flow(): Flow {
    for (let i = this.open.length - 1; i >= 0; i -= 1) {
      const cell = this.open[i]?.cell;
      if (cell) return cell.flow;
    }
    return this.root;
  }
}
