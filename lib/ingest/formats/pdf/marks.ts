/** What a PDF page draws, in points from the page's top left. */

export type Box = { x0: number; y0: number; x1: number; y1: number };

/**
 * One drawn character (or ligature). `y` is its baseline, `size` its height; characters of one
 * `run` were drawn in one go.
 */
export type Glyph = {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  run: number;
  /** Part of a note's number, which stands behind a figure and is none of it. */
  note?: true;
};

/** A drawn line, horizontal or vertical: a cell's border, perhaps. */
export type Rule = { horizontal: boolean; at: number; from: number; to: number };

export type PageMarks = {
  page: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
  /** Pictures drawn: a page of nothing else is a scan. */
  pictures: Box[];
};

export function boxOf(glyphs: Glyph[]): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x0, x1, y, size } of glyphs) {
    box.x0 = Math.min(box.x0, x0);
    box.x1 = Math.max(box.x1, x1);
    // Characters stand mostly above their baseline.
    box.y0 = Math.min(box.y0, y - size * 0.88);
    box.y1 = Math.max(box.y1, y + size * 0.12);
  }
  return box;
}

export function joinBoxes(boxes: Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}
