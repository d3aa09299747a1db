/**
 * Lines without rules → tables, by where things stand: figures above each other are a column, a
 * figure's label is the words to its left at its height, wherever in its cell each of them stands.
 */
import { joinBoxes, type Box } from "./marks";
import type { PageCell, PageTable } from "./page-table";
import { spanGroups } from "./span-groups";
import { findRegions, isFigure } from "./table-regions";
import { columnsOf, toBlocks, type TextBlock } from "./text-blocks";
import type { TextLine } from "./text-lines";

/** Figures at the same height are a row, within this many heights of the characters. */
const LEVEL = 0.6;

type Row = { label: TextBlock | null; figures: TextBlock[]; y: number };
type Column = { x0: number; x1: number };

export function findUnruledTables(
  page: number,
  lines: TextLine[],
): { tables: PageTable[]; rest: TextLine[] } {
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  let done = 0;
  for (const { from, to } of findRegions(lines)) {
    const table = readRegion(page, lines.slice(from, to + 1));
    if (!table) continue;
    for (const line of lines.slice(done, from)) rest.push(line);
    tables.push(table);
    done = to + 1;
  }
  for (const line of lines.slice(done)) rest.push(line);
  return { tables, rest };
}

function readRegion(page: number, lines: TextLine[]): PageTable | null {
  const blocks = toBlocks(lines, isFigure);
  const figures = blocks.filter((block) => block.chunks.length === 1 && isFigureBlock(block));
  const values = columnsOf(figures.map(({ box }) => box));
  const left = values[0]?.x0;
  if (left === undefined) return null;
  const words = blocks.filter((block) => !figures.includes(block));
  const labels = words.filter(({ box }) => (box.x0 + box.x1) / 2 < left && box.x0 < left);
  const rows = matchRows(figures, labels);
  if (rows.length === 0 || !rows.some(({ label }) => label)) return null;
  const first = Math.min(...rows.map(({ y }) => y));
  const used = new Set(rows.map(({ label }) => label));
  const itemAt = Math.max(...rows.map(({ label }) => label?.box.x0 ?? 0));
  const free = labels.filter((block) => !used.has(block) && middle(block.box) > first - block.size);
  // A label without any figure is a row of blanks; one left of the labels' column names a group.
  const blankRows = free.filter(({ box }) => isLabelColumn(box, rows, itemAt));
  for (const label of blankRows) rows.push({ label, figures: [], y: middle(label.box) });
  rows.sort((a, b) => a.y - b.y);
  const groups = free.filter((block) => !blankRows.includes(block));
  const heads = words.filter((block) => !used.has(block) && !free.includes(block));
  const columns = addHeadColumns(values, heads, first);
  return layOut({
    page,
    rows,
    groups,
    heads,
    labelColumns: columnsOf(labels.map(({ box }) => box)),
    columns,
  });
}

function isFigureBlock({ chunks }: TextBlock): boolean {
  return chunks[0] !== undefined && isFigure(chunks[0]);
}

function middle({ y0, y1 }: Box): number {
  return (y0 + y1) / 2;
}

/** Figures of one height, with the nearest label to their left that stands at that height. */
function matchRows(figures: TextBlock[], labels: TextBlock[]): Row[] {
  const rows: Row[] = [];
  for (const figure of [...figures].sort((a, b) => middle(a.box) - middle(b.box))) {
    const row = rows.at(-1);
    const y = middle(figure.box);
    if (row && y - row.y <= LEVEL * figure.size) row.figures.push(figure);
    else rows.push({ label: null, figures: [figure], y });
  }
  for (const row of rows) {
    const at = labels.filter(
      ({ box, size }) => row.y > box.y0 - 0.3 * size && row.y < box.y1 + 0.3 * size,
    );
    row.label = at.sort((a, b) => b.box.x0 - a.box.x0)[0] ?? null;
  }
  return rows;
}

function isLabelColumn(box: Box, rows: Row[], itemAt: number): boolean {
  const near = (x: number) => Math.abs(box.x0 - x) < 6;
  return (
    near(itemAt) ||
    rows.some(({ label, figures }) => label && figures.length > 1 && near(label.box.x0))
  );
}

/** A column whose every cell is blank is known by its head alone. */
function addHeadColumns(values: Column[], heads: TextBlock[], first: number): Column[] {
  const lowest = Math.max(
    ...heads.filter(({ box }) => box.y1 < first).map(({ box }) => box.y1),
    -Infinity,
  );
  const columns = [...values];
  for (const { box, size } of heads) {
    if (box.y1 < lowest - 2.5 * size || box.y1 > first || box.x0 < (values[0]?.x0 ?? 0)) continue;
    const touched = columns.some(({ x0, x1 }) => Math.min(x1, box.x1) - Math.max(x0, box.x0) > 0);
    if (!touched) columns.push({ x0: box.x0, x1: box.x1 });
  }
  return columns.sort((a, b) => a.x0 - b.x0);
}

type Parts = {
  page: number;
  rows: Row[];
  groups: TextBlock[];
  heads: TextBlock[];
  labelColumns: Column[];
  columns: Column[];
};

function layOut({ page, rows, groups, heads, labelColumns, columns }: Parts): PageTable {
  const all = [...labelColumns.filter(({ x1 }) => x1 < (columns[0]?.x1 ?? 0)), ...columns];
  const edges = edgesBetween(all, [
    ...rows.flatMap(({ label, figures }) => [label, ...figures]),
    ...heads,
    ...groups,
  ]);
  const cells: PageCell[] = [];
  const headRows = levels(heads);
  /** Heads may stand between rows too: everything takes its row from its height. */
  const order = [...headRows.map(({ y }) => y), ...rows.map(({ y }) => y)].sort((a, b) => a - b);
  const rowAt = (y: number) => order.indexOf(y);
  const add = (block: TextBlock, row: number, rowSpan = 1) =>
    cells.push(toCell(page, block, row, rowSpan, snap(block.box, edges)));
  for (const { y, blocks } of headRows) for (const block of blocks) add(block, rowAt(y));
  const labelEnd = edges[all.length - columns.length] ?? 0;
  for (const row of rows) {
    const at = rowAt(row.y);
    if (row.label) {
      const box = { ...snap(row.label.box, edges), x1: labelEnd };
      cells.push(toCell(page, row.label, at, 1, box));
    }
    for (const figure of row.figures) add(figure, at);
    addBlanks(cells, {
      page,
      row: at,
      edges,
      columns,
      figures: row.figures,
      labels: all.length - columns.length,
      y: row.y,
    });
  }
  for (const { block, from, to } of spanGroups(groups, rows)) {
    const [top, bottom] = [rowAt(rows[from]?.y ?? 0), rowAt(rows[to]?.y ?? 0)];
    cells.push(toCell(page, block, top, bottom - top + 1, snap(block.box, edges)));
  }
  cells.sort((a, b) => a.row - b.row || a.box.x0 - b.box.x0);
  return {
    page,
    ruled: false,
    rows: order.length,
    edges,
    cells,
    box: joinBoxes(cells.map(({ box }) => box)),
  };
}

/** Where no figure stands in a value column, the cell stands and is blank. */
function addBlanks(
  cells: PageCell[],
  at: {
    page: number;
    row: number;
    edges: number[];
    columns: Column[];
    figures: TextBlock[];
    labels: number;
    y: number;
  },
): void {
  for (let i = 0; i < at.columns.length; i += 1) {
    const [x0, x1] = [at.edges[at.labels + i] ?? 0, at.edges[at.labels + i + 1] ?? 0];
    const taken = at.figures.some(({ box }) => Math.min(box.x1, x1) - Math.max(box.x0, x0) > 0);
    if (taken) continue;
    const box = { x0, x1, y0: at.y - 4, y1: at.y + 4 };
    cells.push({ page: at.page, row: at.row, rowSpan: 1, box, lines: [], text: "" });
  }
}

/** Half-way between neighbouring columns. */
function edgesBetween(columns: Column[], blocks: (TextBlock | null)[]): number[] {
  const boxes = blocks.flatMap((block) => (block ? [block.box] : []));
  const edges = [Math.min(...boxes.map(({ x0 }) => x0))];
  for (let i = 1; i < columns.length; i += 1) {
    edges.push(((columns[i - 1]?.x1 ?? 0) + (columns[i]?.x0 ?? 0)) / 2);
  }
  edges.push(Math.max(...boxes.map(({ x1 }) => x1)));
  return edges;
}

/** A box widened to the edges of the columns it lies over. */
function snap(box: Box, edges: number[]): Box {
  let [first, last] = [0, edges.length - 1];
  for (let i = 1; i < edges.length - 1; i += 1) {
    const edge = edges[i] ?? 0;
    if (edge <= box.x0 + 1) first = i;
    if (edge >= box.x1 - 1 && i < last) last = i;
  }
  return { ...box, x0: edges[first] ?? box.x0, x1: edges[Math.max(last, first + 1)] ?? box.x1 };
}

function levels(blocks: TextBlock[]): { y: number; blocks: TextBlock[] }[] {
  const found: { y: number; blocks: TextBlock[] }[] = [];
  for (const block of [...blocks].sort((a, b) => middle(a.box) - middle(b.box))) {
    const last = found.at(-1);
    if (last && middle(block.box) - last.y <= LEVEL * block.size) last.blocks.push(block);
    else found.push({ y: middle(block.box), blocks: [block] });
  }
  return found;
}

function toCell(page: number, block: TextBlock, row: number, rowSpan: number, box: Box): PageCell {
  const lines = block.chunks.map((chunk) => ({
    chunks: [chunk],
    box: chunk.box,
    y: chunk.box.y1,
    size: chunk.size,
  }));
  return { page, row, rowSpan, box, lines, text: block.text };
}
