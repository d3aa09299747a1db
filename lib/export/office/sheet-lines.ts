/** Lines of words on a sheet, set alike on all of them, and how sheets are printed. */
import type ExcelJS from "exceljs";
import { say } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { linkCell } from "./sheet-links";
import { PAPER_FACE } from "./typefaces";

export const FONT = { name: PAPER_FACE.eastAsian, size: 11 };
export const MUTED = { ...FONT, size: 10, color: { argb: "FF52606B" } };

/** Text that a spreadsheet would take for a formula is plain text here; ExcelJS writes strings. */
export function line(
  sheet: ExcelJS.Worksheet,
  text: string,
  font: Partial<ExcelJS.Font> = FONT,
): void {
  sheet.addRow([text]).font = font;
}

/** The address at which the sheet's chart or table opens. */
export function addLink(sheet: ExcelJS.Worksheet, link: string | null, locale: Locale): void {
  if (!link) return;
  const row = sheet.addRow([null]);
  row.font = MUTED;
  linkCell(row.getCell(1), link, say(locale, "link", { address: link }));
}

/** Printed across one page, lying. */
export const PRINTED: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

export function headRow(sheet: ExcelJS.Worksheet, texts: string[]): void {
  const row = sheet.addRow(texts);
  row.font = { ...FONT, bold: true };
  row.alignment = { wrapText: true, vertical: "bottom" };
  row.eachCell((cell) => {
    cell.border = { bottom: { style: "thin" } };
  });
}
