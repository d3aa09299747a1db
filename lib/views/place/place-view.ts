/** Read model of one place in a document: what stands there, where, and what it was read as. */
import type { Bilingual, Box, Span } from "@/lib/domain";

/** What a stretch of the text was read as. */
export type ReadAs = { kind: "cell" | "figure"; id: string };

export type DrawnWords = { at: Span; text: string; box: Box; readAs: ReadAs | null };

/** A page as it can be drawn from the places of what was read from it. */
export type PlacePage = {
  page: number;
  of: number;
  width: number;
  height: number;
  words: DrawnWords[];
  /** Borders of the cells of tables drawn with lines. */
  frames: Box[];
  /** Boxes of the place asked for. */
  marked: Box[];
  /** The last page of the place, which may go on beyond this one. */
  last: number;
};

export type ExcerptCell = {
  at: Span;
  /** As it stands; a long one is cut unless it is asked for. */
  text: string;
  rowSpan: number;
  columnSpan: number;
  /** Names the asked cell's row or column. */
  heads: "row" | "column" | null;
  /** The part of the text asked for. */
  asked: Span | null;
  readAs: ReadAs | null;
};

/** The part of a table around a cell. Rows and columns count from 1. */
export type PlaceTable = {
  table: number;
  of: number;
  row: number;
  column: number;
  rowHeads: string[];
  columnHeads: string[];
  columns: number;
  rows: { row: number; cells: ExcerptCell[] }[];
};

export type PlaceView = {
  at: Span;
  text: string;
  /** Line of the text, from 1. */
  line: number;
  readAs: (ReadAs & { label: Bilingual | null }) | null;
  /** Places of the cells and figures before and after it. */
  previous: Span | null;
  next: Span | null;
  page: PlacePage | null;
  table: PlaceTable | null;
};
