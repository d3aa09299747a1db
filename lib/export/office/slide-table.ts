/** A table on a slide: native, its spans kept, cells without a number shaded. */
import type PptxGenJS from "pptxgenjs";
import {
  fitTable,
  isHatched,
  measureTable,
  placeCells,
  type PlacedCell,
  type TablePart,
} from "@/lib/charts/tables";
import { INK, MUTED } from "../chart-part/style-xml";
import { SLIDE_FACE } from "./typefaces";
import type { Box } from "./slide-words";

/** Sizes of type in points, from what reads at a distance to what is still read from a seat. */
const TYPE = [14, 13, 12, 11.5, 11, 10.5, 10] as const;
const CAPTION = 0.34;
/** Where no number stands: shaded, since not every Office draws hatching in a table. */
const SHADE = "DDE2E6";
const WASH = "F1F4F6";
const RULE = "C9D1D8";

/** The width a table takes: a few short columns do not stretch over the whole slide. */
function tableWidth(part: TablePart, width: number): number {
  if (part.ruled === "form") return width;
  const sum = part.widths.reduce((a, b) => a + b, 0);
  return Math.min(width, Math.max(4.5, sum * 1.75));
}

/** The pages a part needs in this room, and the size of type it is set in. */
export function fitSlideTable(part: TablePart, room: Box) {
  const caption = part.caption === null ? 0 : CAPTION;
  const box = { width: tableWidth(part, room.w) * 72, height: (room.h - caption) * 72 };
  return fitTable(part, box, TYPE);
}

function look({ cell, column }: PlacedCell, part: TablePart): PptxGenJS.TableCellProps {
  const named = cell.kind === "head" || cell.kind === "group";
  const number = cell.kind === "value" || cell.kind === "remark";
  const form = part.ruled === "form";
  const align =
    number || (cell.kind === "head" && !form && column > 0)
      ? "right"
      : cell.kind === "head" && form
        ? "center"
        : "left";
  const rule = { type: "solid" as const, pt: 0.5, color: RULE };
  const none = { type: "none" as const };
  const strong = { type: "solid" as const, pt: 1, color: INK };
  return {
    align,
    bold: named,
    color: isHatched(cell) ? MUTED : INK,
    ...(isHatched(cell) ? { fill: { color: SHADE } } : {}),
    ...(named && form ? { fill: { color: WASH } } : {}),
    border: form
      ? [rule, rule, rule, rule]
      : [cell.kind === "head" ? none : rule, none, cell.kind === "head" ? strong : rule, none],
    ...(cell.rowSpan > 1 ? { rowspan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { colspan: cell.columnSpan } : {}),
  };
}

/** Sets one page of a part into the box, in type of this size. */
export function addSlideTable(
  slide: PptxGenJS.Slide,
  part: TablePart,
  box: Box,
  fontSize: number,
): void {
  const caption = part.caption === null ? 0 : CAPTION;
  if (part.caption !== null) {
    slide.addText(part.caption, {
      ...box,
      h: caption,
      margin: 0,
      fontFace: SLIDE_FACE.eastAsian,
      fontSize: 13,
      bold: true,
      color: INK,
      valign: "middle",
    });
  }
  const width = tableWidth(part, box.w);
  const { edges, heights } = measureTable(part, width * 72, fontSize);
  const rows = part.rows.map((): PptxGenJS.TableCell[] => []);
  for (const placed of placeCells(part)) {
    rows[placed.row]?.push({ text: placed.cell.text, options: look(placed, part) });
  }
  slide.addTable(rows, {
    x: box.x,
    y: box.y + caption,
    w: width,
    colW: part.widths.map((_, at) => ((edges[at + 1] ?? 0) - (edges[at] ?? 0)) / 72),
    rowH: heights.map((height) => height / 72),
    fontFace: SLIDE_FACE.eastAsian,
    fontSize,
    margin: [0.02, 0.06, 0.02, 0.06],
    valign: "middle",
  });
}
