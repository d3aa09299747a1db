/** Measures a table at a width and cuts it into pages, its head standing again on each. */
import { textWidth, wrapText } from "../drawing/text-measure";
import { placeCells, type TableCellSpec, type TablePart } from "./table-spec";

export type TableMeasure = {
  /** Left edges of the columns, and the right edge of the last. */
  edges: number[];
  /** Heights of the rows. */
  heights: number[];
};

const LINE = 1.32;
/** Room at each side of a cell, and above and below its words, in ems. */
export const CELL_PAD = { side: 0.45, top: 0.32 } as const;

function columnEdges({ widths }: TablePart, width: number): number[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  let at = 0;
  return [0, ...widths.map((share) => (at += (share / sum) * width))];
}

/** The lines a cell's words break into. */
export function cellLines(cell: TableCellSpec, width: number, fontSize: number): string[] {
  const room = width - fontSize * CELL_PAD.side * 2;
  const text = cell.text;
  // A number is never broken: it would read as two.
  if (cell.kind === "value" && cell.point.value !== null) return [text];
  return wrapText(text, Math.max(fontSize, room), fontSize);
}

export function lineHeight(fontSize: number): number {
  return fontSize * LINE;
}

/** Widths by the part's shares, heights by what its cells hold. */
export function measureTable(part: TablePart, width: number, fontSize: number): TableMeasure {
  const edges = columnEdges(part, width);
  const pad = fontSize * CELL_PAD.top * 2;
  const heights = part.rows.map(() => lineHeight(fontSize) + pad);
  const placed = placeCells(part).toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const { cell, row, column } of placed) {
    const wide = (edges[column + cell.columnSpan] ?? width) - (edges[column] ?? 0);
    const tall = cellLines(cell, wide, fontSize).length * lineHeight(fontSize) + pad;
    const own = heights.slice(row, row + cell.rowSpan).reduce((a, b) => a + b, 0);
    const last = Math.min(heights.length, row + cell.rowSpan) - 1;
    if (tall > own) heights[last] = (heights[last] ?? 0) + tall - own;
  }
  return { edges, heights };
}

/** Whether every number has room for itself in its column. */
export function numbersFit(part: TablePart, width: number, fontSize: number): boolean {
  const edges = columnEdges(part, width);
  return placeCells(part).every(({ cell, column }) => {
    if (cell.kind !== "value") return true;
    const wide = (edges[column + cell.columnSpan] ?? width) - (edges[column] ?? 0);
    return textWidth(cell.text, fontSize) <= wide - fontSize * CELL_PAD.side;
  });
}

/** Rows from one to another (not included), with the head; what reaches in from above stands again. */
function slice(part: TablePart, from: number, to: number): TablePart {
  const rows = part.rows.slice(from, to).map((): { column: number; cell: TableCellSpec }[] => []);
  for (const { cell, row, column } of placeCells(part)) {
    const end = row + cell.rowSpan;
    if (end <= from || row >= to) continue;
    const top = Math.max(row, from);
    rows[top - from]!.push({ column, cell: { ...cell, rowSpan: Math.min(end, to) - top } });
  }
  const head = from < part.headRows ? [] : part.rows.slice(0, part.headRows);
  const body = rows.map((row) =>
    row.toSorted((a, b) => a.column - b.column).map(({ cell }) => cell),
  );
  return { ...part, rows: [...head, ...body] };
}

/** The row a block begins at that would lose its heading if the page ended before `row`. */
function cut(part: TablePart, row: number, first: number): number {
  let at = row;
  // A heading over the whole width stays with what it heads.
  while (at - 1 > first && isHeading(part, at - 1)) at -= 1;
  return at;
}

function isHeading({ rows, widths }: TablePart, row: number): boolean {
  const cells = rows[row] ?? [];
  const [only] = cells;
  if (cells.length === 1 && only && only.kind === "group" && only.columnSpan === widths.length)
    return true;
  return cells.length > 0 && cells.every(({ kind }) => kind === "head");
}

/** As many parts as pages of this height are needed; a single row is never cut. */
export function paginateTable(
  part: TablePart,
  { heights }: Pick<TableMeasure, "heights">,
  room: number,
): TablePart[] {
  const head = heights.slice(0, part.headRows).reduce((a, b) => a + b, 0);
  const pages: TablePart[] = [];
  let first = 0;
  while (first < part.rows.length) {
    let used = first === 0 ? 0 : head;
    let end = first;
    while (end < part.rows.length && (end === first || used + (heights[end] ?? 0) <= room)) {
      used += heights[end] ?? 0;
      end += 1;
    }
    if (end < part.rows.length) end = Math.max(first + 1, cut(part, end, first));
    pages.push(first === 0 && end === part.rows.length ? part : slice(part, first, end));
    first = end;
  }
  return pages;
}

/** Whether every column's head stands in one line at this size. */
function headsStand(part: TablePart, width: number, fontSize: number): boolean {
  const edges = columnEdges(part, width);
  return placeCells(part).every(({ cell, column }) => {
    if (cell.kind !== "head" || cell.columnSpan > 1) return true;
    const wide = (edges[column + 1] ?? width) - (edges[column] ?? 0);
    return cellLines(cell, wide, fontSize).length === 1;
  });
}

export type FittedTable = { fontSize: number; pages: TablePart[] };

/**
 * The table on as few pages as these sizes of type allow, in the largest of those that allow it
 * and leave the heads of columns whole. Sizes at which a number has no room in its column are left out.
 */
export function fitTable(
  part: TablePart,
  box: { width: number; height: number },
  sizes: readonly number[],
): FittedTable {
  const legible = sizes.filter((fontSize) => numbersFit(part, box.width, fontSize));
  const tried = (legible.length > 0 ? legible : sizes.slice(-1)).map((fontSize) => ({
    fontSize,
    pages: paginateTable(part, measureTable(part, box.width, fontSize), box.height),
  }));
  const least = Math.min(...tried.map(({ pages }) => pages.length));
  const few = tried.filter(({ pages }) => pages.length === least);
  const found = few.find(({ fontSize }) => headsStand(part, box.width, fontSize)) ?? few[0];
  if (!found) throw new Error("A table needs a size of type");
  return found;
}
