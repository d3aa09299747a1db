/** A table on one page, before tables that a page break cut are joined again. */
import type { Box } from "./marks";
import type { TextLine } from "./text-lines";

export type PageCell = {
  row: number;
  rowSpan: number;
  /** The cell's borders, or what stands for them where none are drawn. */
  box: Box;
  lines: TextLine[];
  text: string;
  page: number;
  /** Its lines on the next pages, where page breaks cut the cell. */
  parts?: { page: number; lines: TextLine[] }[];
};

export type PageTable = {
  page: number;
  box: Box;
  rows: number;
  /** Borders between columns, from left to right, outermost included. */
  edges: number[];
  /** Row by row, from left to right. */
  cells: PageCell[];
  ruled: boolean;
  /** Where figures stand, of a table without rules. */
  columns?: { x0: number; x1: number }[];
};
