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
import { textWidth } from "@/lib/charts/drawing/text-measure";
import {
  columnWidths,
  isHatched,
  placeCells,
  valueLines,
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

/** Sizes of type in half-points, from the usual one to the least that is read. */
const SIZES = [18, 17, 16, 15] as const;
/** Share of the page that long names of rows are given before type grows smaller. */
const NAMES_SHARE = 0.28;

/** The largest type at which the names of rows have the width they ask for, or a good share. */
function typeSize(part: TablePart, width: number): number {
  const names = part.rows.flatMap(([cell]) => (cell?.kind === "label" ? cell.text : []));
  const enough = (size: number) => {
    const [first = 0] = columnWidths(part, width, size / 2);
    const asked = Math.max(0, ...names.map((name) => textWidth(name, size / 2)));
    return first >= Math.min(asked, width * NAMES_SHARE);
  };
  const usual = part.widths.length > 11 ? 15 : part.widths.length > 8 ? 16 : 18;
  if (part.ruled === "form") return usual;
  return SIZES.filter((size) => size <= usual).find(enough) ?? 15;
}

/** Room at each side of a cell, in twentieths of a point. */
const PAD = 60;

type CellLook = {
  style: PaperStyle;
  widths: readonly number[];
  size: number;
  /** On the same page as the row below. */
  keep: boolean;
};

function tableCell(
  placed: PlacedCell,
  part: TablePart,
  { style, widths, size, keep }: CellLook,
): TableCell {
  const { cell, column } = placed;
  const named = cell.kind === "head" || cell.kind === "group";
  const wide = widths.slice(column, column + cell.columnSpan).reduce((a, b) => a + b, 0);
  const whole = textWidth(cell.text, size / 2) * 20 <= wide - PAD * 2;
  const lines = cell.kind !== "value" || whole ? [cell.text] : valueLines(cell.text);
  return new TableCell({
    width: { size: wide, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: PAD, right: PAD, top: 20, bottom: 20 },
    borders: borders(placed, part),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(isHatched(cell) ? { shading: HATCH } : {}),
    children: [
      new Paragraph({
        alignment: alignment(placed, part),
        keepNext: keep,
        children: lines.map(
          (text, at) =>
            new TextRun({
              text,
              bold: named,
              font: fontOf(style.body, style),
              size,
              ...(at > 0 ? { break: 1 } : {}),
            }),
        ),
      }),
    ],
  });
}

/** A table of no more rows is never divided between pages. */
const MOST_KEPT = 14;

/** Rows that stay with the one below: all of a short table, the head and its first row of a long one. */
function isKept(row: number, { rows, headRows }: TablePart): boolean {
  if (row === rows.length - 1) return false;
  return rows.length - headRows <= MOST_KEPT || row <= headRows;
}

/** The part as a real table, `width` twentieths of a point wide; its head stands on every page. */
export function tableElement(part: TablePart, style: PaperStyle, width: number): Table {
  const size = typeSize(part, width / 20);
  const widths = columnWidths(part, width / 20, size / 2).map((points) => Math.round(points * 20));
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
            .map((each) => tableCell(each, part, { style, widths, size, keep: isKept(row, part) })),
        }),
    ),
  });
}
