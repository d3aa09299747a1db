/** A read document → where its text stands on pages and in tables. */
import type { DocumentLayout } from "@/lib/domain";
import type { Grid, ReadDocument } from "./read-document";

/** Null of plain text, which has neither pages nor tables: there a place is a place in the text. */
export function layoutOf(document: ReadDocument): DocumentLayout | null {
  const { format, blocks, pages, words } = document;
  const grids = blocks.filter((block): block is Grid => block.kind === "grid");
  if (grids.length === 0 && (format === "text" || format === "csv")) return null;
  return {
    pages: pages ?? [],
    words: words ?? [],
    tables: grids.map(({ rows, columns, ruled, cells }) => ({
      rows,
      columns,
      ruled: ruled ?? false,
      cells: cells.map(({ at, row, column, rowSpan, columnSpan, frame }) => ({
        at,
        row,
        column,
        rowSpan,
        columnSpan,
        frame: frame ?? null,
      })),
    })),
  };
}
