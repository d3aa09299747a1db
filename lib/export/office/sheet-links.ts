/** Addresses in a workbook as links a reader can follow, within what Excel takes. */
import type ExcelJS from "exceljs";

/** Excel offers to repair a sheet with more links, or a link with more characters. */
const MOST_LINKS = 60_000;
const LONGEST_LINK = 2000;

export const LINK_COLOR = { argb: "FF0B5F79" };

/** Makes the cell a link to the address it holds; what is no address of the web stays text. */
export function linkCell(cell: ExcelJS.Cell, address: string, text = address): void {
  if (!/^https?:\/\//u.test(address) || address.length > LONGEST_LINK) {
    cell.value = text;
    return;
  }
  cell.value = { text, hyperlink: address };
  cell.font = { ...cell.font, color: LINK_COLOR, underline: true };
}

/** The addresses of a column as links, below its head. */
export function linkColumn(sheet: ExcelJS.Worksheet, column: number): void {
  if (sheet.rowCount > MOST_LINKS) return;
  sheet.getColumn(column).eachCell((cell, row) => {
    if (row > 1 && typeof cell.value === "string") linkCell(cell, cell.value);
  });
}
