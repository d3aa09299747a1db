/** Lines that cross → tables: the cells are the spaces no line parts. */
import { settleDrift } from "./drifted-halves";
import { joinBoxes, type Box, type Glyph, type Rule } from "./marks";
import { connectRules, distinct, mergeRules, type RuleSets } from "./merge-rules";
import type { PageCell, PageTable } from "./page-table";
import { joinWrapped, lineText, toLines, type TextLine } from "./text-lines";

/** Share of a cell's side that must be drawn for it to count as a border. */
const DRAWN = 0.6;

/** A space this small between two lines is a double border, in points. */
const TOO_NARROW = 4;

/** Work per page, in pairs of lines, beyond which the page is a drawing. */
const MOST_PAIRS = 4_000_000;
const MOST_PLACES = 20_000;

type Drawn = { rules: RuleSets; xs: number[]; ys: number[] };

/** The page's ruled tables from top to bottom, and the characters in none of them. */
export function findRuledTables(
  page: number,
  glyphs: Glyph[],
  rules: Rule[],
): { tables: PageTable[]; rest: Glyph[] } {
  const merged = mergeRules(rules);
  if (merged.horizontal.length * merged.vertical.length > MOST_PAIRS)
    return { tables: [], rest: glyphs };
  let rest = glyphs;
  const tables: PageTable[] = [];
  for (const drawn of connectRules(merged).map(measure)) {
    const spaces = findSpaces(drawn);
    // A frame around the page, an underline or a box of one cell is no table.
    if (new Set(spaces.list.map(({ box }) => box.x0)).size < 2 || drawn.ys.length < 2) continue;
    const filled = fill(page, spaces, rest);
    if (!filled.cells.some(({ text }) => text !== "")) continue;
    rest = filled.rest;
    for (const cells of settleDrift(filled.cells, drawn.xs)) {
      const box = joinBoxes(cells.map((cell) => cell.box));
      const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
      const edges = drawn.xs.filter((x) => x >= box.x0 - 1 && x <= box.x1 + 1);
      tables.push({ page, ruled: true, box, rows, edges, cells });
    }
  }
  return { tables: tables.sort((a, b) => a.box.y0 - b.box.y0), rest };
}

/** Tables are often drawn open at the sides: there the ends of the lines are the border. */
function measure(rules: RuleSets): Drawn {
  const { horizontal, vertical } = rules;
  const xs = [...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])];
  const ys = [...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])];
  return { rules, xs: distinct(xs, TOO_NARROW), ys: distinct(ys, TOO_NARROW) };
}

type Space = { row: number; rowSpan: number; box: Box };
type Spaces = { list: Space[]; at: (x: number, y: number) => Space | null };

/** Joins neighbouring places of the rectangle wherever no line parts them. */
function findSpaces({ rules, xs, ys }: Drawn): Spaces {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_PLACES) return { list: [], at: () => null };
  const parents = Array.from({ length: columns * rows }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    return (parents[i] = root);
  };
  const byX = xs.map((x) => rules.vertical.filter(({ at }) => Math.abs(at - x) <= TOO_NARROW));
  const byY = ys.map((y) => rules.horizontal.filter(({ at }) => Math.abs(at - y) <= TOO_NARROW));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      if (column > 0 && !isDrawn(byX[column], ys[row], ys[row + 1])) {
        parents[find(place)] = find(place - 1);
      }
      if (row > 0 && !isDrawn(byY[row], xs[column], xs[column + 1])) {
        parents[find(place)] = find(place - columns);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (let place = 0; place < columns * rows; place += 1) {
    const group = groups.get(find(place));
    if (group) group.push(place);
    else groups.set(find(place), [place]);
  }
  const owners: Space[] = [];
  const list = [...groups.values()].flatMap((places) => toSpaces(places, owners, xs, ys));
  const at = (x: number, y: number): Space | null => {
    const [column, row] = [intervalOf(xs, x), intervalOf(ys, y)];
    return column < 0 || row < 0 ? null : (owners[row * columns + column] ?? null);
  };
  return { list, at };
}

/** Which of the intervals between `edges` holds a number; -1 for none. */
function intervalOf(edges: number[], number: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low >= edges.length ? -1 : low - 1;
}

/** A group that fills no rectangle comes of a missing line: its places stay apart. */
function toSpaces(places: number[], owners: Space[], xs: number[], ys: number[]): Space[] {
  const columns = xs.length - 1;
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const place of places) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
  }
  if (places.length > 1 && (bottom - top) * (right - left) !== places.length) {
    return places.flatMap((place) => toSpaces([place], owners, xs, ys));
  }
  const box = { x0: xs[left] ?? 0, x1: xs[right] ?? 0, y0: ys[top] ?? 0, y1: ys[bottom] ?? 0 };
  const space = { row: top, rowSpan: bottom - top, box };
  for (const place of places) owners[place] = space;
  return [space];
}

function isDrawn(rules: Rule[] | undefined, from = 0, to = 0): boolean {
  let drawn = 0;
  for (const rule of rules ?? []) {
    drawn += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return drawn >= DRAWN * (to - from);
}

function fill(page: number, spaces: Spaces, glyphs: Glyph[]): { cells: PageCell[]; rest: Glyph[] } {
  const held = new Map<Space, Glyph[]>();
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const space = spaces.at((glyph.x0 + glyph.x1) / 2, glyph.y - glyph.size * 0.35);
    if (!space) rest.push(glyph);
    else if (held.has(space)) held.get(space)?.push(glyph);
    else held.set(space, [glyph]);
  }
  const cells = spaces.list.map((space) => {
    const lines = toLines(held.get(space) ?? []);
    return { ...space, page, lines, text: joinWrapped(withWholeFigures(lines, space.box)) };
  });
  cells.sort((a, b) => a.row - b.row || a.box.x0 - b.box.x0);
  return { cells, rest };
}

/** Word's and Writer's distance between a cell's border and its words, both sides together. */
const PADDING = 11.6;

/**
 * Lines of a cell, with a figure in one piece that was broken because the cell is too narrow for
 * one more digit. Figures that had room stay on lines of their own: they may be two.
 */
function withWholeFigures(lines: readonly TextLine[], { x0, x1 }: Box): string[] {
  return lines.reduce<string[]>((texts, line, i) => {
    const text = lineText(line);
    const above = lines[i - 1];
    const full =
      above !== undefined &&
      // The mark of a note stands above its figure, and is smaller.
      Math.abs(above.size - line.size) < 0.05 * line.size &&
      x1 - x0 - (above.box.x1 - above.box.x0) < 0.5 * above.size + PADDING &&
      /^[\d,.]+\d$/.test(texts.at(-1) ?? "") &&
      /^\d/.test(text);
    return full ? [...texts.slice(0, -1), (texts.at(-1) ?? "") + text] : [...texts, text];
  }, []);
}
