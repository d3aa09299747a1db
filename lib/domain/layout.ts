/** Where a document's text stands: on which page and in which box, in which cell of which table. */
import type { Span } from "./text";

/** In points from the page's top left. */
export type Box = { x: number; y: number; width: number; height: number };

export type PageFrame = { page: number; box: Box };

/** A stretch of the text set in one piece: a line, or what stands between two gaps of it. */
export type PlacedWords = PageFrame & { at: Span };

export type LayoutCell = {
  at: Span;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The cell's own borders, where the format has pages. */
  frame: PageFrame | null;
};

export type LayoutTable = {
  rows: number;
  columns: number;
  /** Whether its borders are drawn on the page. */
  ruled: boolean;
  cells: LayoutCell[];
};

/** Everything in text order. Pages and words only of formats that have pages. */
export type DocumentLayout = {
  pages: { width: number; height: number }[];
  words: PlacedWords[];
  tables: LayoutTable[];
};
