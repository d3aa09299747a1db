/**
 * What every format reader hands to the rest of the pipeline: one decoded text that all places
 * refer to, and the blocks that stand in it.
 */
import type { Message, PageFrame, PlacedWords, Span } from "@/lib/domain";
import type { Mark } from "./document/matching-copy";

export type DocumentFormat = "text" | "html" | "docx" | "doc" | "pdf" | "csv";

/** A cell of a grid. Its place is the cell's text inside the document's text. */
export type GridCell = {
  at: Span;
  /** `text.slice(at.start, at.end)`; kept so that readers need not slice. */
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Its borders on the page, where the format has pages. */
  frame?: PageFrame;
  /** Nothing stands there: the row was shorter than its table. */
  absent?: true;
};

export type Grid = {
  kind: "grid";
  at: Span;
  rows: number;
  columns: number;
  cells: GridCell[];
  /** Whether its borders are drawn on the page. */
  ruled?: boolean;
};

/** A run of prose lines, or of a scraped table's cell lines: no structure but line breaks. */
export type Passage = { kind: "passage"; at: Span };

export type Block = Grid | Passage;

export type ReadDocument = {
  format: DocumentFormat;
  encoding: string | null;
  /** Decoded text; never cleaned. Every `at` counts UTF-16 code units in it. */
  text: string;
  /** In text order, not overlapping, together covering all of the text that matters. */
  blocks: Block[];
  /** Sizes of a PDF's pages, and where on them each stretch of the text stands. */
  pages?: { width: number; height: number }[];
  words?: PlacedWords[];
  /** Where pictures stand between the lines. */
  pictures?: number[];
  /** What copying put into the text and is none of its words: line numbers, `**`, `&nbsp;`. */
  marks?: Mark[];
  /** Title the container itself states (HTML title or meta, DOCX core properties). */
  statedTitle?: string | null;
  /** Dates and publishers the container states (HTML meta tags). */
  statedMeta?: { publishedOn?: string; publisher?: string };
  messages: Message[];
};
