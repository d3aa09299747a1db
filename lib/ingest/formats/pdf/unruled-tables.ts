/**
 * Lines without rules → tables, by where things stand: figures above each other are a column, a
 * figure's label is the words to its left at its height, wherever in its cell each of them stands.
 */
import { areDoubtful } from "./doubtful-rows";
import { layOut } from "./lay-out-unruled";
import type { PageTable } from "./page-table";
import { linesApart } from "./lines-apart";
import { findRegions, isFigure, isSeveral } from "./table-regions";
import { LEADING, toBlocks, type TextBlock } from "./text-blocks";
import type { Chunk, TextLine } from "./text-lines";
import { LEVEL, middle, type UnruledParts, type UnruledRow } from "./unruled-parts";

/** `hints`: columns of the table that ended the page before. */
export function findUnruledTables(
  page: number,
  lines: TextLine[],
  hints: { x0: number; x1: number }[] = [],
): { tables: PageTable[]; rest: TextLine[] } {
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  let done = 0;
  for (const { from, to } of findRegions(lines)) {
    const parts = readRegion(lines.slice(from, to + 1));
    if (!parts) continue;
    for (const line of lines.slice(done, from)) rest.push(line);
    if ("words" in parts) {
      for (const line of linesApart(parts.rows, parts.words, lines[from]?.y ?? 0)) rest.push(line);
    } else tables.push(layOut(page, parts, from === 0 ? hints : []));
    done = to + 1;
  }
  for (const line of lines.slice(done)) rest.push(line);
  return { tables, rest };
}

/** Rows without labels are a table only when they are this long. */
const ENOUGH_FIGURES = 3;

/** What nobody can tell the rows of. */
type DoubtfulParts = { rows: UnruledRow[]; words: TextBlock[] };

function readRegion(lines: TextLine[]): UnruledParts | DoubtfulParts | null {
  const blocks = toBlocks(lines, (chunk) => isFigure(chunk) || isSeveral(chunk));
  const holds = (is: (chunk: Chunk) => boolean) =>
    blocks.filter(({ chunks }) => chunks[0] !== undefined && is(chunks[0]));
  const whole = holds(isFigure);
  const several = holds(isSeveral);
  const figures = [...whole, ...several.flatMap(partsOf)];
  const words = blocks.filter((block) => !whole.includes(block) && !several.includes(block));
  const left = Math.min(...figures.map(({ box }) => box.x0));
  const labels = words.filter(({ box }) => (box.x0 + box.x1) / 2 < left);
  const rows = matchRows(figures, labels);
  const labelled = rows.some(({ label }) => label);
  if (!labelled && !rows.some((row) => row.figures.length >= ENOUGH_FIGURES)) return null;
  const used = new Set(rows.map(({ label }) => label));
  const first = endOfHeads(rows, words);
  const below = labels.filter(({ box, size }) => middle(box) > first - size);
  const groups = below.filter((block) => !used.has(block) && isGroup(block, below, used));
  const blanks = below.filter(
    (block) => !used.has(block) && !groups.includes(block) && !isBesideHead(block, words, groups),
  );
  if (areDoubtful(rows, words, blanks)) return { rows, words };
  for (const label of blanks) rows.push({ label, figures: [], y: middle(label.box) });
  const known = new Set([...used, ...groups, ...blanks]);
  return {
    rows: rows.sort((a, b) => a.y - b.y),
    groups,
    heads: words.filter((block) => !known.has(block)),
  };
}

/** 1 475 may be one number, and 35 1 475 nobody knows how many. */
const THOUSANDS = /(?<!\d)\d{1,3}\s+\d{3}(?!\d)/;

/** Each of several numbers, over its share of their width; together where their edges are in doubt. */
function partsOf(block: TextBlock): TextBlock[] {
  const { box, text } = block;
  if (THOUSANDS.test(text)) return [{ ...block, part: true }];
  const width = (box.x1 - box.x0) / text.length;
  return [...text.matchAll(/\S+/g)].map(({ 0: own, index }) => {
    const x0 = box.x0 + index * width;
    const place = { ...box, x0, x1: x0 + own.length * width };
    const chunks = block.chunks.map((chunk) => ({ ...chunk, text: own, box: place }));
    return { ...block, box: place, text: own, chunks, part: true as const };
  });
}

/** Figures of one height, with the nearest label to their left that stands at that height. */
function matchRows(figures: TextBlock[], labels: TextBlock[]): UnruledRow[] {
  const rows: UnruledRow[] = [];
  for (const figure of [...figures].sort((a, b) => middle(a.box) - middle(b.box))) {
    const row = rows.at(-1);
    const y = middle(figure.box);
    if (row && y - row.y <= LEVEL * figure.size) row.figures.push(figure);
    else rows.push({ label: null, figures: [figure], y });
  }
  for (const row of rows) {
    const level = labels.filter(
      ({ box, size }) => row.y > box.y0 - 0.3 * size && row.y < box.y1 + 0.3 * size,
    );
    row.label = level.sort((a, b) => b.box.x0 - a.box.x0)[0] ?? null;
  }
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    if (above && isWrappedUnder(row, above)) row.label = above.label;
  }
  return rows.reduce<UnruledRow[]>(joinRow, []);
}

/**
 * Whether figures may be the rest of those above them: as close as lines of a cell, and without a
 * label of their own. Words that begin above those figures already name a group of rows.
 */
function isWrappedUnder(row: UnruledRow, above: UnruledRow): boolean {
  const size = Math.max(...row.figures.map((figure) => figure.size));
  if (above.label === null || row.y - above.y > LEADING * size) return false;
  if (row.label === null) return true;
  return row.label !== above.label && above.y > row.label.box.y0 - 0.3 * size;
}

/** One label's figures at several heights are one row's, numbers broken over lines among them. */
function joinRow(rows: UnruledRow[], row: UnruledRow): UnruledRow[] {
  const above = rows.at(-1);
  if (!above || row.label === null || row.label !== above.label) return [...rows, row];
  const figures = [...above.figures, ...row.figures];
  return [...rows.slice(0, -1), { ...above, figures, y: middle(row.label.box) }];
}

/** Above the first figures, rows of blanks may stand; the heads end with the last line of several. */
function endOfHeads(rows: UnruledRow[], words: TextBlock[]): number {
  const first = Math.min(...rows.map(({ y }) => y));
  const heads = words.filter(
    (block) => middle(block.box) < first - block.size && isBesideHead(block, words, []),
  );
  if (heads.length === 0) return first;
  return Math.max(...heads.map(({ box, size }) => box.y1 + size));
}

/**
 * Whether the labels next above and next below stand to the right: then the words name those rows
 * together. What stands left of the words, and so may name them in turn, is not looked at.
 */
function isGroup(block: TextBlock, labels: TextBlock[], used: Set<TextBlock | null>): boolean {
  const y = middle(block.box);
  const others = labels.filter((other) => other !== block && other.box.x0 > block.box.x0 - 6);
  const isRight = (other: TextBlock | undefined) =>
    other !== undefined && other.box.x0 >= block.box.x1 - 2;
  const level = others.filter(({ box }) => Math.abs(middle(box) - y) <= LEVEL * block.size);
  if (level.some((other) => isRight(other) && used.has(other))) return true;
  const byHeight = others.sort((a, b) => middle(a.box) - middle(b.box));
  const above = byHeight.filter(({ box }) => middle(box) < y).at(-1);
  const below = byHeight.find(({ box }) => middle(box) > y);
  return isRight(above) && isRight(below);
}

/** Words beside other words, and no figures at their height, are heads of columns. */
function isBesideHead(block: TextBlock, words: TextBlock[], groups: TextBlock[]): boolean {
  const y = middle(block.box);
  return words.some(
    (other) =>
      other !== block &&
      !groups.includes(other) &&
      Math.abs(middle(other.box) - y) <= LEVEL * other.size,
  );
}
