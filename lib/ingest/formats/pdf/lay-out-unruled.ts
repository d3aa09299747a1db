/** Rows, groups and heads found without rules → a table with columns and spans. */
import { joinBoxes, type Box } from "./marks";
import type { PageCell, PageTable } from "./page-table";
import { spanGroups } from "./span-groups";
import { columnsOf, type TextBlock } from "./text-blocks";
import { LEVEL, middle, type UnruledParts, type UnruledRow } from "./unruled-parts";

/** Rows under the same heads: in the table of disclosure each part has columns of its own. */
type Band = { rows: UnruledRow[]; heads: TextBlock[] };

/** `hints`: columns of the table at the foot of the page before, of which this may be the rest. */
export function layOut(
  page: number,
  { rows, groups, heads }: UnruledParts,
  hints: Column[],
): PageTable {
  const bands = toBands(rows, heads);
  const labels = [...rows.flatMap(({ label }) => (label ? [label] : [])), ...groups];
  const labelColumns = toLabelColumns(groups, rows);
  const valueBands = bands.map((band) => ({ ...band, columns: valueColumns(band, hints) }));
  const widest = valueBands.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  const all = [...labelColumns, ...widest.columns];
  const boxes = [...labels, ...heads, ...rows.flatMap(({ figures }) => figures)].map(
    ({ box }) => box,
  );
  const [left, right] = [
    Math.min(...boxes.map(({ x0 }) => x0)),
    Math.max(...boxes.map(({ x1 }) => x1)),
  ];
  const edges = [left - 1, ...between(all), right + 1];
  const labelEnd = edges[labelColumns.length] ?? left;

  const headRows = levels(heads);
  const order = [...headRows, ...rows].map(({ y }) => y).sort((a, b) => a - b);
  const rowAt = (y: number) => order.indexOf(y);
  const cells: PageCell[] = [];
  const add = (block: TextBlock, row: number, box: Box, rowSpan = 1) =>
    cells.push({ page, row, rowSpan, box, lines: linesOf(block), text: block.text });

  for (const { y, blocks } of headRows) {
    for (const block of blocks) add(block, rowAt(y), snap(block.box, edges));
  }
  for (const band of valueBands) {
    // Every figure has a place, whatever the labels' width.
    const begin = Math.min(labelEnd, (band.columns[0]?.x0 ?? labelEnd + 1) - 1);
    const bandEdges = [begin, ...between(band.columns), right + 1];
    for (const row of band.rows) {
      const at = rowAt(row.y);
      if (row.label) add(row.label, at, { ...snap(row.label.box, edges), x1: labelEnd });
      for (let i = 0; i + 1 < bandEdges.length; i += 1) {
        const box = {
          x0: bandEdges[i] ?? 0,
          x1: bandEdges[i + 1] ?? 0,
          y0: row.y - 4,
          y1: row.y + 4,
        };
        const figures = row.figures.filter((figure) => stands(figure, box));
        // Words at a row's height, over its columns: whatever they are, the cell is not blank.
        const held = figures.length > 0 ? figures : heads.filter((head) => reaches(head, row, box));
        const text = held.map((figure) => figure.text).join(" ");
        cells.push({ page, row: at, rowSpan: 1, box, lines: held.flatMap(linesOf), text });
      }
    }
  }
  for (const { block, from, to } of spanGroups(groups, rows)) {
    const [top, bottom] = [rowAt(rows[from]?.y ?? 0), rowAt(rows[to]?.y ?? 0)];
    add(block, top, snap(block.box, edges), bottom - top + 1);
  }
  cells.sort((a, b) => a.row - b.row || a.box.x0 - b.box.x0);
  return {
    page,
    ruled: false,
    rows: order.length,
    edges,
    cells,
    box: joinBoxes(boxes),
    columns: widest.columns,
  };
}

/** Groups set columns of their own; what begins right of them is the last column of labels. */
function toLabelColumns(groups: TextBlock[], rows: UnruledRow[]): Column[] {
  const columns = columnsOf(groups.map(({ box }) => box));
  const reach = columns.at(-1)?.x1 ?? -Infinity;
  const items = rows.flatMap(({ label }) =>
    label && label.box.x0 >= reach - 2 ? [label.box] : [],
  );
  if (items.length === 0) return columns;
  const { x0, x1 } = joinBoxes(items);
  return [...columns, { x0, x1 }];
}

/** Numbers that cannot be told apart stand in every cell they reach: none of those is blank. */
function stands({ box, text, part }: TextBlock, cell: Box): boolean {
  if (part && text.includes(" ")) return box.x0 < cell.x1 - 1 && box.x1 > cell.x0 + 1;
  return centre(box) >= cell.x0 && centre(box) < cell.x1;
}

function reaches({ box, size }: TextBlock, row: UnruledRow, cell: Box): boolean {
  const level = Math.abs(middle(box) - row.y) <= LEVEL * size;
  return level && box.x0 < cell.x1 - 1 && box.x1 > cell.x0 + 1;
}

function centre({ x0, x1 }: Box): number {
  return (x0 + x1) / 2;
}

/** A head between two rows begins a band. */
function toBands(rows: UnruledRow[], heads: TextBlock[]): Band[] {
  const bands: Band[] = [];
  let from = -Infinity;
  for (const row of rows) {
    const above = heads.filter(({ box }) => middle(box) > from && middle(box) < row.y);
    const band = bands.at(-1);
    if (band && above.length === 0) band.rows.push(row);
    else bands.push({ rows: [row], heads: above });
    from = row.y;
  }
  return bands;
}

type Column = { x0: number; x1: number };

/**
 * Columns of a band's figures. A column whose every cell is blank is known by its head alone: where
 * there are more heads than columns, each column takes the nearest and the rest are columns too.
 */
function valueColumns({ rows, heads }: Band, hints: Column[]): Column[] {
  // Numbers too close to each other tell nothing of where the columns are.
  const figures = rows.flatMap((row) =>
    row.figures.filter(({ part }) => !part).map(({ box }) => box),
  );
  const given = heads.length === 0 ? hints.map((hint) => ({ ...hint, y0: 0, y1: 0 })) : [];
  const columns = columnsOf([...figures, ...given]);
  const from = Math.max(...rows.map(({ label }) => label?.box.x1 ?? -Infinity));
  const leaves = leafHeads(heads).filter(({ box }) => centre(box) > from);
  if (leaves.length <= columns.length) return columns;
  const taken = new Set(columns.map((column) => nearestHead(leaves, column)));
  const free = leaves.filter((head) => !taken.has(head)).map(({ box: { x0, x1 } }) => ({ x0, x1 }));
  return [...columns, ...free].sort((a, b) => a.x0 - b.x0);
}

/** Heads with no other head below them. */
function leafHeads(heads: TextBlock[]): TextBlock[] {
  return heads.filter(
    ({ box }) =>
      !heads.some(
        (below) => below.box.y0 > box.y1 - 2 && below.box.x0 < box.x1 && below.box.x1 > box.x0,
      ),
  );
}

function nearestHead(heads: TextBlock[], { x0, x1 }: Column): TextBlock | undefined {
  const x = (x0 + x1) / 2;
  const distance = ({ box }: TextBlock) => Math.abs(centre(box) - x);
  return [...heads].sort((a, b) => distance(a) - distance(b))[0];
}

/** Half-way between neighbouring columns. */
function between(columns: Column[]): number[] {
  return columns.slice(1).map(({ x0 }, i) => ((columns[i]?.x1 ?? 0) + x0) / 2);
}

/** A box widened to the edges of the columns it lies over. */
function snap(box: Box, edges: number[]): Box {
  let [first, last] = [0, edges.length - 1];
  for (const [i, edge] of edges.entries()) {
    if (edge <= box.x0 + 1 && i < edges.length - 1) first = i;
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

function linesOf({ chunks }: TextBlock): PageCell["lines"] {
  return chunks.map((chunk) => ({
    chunks: [chunk],
    box: chunk.box,
    y: chunk.box.y1,
    size: chunk.size,
  }));
}
