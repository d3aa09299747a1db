/** A part of a table on a sheet: cells merged as they span, numbers as numbers, gaps hatched. */
import type ExcelJS from "exceljs";
import {
  isHatched,
  measureTable,
  placeCells,
  type PlacedCell,
  type TablePart,
} from "@/lib/charts/tables";

const FONT = { name: "宋体", size: 10 };
const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HATCH = { type: "pattern", pattern: "lightUp", fgColor: { argb: "FF9AA3AE" } } as const;
/** Characters that a sheet's columns share out on a page. */
const WIDTH = 132;
/** Points a character of a column's width takes. */
const CHARACTER = 5.3;

function valueOf({ cell }: PlacedCell): string | number | null {
  if (cell.kind === "value" && cell.point.value !== null) return cell.point.value;
  // A blank without a mark is an empty cell, not an empty text.
  return cell.text || null;
}

function alignmentOf({ cell }: PlacedCell, part: TablePart): Partial<ExcelJS.Alignment> {
  const number = cell.kind === "value" || cell.kind === "remark";
  const centred = part.ruled === "form" && !number;
  return {
    wrapText: !number,
    vertical: "middle",
    horizontal: number ? "right" : centred ? "center" : "left",
  };
}

function formatOf({ cell }: PlacedCell): string | null {
  if (cell.kind !== "value" || cell.point.value === null) return null;
  const decimals = (String(cell.point.value).split(".")[1] ?? "").length;
  const code = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(4, decimals))}`;
  return cell.unit === "%" ? `${code}"%"` : code;
}

/** Draws the part with its first row in row `top` of the sheet. */
export function drawGrid(sheet: ExcelJS.Worksheet, part: TablePart, top: number): void {
  const sum = part.widths.reduce((a, b) => a + b, 0);
  part.widths.forEach((share, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = Math.max(column.width ?? 0, Math.max(8.5, (share / sum) * WIDTH));
  });
  // A sheet does not grow a row for words in merged cells.
  const wide = part.widths.map((_, at) => (sheet.getColumn(at + 1).width ?? 9) * CHARACTER);
  const sized = { ...part, widths: wide };
  const { heights } = measureTable(
    sized,
    wide.reduce((a, b) => a + b, 0),
    FONT.size,
  );
  heights.forEach((height, row) => {
    sheet.getRow(top + row).height = Math.max(16, height);
  });
  for (const placed of placeCells(part)) {
    const { cell, row, column } = placed;
    const [first, left] = [top + row, column + 1];
    const [last, right] = [first + cell.rowSpan - 1, left + cell.columnSpan - 1];
    if (last > first || right > left) sheet.mergeCells(first, left, last, right);
    for (let y = first; y <= last; y += 1) {
      for (let x = left; x <= right; x += 1) sheet.getCell(y, x).border = BORDER;
    }
    const target = sheet.getCell(first, left);
    target.value = valueOf(placed);
    target.font = { ...FONT, bold: cell.kind === "head" || cell.kind === "group" };
    target.alignment = alignmentOf(placed, part);
    const code = formatOf(placed);
    if (code) target.numFmt = code;
    if (isHatched(cell)) target.fill = HATCH;
  }
}
