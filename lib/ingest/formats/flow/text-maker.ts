/** Builds a document's text and remembers where its passages, grids and cells came to stand. */
import type { PageFrame, Span } from "@/lib/domain";
import type { Block, Grid } from "@/lib/ingest/read-document";
import { DocumentError } from "../document-error";

export type CellToWrite = {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  frame?: PageFrame;
};

/** Blanks at a cell's ends stay in the text, outside the cell's place. */
const INNER = /[^\s\u00a0\u3000\u200b\ufeff](?:[\s\S]*[^\s\u00a0\u3000\u200b\ufeff])?/;

export class TextMaker {
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private passageFrom: number | null = null;

  constructor(private readonly maxLength: number) {}

  get end(): number {
    return this.length;
  }

  /** Adds a line of prose and returns its place, its line break not included. */
  line(text: string): Span {
    this.passageFrom ??= this.length;
    const start = this.append(text);
    this.append("\n");
    return { start, end: start + text.length };
  }

  /** Ends the passage begun by the last lines. */
  endPassage(): void {
    if (this.passageFrom === null) return;
    this.blocks.push({ kind: "passage", at: { start: this.passageFrom, end: this.length } });
    this.passageFrom = null;
  }

  /** Writes a grid, a row a line and cells apart by tabs. `cells` in row order. */
  grid(size: { rows: number; columns: number; ruled?: boolean }, cells: CellToWrite[]): Grid {
    this.endPassage();
    const from = this.length;
    let row = -1;
    const placed = cells.map((cell) => {
      if (row >= 0) this.append(cell.row === row ? "\t" : "\n");
      row = cell.row;
      const start = this.append(cell.text);
      const inner = INNER.exec(cell.text);
      const text = inner?.[0] ?? "";
      const from = start + (inner?.index ?? 0);
      // Spelt out: there are hundreds, and copying is slow.
      const { column, rowSpan, columnSpan, frame } = cell;
      const at = { start: from, end: from + text.length };
      return frame
        ? { row, column, rowSpan, columnSpan, frame, at, text }
        : { row, column, rowSpan, columnSpan, at, text };
    });
    const grid: Grid = {
      kind: "grid",
      at: { start: from, end: this.length },
      ...size,
      cells: placed,
    };
    this.append("\n");
    this.blocks.push(grid);
    return grid;
  }

  finish(): { text: string; blocks: Block[] } {
    this.endPassage();
    return { text: this.pieces.join(""), blocks: this.blocks };
  }

  private append(text: string): number {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    if (this.length > this.maxLength) throw new DocumentError("too-large");
    return start;
  }
}
