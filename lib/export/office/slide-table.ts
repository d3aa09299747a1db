/** A table of a chart's numbers on a slide. */
import type PptxGenJS from "pptxgenjs";
import type { ChartTable } from "@/lib/charts";
import { INK, MUTED } from "../chart-part/style-xml";
import { SLIDE_FACE } from "./typefaces";

/** A place on a slide, in inches. */
export type Box = { x: number; y: number; w: number; h: number };

/** Rows are no taller than this, and their type no smaller or larger. */
const TALLEST = 0.42;
const TYPE = { least: 6, most: 14 };
/** Share of the width that the names of the rows take. */
const NAMES = 0.3;

/** Sets the table into the box; a long one gets smaller type rather than a second slide. */
export function addSlideTable(slide: PptxGenJS.Slide, table: ChartTable, box: Box): void {
  const caption = table.caption === null ? 0 : 0.35;
  if (table.caption !== null) {
    slide.addText(table.caption, {
      ...box,
      h: caption,
      margin: 0,
      fontFace: SLIDE_FACE.eastAsian,
      fontSize: 12,
      bold: true,
      color: INK,
      valign: "middle",
    });
  }
  const room = box.h - caption;
  const height = Math.min(TALLEST, room / (table.rows.length + 1));
  const fontSize = Math.max(TYPE.least, Math.min(TYPE.most, Math.floor(height * 72 * 0.48)));
  const cell = (text: string, first: boolean, bold: boolean, color = INK) => ({
    text,
    options: { bold, color, align: first ? ("left" as const) : ("right" as const) },
  });
  const rows = [
    table.columns.map((column, at) => cell(column, at === 0, true)),
    ...table.rows.map(({ header, cells }) => [
      cell(header, true, false),
      ...cells.map(({ point }) =>
        cell(point.label, false, false, point.state === "reported" ? INK : MUTED),
      ),
    ]),
  ];
  const columns = table.columns.length - 1;
  const names = columns > 0 ? box.w * NAMES : box.w;
  slide.addTable(rows, {
    x: box.x,
    y: box.y + caption,
    w: box.w,
    colW: [names, ...Array.from({ length: columns }, () => (box.w - names) / columns)],
    rowH: height,
    fontFace: SLIDE_FACE.eastAsian,
    fontSize,
    margin: [0.02, 0.06, 0.02, 0.06],
    valign: "middle",
    border: { type: "solid", pt: 0.5, color: "DDE3E7" },
  });
}
