/** A table in a Word paper: framed as the national form is, or with three rules as papers set them. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from "docx";
import {
  columnWidths,
  isHatched,
  placeCells,
  type PlacedCell,
  type TablePart,
} from "@/lib/charts/tables";
import { fontOf, type PaperStyle } from "./docx-parts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: "000000" });
/** Slanting lines, as on the page: nothing that reads as a number stands in such a cell. */
const HATCH = { type: ShadingType.THIN_DIAGONAL_STRIPE, color: "9AA3AE", fill: "FFFFFF" };

function alignment({ cell, column }: PlacedCell, part: TablePart) {
  if (cell.kind === "value" || cell.kind === "remark") return AlignmentType.RIGHT;
  if (cell.kind === "head")
    return part.ruled === "form"
      ? AlignmentType.CENTER
      : column === 0
        ? AlignmentType.LEFT
        : AlignmentType.RIGHT;
  return AlignmentType.LEFT;
}

function borders({ cell }: PlacedCell, part: TablePart): ITableCellOptions["borders"] {
  if (part.ruled === "form") {
    return { top: rule(4), bottom: rule(4), left: rule(4), right: rule(4) };
  }
  return { top: NONE, left: NONE, right: NONE, bottom: cell.kind === "head" ? rule(6) : NONE };
}

/** Narrow columns ask for smaller type: half-points. */
function typeSize({ widths }: TablePart): number {
  return widths.length > 11 ? 15 : widths.length > 8 ? 16 : 18;
}

function tableCell(
  placed: PlacedCell,
  part: TablePart,
  { style, widths }: { style: PaperStyle; widths: readonly number[] },
): TableCell {
  const { cell, column } = placed;
  const named = cell.kind === "head" || cell.kind === "group";
  const wide = widths.slice(column, column + cell.columnSpan).reduce((a, b) => a + b, 0);
  return new TableCell({
    width: { size: wide, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    borders: borders(placed, part),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(isHatched(cell) ? { shading: HATCH } : {}),
    children: [
      new Paragraph({
        alignment: alignment(placed, part),
        children: [
          new TextRun({
            text: cell.text,
            bold: named,
            font: fontOf(style.body, style),
            size: typeSize(part),
          }),
        ],
      }),
    ],
  });
}

/** The part as a real table, `width` twentieths of a point wide; its head stands on every page. */
export function tableElement(part: TablePart, style: PaperStyle, width: number): Table {
  const widths = columnWidths(part, width / 20, typeSize(part) / 2).map((points) =>
    Math.round(points * 20),
  );
  const placed = placeCells(part);
  const outer = part.ruled === "form" ? rule(8) : rule(12);
  const side = part.ruled === "form" ? outer : NONE;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: outer,
      bottom: outer,
      left: side,
      right: side,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: part.rows.map(
      (_, row) =>
        new TableRow({
          tableHeader: row < part.headRows,
          cantSplit: true,
          children: placed
            .filter((each) => each.row === row)
            .map((each) => tableCell(each, part, { style, widths })),
        }),
    ),
  });
}
