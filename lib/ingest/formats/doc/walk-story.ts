/**
 * A DOC's characters → Flow. Mark 0x07 ends a cell, and, where the paragraph's properties say so, a
 * row; only then are the row's cell borders known.
 */
import { mergeCells, type DocxCell } from "../docx/merge-cells";
import type { Flow, FlowLine, FlowTable } from "../flow/flow";
import { runAt, type RowCell } from "./properties";
import type { Story, WordText } from "./word-text";

/** Borders nearer than this are one, in twips (a twentieth of a point). */
const SAME = 40;

type ReadRow = { cells: FlowLine[][]; borders: RowCell[] | null };

export function walkStory(story: Story, { paragraphs, invisible }: WordText): Flow {
  const flow: Flow = [];
  let rows: ReadRow[] = [];
  let cells: FlowLine[][] = [];
  let lines: FlowLine[] = [];
  let line = "";
  let fieldCode = 0;
  const endLine = () => {
    if (line !== "") lines.push({ kind: "line", text: line });
    line = "";
  };
  const endTable = () => {
    if (cells.length > 0) rows.push({ cells, borders: null });
    if (rows.length > 0) flow.push(toTable(rows));
    rows = [];
    cells = [];
  };
  for (let i = 0; i < story.text.length; i += 1) {
    const code = story.text.charCodeAt(i);
    const place = story.places[i] ?? 0;
    if (code === 0x13) fieldCode += 1;
    else if ((code === 0x14 || code === 0x15) && fieldCode > 0) fieldCode -= 1;
    else if (code === 0x14 || code === 0x15) continue;
    else if (code === 0x07) {
      endLine();
      const paragraph = runAt(paragraphs, place);
      if (paragraph?.endsRow) {
        rows.push({ cells, borders: paragraph.cells });
        cells = [];
      } else cells.push(lines);
      lines = [];
    } else if (code === 0x0d || code === 0x0c || code === 0x0b || code === 0x0e) {
      endLine();
      const paragraph = runAt(paragraphs, place);
      if (code === 0x0d && !paragraph?.inTable) {
        endTable();
        for (const each of lines) flow.push(each);
        lines = [];
      }
    } else if (fieldCode === 0 && !runAt(invisible, place))
      line += shown(code, story.text[i] ?? "");
  }
  endLine();
  endTable();
  for (const each of lines) flow.push(each);
  return flow;
}

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
      cells.flatMap((flow, i): DocxCell[] => {
        const border = borders?.[i];
        if (border?.joined) return [];
        const span = border ? columnAt(rightOf(borders ?? [], i)) - columnAt(border.left) : 1;
        const merge = border && border.merge !== "none" ? { merge: border.merge } : {};
        return [{ rowSpan: 1, columnSpan: Math.max(1, span), flow, picture: false, ...merge }];
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
