/**
 * Small characters above or below the line, close behind a figure: the mark of a note. They join
 * the figure's line, and digits among them are none of the figure's.
 */
import type { Glyph } from "./marks";

/** Share of the figure's height below which a character is set smaller. */
const SMALLER = 0.92;
/** How far a mark is moved from the line, in heights of the figure. */
const MOVED = { least: 0.1, most: 0.75 };
/** How far behind its figure a mark begins, in heights of the figure. */
const CLOSE = { before: -0.15, behind: 0.4 };

const DIGIT = /^\d$/;
const MARK = /^(?:[\d,，、*※①-⑳[\]〔〕［］()（）]|注)$/;
const NUMBER = /^[\d,，、注]$/;

/** The same characters: marks of notes on their figure's line, those that are digits marked. */
export function settleNotes(glyphs: readonly Glyph[]): Glyph[] {
  const figures = glyphs.filter(({ text }) => DIGIT.test(text));
  const largest = figures.reduce((most, { size }) => Math.max(most, size), 0);
  const small = glyphs.filter(({ text, size }) => size < SMALLER * largest && MARK.test(text));
  if (small.length === 0) return [...glyphs];
  const settled = new Map<Glyph, Glyph>();
  const bases = [...figures].sort((a, b) => a.x1 - b.x1);
  for (const mark of [...small].sort((a, b) => a.x0 - b.x0)) {
    const base = baseOf(mark, bases) ?? markBefore(mark, settled);
    if (base) settled.set(mark, { ...mark, y: base.y, ...(isNumber(mark, glyphs) ? NOTE : {}) });
  }
  return glyphs.map((glyph) => settled.get(glyph) ?? glyph);
}

const NOTE = { note: true } as const;

/** Digits in brackets of their own need no others. */
function isNumber(mark: Glyph, glyphs: readonly Glyph[]): boolean {
  if (!NUMBER.test(mark.text)) return false;
  return !glyphs.some(
    ({ text, x1, y }) =>
      /[[〔［(（]/.test(text) &&
      Math.abs(y - mark.y) < 1 &&
      mark.x0 - x1 < mark.size &&
      x1 <= mark.x0 + 1,
  );
}

/** The digit a mark stands behind. */
function baseOf(mark: Glyph, bases: readonly Glyph[]): Glyph | undefined {
  return bases.find(({ x1, y, size }) => {
    const gap = mark.x0 - x1;
    const moved = Math.abs(mark.y - y);
    return (
      mark.size < SMALLER * size &&
      gap >= CLOSE.before * size &&
      gap <= CLOSE.behind * size &&
      moved >= MOVED.least * size &&
      moved <= MOVED.most * size
    );
  });
}

/** The mark's neighbour to the left, where that is one already: 12 with its notes 1 and 2. */
function markBefore(mark: Glyph, settled: ReadonlyMap<Glyph, Glyph>): Glyph | undefined {
  for (const [before, placed] of settled) {
    const level = Math.abs(before.y - mark.y) < 0.3 * mark.size;
    if (level && Math.abs(mark.x0 - before.x1) <= CLOSE.behind * mark.size) return placed;
  }
  return undefined;
}
