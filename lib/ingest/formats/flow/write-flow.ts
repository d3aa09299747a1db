/** Flow → text and blocks: tables of data become grids, all else passages. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import type { Limits } from "../limits";
import { findDataTables } from "./data-table";
import type { Flow, FlowCell, FlowTable } from "./flow";
import { placeCells, type Placed } from "./place-cells";
import { TextMaker } from "./text-maker";
import { unnest } from "./unnest";

/** Stands for a picture in a cell without text: such a cell is not blank. */
export const PICTURE = "\uFFFC";

/** A cell's lines up to this many characters are one wrapped label or value. */
const WRAPPED = 80;

export type Written = Pick<ReadDocument, "text" | "blocks" | "pictures">;

export function writeFlow(given: Flow, limits: Limits): Written {
  const flow = unnest(given);
  const data = findDataTables(flow);
  const maker = new TextMaker(limits.characters);
  const pictures: number[] = [];
  write(flow, { maker, data, limits, pictures });
  return { ...maker.finish(), ...(pictures.length > 0 ? { pictures } : {}) };
}

type Context = {
  maker: TextMaker;
  data: Set<FlowTable>;
  limits: Limits;
  pictures: number[];
};

function write(flow: Flow, context: Context): void {
  const { maker, data, pictures } = context;
  for (const node of flow) {
    if (node.kind === "line") {
      if (/\S/.test(node.text)) maker.line(node.text.trim());
    } else if (node.kind === "break") {
      maker.endPassage();
    } else if (node.kind === "picture") {
      pictures.push(maker.end);
    } else if (!data.has(node) || !writeGrid(node, context)) {
      for (const row of node.rows) {
        for (const cell of row) {
          write(cell.flow, context);
          if (cell.flow.some(({ kind }) => kind === "table" || kind === "break"))
            maker.endPassage();
        }
      }
    }
  }
}

function writeGrid(table: FlowTable, { maker, limits, pictures }: Context): boolean {
  const placed = placeApart(table, limits);
  if (!placed || placed.cells.length === 0) return false;
  const cells = placed.cells.map(({ cell, row, column, rowSpan, columnSpan }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: cellText(cell),
  }));
  const grid = maker.grid({ rows: placed.rows, columns: placed.columns }, cells);
  for (const { at, text } of grid.cells) if (text === PICTURE) pictures.push(at.start);
  return true;
}

/** A row of one empty cell, as wide as the table, only keeps its neighbours apart. */
function placeApart({ rows }: FlowTable, limits: Limits): Placed | null {
  const placed = placeCells(rows, limits.gridCells);
  if (!placed || placed.rows !== rows.length || placed.columns < 2) return placed;
  const spacers = new Set<number>();
  for (const { cell, row, rowSpan, columnSpan } of placed.cells) {
    const wide = rowSpan === 1 && columnSpan === placed.columns;
    if (wide && !cell.picture && cellText(cell) === "") spacers.add(row);
  }
  if (spacers.size === 0) return placed;
  return placeCells(
    rows.filter((_, row) => !spacers.has(row)),
    limits.gridCells,
  );
}

/** A cell's lines in one; tables within a cell are read out line by line. */
function cellText(cell: FlowCell): string {
  const [only, another] = cell.flow;
  if (only?.kind === "line" && !another) return lineText(only.text);
  const lines: string[] = [];
  collect(cell.flow, lines);
  const text = lines.join(lines.join(" ").length <= WRAPPED ? " " : "\n");
  return text === "" && cell.picture ? PICTURE : text;
}

function lineText(text: string): string {
  return (text.includes("\t") ? text.replaceAll("\t", " ") : text).trim();
}

function collect(flow: Flow, lines: string[]): void {
  for (const node of flow) {
    if (node.kind === "line") {
      const text = lineText(node.text);
      if (text) lines.push(text);
    } else if (node.kind === "table") {
      for (const cell of node.rows.flat()) collect(cell.flow, lines);
    }
  }
}
