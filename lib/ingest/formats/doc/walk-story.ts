/**
 * A DOC's characters → Flow. Mark 0x07 ends a cell, and, where the paragraph's properties say so, a
 * row; only then are the row's cell borders known.
 */
import { mergeCells, type DocxCell } from "../docx/merge-cells";
import type { Flow, FlowLine, FlowTable } from "../flow/flow";
import { runAt, type Paragraph, type RowCell } from "./properties";
import type { Story, WordText } from "./word-text";

/** Borders nearer than this are one, in twips (a twentieth of a point). */
const SAME = 40;

type ReadCell = { flow: Flow; picture: boolean };
type ReadRow = { cells: ReadCell[]; borders: RowCell[] | null };
/** A table that stands open, with the cell that is being read. */
type OpenTable = { rows: ReadRow[]; cells: ReadCell[]; cell: ReadCell };

const newCell = (): ReadCell => ({ flow: [], picture: false });

export function walkStory(story: Story, { paragraphs, invisible }: WordText): Flow {
  const root: Flow = [];
  /** Tables within tables, the outermost first. */
  const open: OpenTable[] = [];
  /** Lines of the paragraph that is being read, and whether a picture stands in it. */
  let lines: FlowLine[] = [];
  let picture = false;
  let line = "";
  let fieldCode = 0;
  const endLine = () => {
    if (line !== "") lines.push({ kind: "line", text: line });
    line = "";
  };
  const closeTable = () => {
    const table = open.pop();
    if (!table) return;
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, borders: null });
    if (table.rows.length > 0) (open.at(-1)?.cell.flow ?? root).push(toTable(table.rows));
  };
  /** Gives the paragraph's lines to the text, or to the cell `depth` tables deep. */
  const endParagraph = (depth: number) => {
    endLine();
    while (open.length > depth) closeTable();
    while (open.length < depth) open.push({ rows: [], cells: [], cell: newCell() });
    const table = open.at(-1);
    for (const each of lines) (table?.cell.flow ?? root).push(each);
    if (picture && table) table.cell.picture = true;
    else if (picture) root.push({ kind: "picture" });
    lines = [];
    picture = false;
    return table;
  };
  for (let i = 0; i < story.text.length; i += 1) {
    const code = story.text.charCodeAt(i);
    const place = story.places[i] ?? 0;
    if (code === 0x13) fieldCode += 1;
    else if ((code === 0x14 || code === 0x15) && fieldCode > 0) fieldCode -= 1;
    else if (code === 0x14 || code === 0x15) continue;
    else if (code === 0x07 || code === 0x0d) {
      const paragraph = runAt(paragraphs, place);
      // A cell of the outermost table ends with a mark of its own.
      const inner = code === 0x0d;
      const table = endParagraph(inner ? depthOf(paragraph) : 1);
      if (!table || (inner && !paragraph?.endsInner)) continue;
      if (inner ? paragraph?.endsInner === "row" : paragraph?.endsRow) {
        table.rows.push({ cells: table.cells, borders: paragraph?.cells ?? null });
        table.cells = [];
      } else table.cells.push(table.cell);
      table.cell = newCell();
    } else if (code === 0x0c || code === 0x0b || code === 0x0e) endLine();
    else if (fieldCode === 0 && !runAt(invisible, place)) {
      if (code === PICTURE || code === DRAWN) picture = true;
      line += shown(code, story.text[i] ?? "");
    }
  }
  endParagraph(0);
  return root;
}

/** A picture or an object in the text, and one drawn beside it. */
const PICTURE = 0x01;
const DRAWN = 0x08;

function depthOf(paragraph: Paragraph | undefined): number {
  return paragraph?.inTable ? Math.min(DEEPEST, Math.max(1, paragraph.depth)) : 0;
}

/** Tables deeper than this are damage. */
const DEEPEST = 16;

/** Word's own marks: a hyphen that does not break, one that may, pictures and notes. */
function shown(code: number, character: string): string {
  if (code === 0x1e) return "-";
  return code < 0x20 && code !== 0x09 ? "" : character;
}

function toTable(rows: ReadRow[]): FlowTable {
  const edges = distinctEdges(rows.flatMap(({ borders }) => borders ?? []));
  const columnAt = (x: number) => edges.filter((edge) => edge < x - SAME).length;
  const table: FlowTable = {
    kind: "table",
    rows: rows.map(({ cells, borders }) =>
      cells.flatMap(({ flow, picture }, i): DocxCell[] => {
        const border = borders?.[i];
        if (border?.joined) return [];
        const span = border ? columnAt(rightOf(borders ?? [], i)) - columnAt(border.left) : 1;
        const merge = border && border.merge !== "none" ? { merge: border.merge } : {};
        return [{ rowSpan: 1, columnSpan: Math.max(1, span), flow, picture, ...merge }];
      }),
    ),
  };
  mergeCells(table);
  return table;
}

/** Cells joined to this one lengthen it to the right. */
function rightOf(borders: RowCell[], cell: number): number {
  let last = cell;
  while (borders[last + 1]?.joined) last += 1;
  return borders[last]?.right ?? 0;
}

function distinctEdges(borders: RowCell[]): number[] {
  const kept: number[] = [];
  for (const x of borders.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b)) {
    if (x - (kept.at(-1) ?? -Infinity) > SAME) kept.push(x);
  }
  return kept;
}
