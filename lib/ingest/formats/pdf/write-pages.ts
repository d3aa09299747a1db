/** Lines and tables in reading order → text, blocks and the place of each line on its page. */
import type { PlacedWords } from "@/lib/domain";
import type { Block } from "@/lib/ingest/read-document";
import { TextMaker } from "../flow/text-maker";
import type { Limits } from "../limits";
import type { PageTable } from "./page-table";
import { frameOf, placeCellWords, placeLine } from "./place-words";
import { joinWrapped, lineText, type TextLine } from "./text-lines";

export type PageItem =
  | { kind: "line"; page: number; line: TextLine }
  | { kind: "table"; table: PageTable }
  | { kind: "picture" };

/** Of a line's height: how near the right margin a line must reach to go on in the next. */
const REACHES = 2.2;

export function writePages(
  items: PageItem[],
  pageWidth: number,
  limits: Limits,
): { text: string; blocks: Block[]; words: PlacedWords[]; pictures?: number[] } {
  const maker = new TextMaker(limits.characters);
  const words: PlacedWords[] = [];
  const pictures: number[] = [];
  const margins = measureMargins(items, pageWidth);
  let paragraph: { page: number; line: TextLine }[] = [];
  const closeParagraph = () => {
    if (paragraph.length > 0) writeParagraph(paragraph, maker, words);
    paragraph = [];
  };
  for (const item of items) {
    if (item.kind === "table") {
      closeParagraph();
      writeTable(item.table, maker, words);
      continue;
    }
    if (item.kind === "picture") {
      closeParagraph();
      pictures.push(maker.end);
      continue;
    }
    const last = paragraph.at(-1);
    if (last && !goesOn(last.line, item.line, margins)) closeParagraph();
    paragraph.push(item);
  }
  closeParagraph();
  return { ...maker.finish(), words, ...(pictures.length > 0 ? { pictures } : {}) };
}

type Margins = { left: number; right: number };

/**
 * Where full lines begin and end. Where too few lines end alike to show the right margin, it is
 * taken to be as wide as the left.
 */
function measureMargins(items: PageItem[], pageWidth: number): Margins {
  const lines = items.flatMap((item) => (item.kind === "line" ? [item.line] : []));
  const lefts = lines.map(({ box }) => box.x0).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.05)] ?? 0;
  const furthest = lines.reduce((most, { box }) => Math.max(most, box.x1), 0);
  const ending = lines.filter(({ box, size }) => box.x1 >= furthest - REACHES * size);
  const shown = ending.length >= Math.max(3, lines.length * 0.15);
  return { left, right: shown ? furthest : Math.max(furthest, pageWidth - left) };
}

/** Items begin so, and paragraphs do not go on so. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[(\uff08][一二三四五六七八九十\d]{1,3}[)\uff09]|\d{1,2}[、.\uff0e](?!\d))/;

/** A full line followed by one that is not indented is one paragraph. */
function goesOn(line: TextLine, next: TextLine, { left, right }: Margins): boolean {
  const full = line.box.x1 >= right - REACHES * line.size;
  const flush = next.box.x0 <= left + 0.8 * next.size;
  const alike = Math.abs(line.size - next.size) < 0.15 * line.size;
  return full && flush && alike && !BEGINS.test(lineText(next));
}

function writeParagraph(
  lines: { page: number; line: TextLine }[],
  maker: TextMaker,
  words: PlacedWords[],
): void {
  const from = maker.end;
  let text = "";
  for (const { page, line } of lines) {
    // A break inside a paragraph is no break, between figures too: they are set as one word.
    const joined = joinWrapped([text, lineText(line)]).replaceAll("\n", "");
    placeLine(page, line, from + joined.length - lineText(line).length, words);
    text = joined;
  }
  maker.line(text);
}

function writeTable(table: PageTable, maker: TextMaker, words: PlacedWords[]): void {
  const columnOf = (x: number) => nearest(table.edges, x);
  const cells = table.cells
    .map((cell) => {
      const column = columnOf(cell.box.x0);
      return {
        cell,
        text: cell.text,
        row: cell.row,
        rowSpan: cell.rowSpan,
        column,
        columnSpan: Math.max(1, columnOf(cell.box.x1) - column),
        frame: frameOf(cell.page, cell.box),
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const grid = maker.grid(
    { rows: table.rows, columns: table.edges.length - 1, ruled: table.ruled },
    cells.map(({ cell: _, ...given }) => given),
  );
  for (const [i, { at }] of grid.cells.entries()) {
    const cell = cells[i]?.cell;
    if (cell && at.start < at.end) placeCellWords(cell, at, words);
  }
}

function nearest(edges: number[], x: number): number {
  let best = 0;
  for (const [i, edge] of edges.entries()) {
    if (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x)) best = i;
  }
  return best;
}
