/** Sheets of a workbook around its items: a cover before them, all data and the notes behind. */
import type ExcelJS from "exceljs";
import { say, type ChartSpec } from "@/lib/charts";
import { isTable, tableValues, type TableSpec } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import { formatDate, unitText } from "@/lib/format";
import {
  ADDRESS_COLUMN,
  dataColumns,
  dataTable,
  VALUE_COLUMN,
  type DataTable,
} from "../tabular/data-rows";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { METHODS } from "./methods";
import { addLink, FONT, headRow, line, MUTED, PRINTED } from "./sheet-lines";
import { LINK_COLOR, linkCell, linkColumn } from "./sheet-links";

/** Words alone are printed on pages standing. */
const UPRIGHT: Partial<ExcelJS.PageSetup> = { ...PRINTED, orientation: "portrait" };

/** Rows of several data tables below each other, the name of each first. */
export function addDataRows(
  book: ExcelJS.Workbook,
  name: string,
  tables: readonly { name: string; data: DataTable }[],
  locale: Locale,
): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { ...PRINTED, printTitlesRow: "1:1" },
  });
  headRow(sheet, [say(locale, "sheetChart"), ...dataColumns(locale)]);
  for (const { name: table, data } of tables) {
    for (const row of data.rows) sheet.addRow([table, ...row]).font = FONT;
  }
  sheet.columns.forEach((column, at) => {
    column.width = at === VALUE_COLUMN + 1 ? 12 : 16;
  });
  linkColumn(sheet, ADDRESS_COLUMN + 2);
  sheet.autoFilter = { from: "A1", to: { row: 1, column: sheet.columnCount } };
}

/** Every value of every chart and table, numbers as numbers, with state and source. */
export function addDataSheet(
  book: ExcelJS.Workbook,
  name: string,
  specs: readonly (ChartSpec | TableSpec)[],
): void {
  const tables = specs.map((spec) => ({ name: spec.name, data: dataTable(spec) }));
  addDataRows(book, name, tables, specs[0]?.locale ?? "zh");
}

function unitsOf(spec: ChartSpec | TableSpec): string[] {
  const units = isTable(spec)
    ? tableValues(spec).map(({ unit }) => unit)
    : spec.panels.map(({ unit }) => unit);
  return [...new Set(units)].map((unit) => unitText(unit, spec.locale));
}

/** Notes of every chart, then how the numbers were had. */
export function addNotesSheet(
  book: ExcelJS.Workbook,
  name: string,
  items: readonly DocumentItem[],
): void {
  const sheet = book.addWorksheet(name, { pageSetup: UPRIGHT });
  sheet.getColumn(1).width = 110;
  for (const item of items) {
    const { spec } = item;
    line(sheet, itemTitle(item), { ...FONT, bold: true });
    for (const { text } of spec.notes) line(sheet, text);
    for (const { label, url } of spec.sources) {
      const row = sheet.addRow([label]);
      row.font = MUTED;
      if (url) linkCell(row.getCell(1), url, `${label} ${url}`);
    }
    line(sheet, unitsOf(spec).join(" · "), MUTED);
    sheet.addRow([]);
  }
  const locale = items[0]?.spec.locale ?? "zh";
  for (const { text } of METHODS) line(sheet, say(locale, text));
  sheet.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: "top" };
  });
}

/** Title, date and a list of the sheets. */
export function addCoverSheet(
  book: ExcelJS.Workbook,
  name: string,
  head: DocumentHead,
  entries: readonly { sheet: string; title: string }[],
): void {
  const sheet = book.addWorksheet(name, { pageSetup: UPRIGHT });
  sheet.getColumn(1).width = 90;
  line(sheet, head.title, { ...FONT, size: 18, bold: true });
  if (head.subtitle) line(sheet, head.subtitle, MUTED);
  line(sheet, formatDate(head.madeOn, head.locale), MUTED);
  addLink(sheet, head.link, head.locale);
  sheet.addRow([]);
  line(sheet, say(head.locale, "contents"), { ...FONT, bold: true });
  for (const { sheet: target, title } of entries) {
    const row = sheet.addRow([
      { text: `${target}  ${title}`, hyperlink: `#'${target.replaceAll("'", "''")}'!A1` },
    ]);
    row.font = { ...FONT, color: LINK_COLOR, underline: true };
  }
}
