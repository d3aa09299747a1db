/** Sheets of a workbook: one a chart, one of all data, one of notes, a cover. */
import type ExcelJS from "exceljs";
import type { Locale } from "@/lib/domain";
import { say, type ChartSpec } from "@/lib/charts";
import { isTable, tableValues, type TableSpec } from "@/lib/charts/tables";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { formatDate, formatValueState, unitText } from "@/lib/format";
import { columnName } from "../chart-part/chart-workbook";
import { nativeCharts, type NativeChart } from "../chart-part/native-chart";
import { pointCode, type SheetRefs } from "../chart-part/part-context";
import { dataColumns, dataTable, VALUE_COLUMN, type DataTable } from "../tabular/data-rows";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { METHODS } from "./methods";
import { drawGrid } from "./sheet-grid";
import { sourceLine } from "./source-line";
import { PAPER_FACE } from "./typefaces";

const FONT = { name: PAPER_FACE.eastAsian, size: 11 };
const MUTED = { ...FONT, size: 10, color: { argb: "FF52606B" } };

/** Text that a spreadsheet would take for a formula is plain text here; ExcelJS writes strings. */
function line(sheet: ExcelJS.Worksheet, text: string, font: Partial<ExcelJS.Font> = FONT): void {
  sheet.addRow([text]).font = font;
}

/** Printed across one page, lying. */
export const PRINTED: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** Where one native chart's numbers stand on its sheet. */
export type PlacedChart = { chart: NativeChart; refs: SheetRefs; top: number; columns: number };

function headRow(sheet: ExcelJS.Worksheet, texts: string[]): void {
  const row = sheet.addRow(texts);
  row.font = { ...FONT, bold: true };
  row.eachCell((cell) => {
    cell.border = { bottom: { style: "thin" } };
  });
}

/** The chart's own block: categories down, series across, a hatched cell where no number stands. */
function valueBlock(sheet: ExcelJS.Worksheet, chart: NativeChart): PlacedChart {
  const top = sheet.rowCount + 1;
  headRow(sheet, [chart.unit, ...chart.series.map(({ name }) => name)]);
  chart.categories.forEach((category, at) => {
    const row = sheet.addRow([category, ...chart.series.map(({ values }) => values[at] ?? null)]);
    row.font = FONT;
    chart.series.forEach(({ values, printed }, series) => {
      const cell = row.getCell(series + 2);
      cell.numFmt = pointCode(chart, printed[at] ?? null);
      if (values[at] === null) {
        cell.fill = { type: "pattern", pattern: "lightUp", fgColor: { argb: "FF9AA3AE" } };
      }
    });
  });
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const [first, last] = [top + 1, top + chart.categories.length];
  const column = (series: number) => `$${columnName(series + 1)}`;
  return {
    chart,
    top,
    columns: chart.series.length + 1,
    refs: {
      name: (series) => `${quoted}!${column(series)}$${top}`,
      categories: `${quoted}!$A$${first}:$A$${last}`,
      values: (series) => `${quoted}!${column(series)}$${first}:${column(series)}$${last}`,
    },
  };
}

function stateBlock(sheet: ExcelJS.Worksheet, chart: NativeChart): void {
  headRow(sheet, [say(chart.locale, "status"), ...chart.series.map(({ name }) => name)]);
  chart.categories.forEach((category, at) => {
    const states = chart.series.map(({ states }) => {
      const state = states[at];
      return state ? formatValueState(state, chart.locale) : null;
    });
    sheet.addRow([category, ...states]).font = MUTED;
  });
}

/** Characters a column needs for the longest name; a Chinese one takes two. */
function nameWidth(charts: readonly NativeChart[]): number {
  const longest = Math.max(
    0,
    ...charts.flatMap(({ categories }) => categories.map((name) => textWidth(name, 2))),
  );
  return Math.min(64, Math.max(26, Math.ceil(longest) + 2));
}

/** A chart's sheet: its words, its numbers, their states; the native charts go beside them. */
export function addChartSheet(
  book: ExcelJS.Workbook,
  name: string,
  item: DocumentItem,
  spec: ChartSpec,
): PlacedChart[] {
  const { takeaway, link } = item;
  const sheet = book.addWorksheet(name, { pageSetup: PRINTED });
  const charts = nativeCharts(spec);
  sheet.getColumn(1).width = nameWidth(charts);
  for (let column = 2; column <= 12; column += 1) sheet.getColumn(column).width = 13;
  line(sheet, itemTitle(item), { ...FONT, size: 14, bold: true });
  line(sheet, spec.subtitle, MUTED);
  if (takeaway) line(sheet, takeaway);
  sheet.addRow([]);
  const placed = charts.map((chart) => {
    if (chart.label !== null) line(sheet, chart.label, { ...FONT, bold: true });
    const found = valueBlock(sheet, chart);
    sheet.addRow([]);
    stateBlock(sheet, chart);
    // Room for the chart beside short tables.
    const used = sheet.rowCount - found.top;
    for (let row = used; row < 18; row += 1) sheet.addRow([]);
    sheet.addRow([]);
    return found;
  });
  line(sheet, sourceLine(spec), MUTED);
  if (link) line(sheet, say(spec.locale, "link", { address: link }), MUTED);
  return placed;
}

/** A table's sheet: its words, then every part laid out as it is printed. */
export function addTableSheet(
  book: ExcelJS.Workbook,
  name: string,
  item: DocumentItem,
  table: TableSpec,
): void {
  const { takeaway, link } = item;
  const sheet = book.addWorksheet(name, { pageSetup: PRINTED });
  line(sheet, itemTitle(item), { ...FONT, size: 14, bold: true });
  line(sheet, table.subtitle, MUTED);
  if (takeaway) line(sheet, takeaway);
  sheet.addRow([]);
  for (const part of table.parts) {
    if (part.caption !== null) line(sheet, part.caption, { ...FONT, bold: true });
    drawGrid(sheet, part, sheet.rowCount + 1);
    sheet.addRow([]);
  }
  line(sheet, sourceLine(table), MUTED);
  if (link) line(sheet, say(table.locale, "link", { address: link }), MUTED);
}

/** Rows of several data tables below each other, the name of each first. */
export function addDataRows(
  book: ExcelJS.Workbook,
  name: string,
  tables: readonly { name: string; data: DataTable }[],
  locale: Locale,
): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: PRINTED,
  });
  headRow(sheet, [say(locale, "sheetChart"), ...dataColumns(locale)]);
  for (const { name: table, data } of tables) {
    for (const row of data.rows) sheet.addRow([table, ...row]).font = FONT;
  }
  sheet.columns.forEach((column, at) => {
    column.width = at === VALUE_COLUMN + 1 ? 12 : 16;
  });
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
  const sheet = book.addWorksheet(name);
  sheet.getColumn(1).width = 110;
  for (const item of items) {
    const { spec } = item;
    line(sheet, itemTitle(item), { ...FONT, bold: true });
    for (const { text } of spec.notes) line(sheet, text);
    for (const { label, url } of spec.sources)
      line(sheet, [label, url].filter(Boolean).join(" "), MUTED);
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
  const sheet = book.addWorksheet(name);
  sheet.getColumn(1).width = 90;
  line(sheet, head.title, { ...FONT, size: 18, bold: true });
  if (head.subtitle) line(sheet, head.subtitle, MUTED);
  line(sheet, formatDate(head.madeOn, head.locale), MUTED);
  if (head.link) line(sheet, head.link, MUTED);
  sheet.addRow([]);
  line(sheet, say(head.locale, "contents"), { ...FONT, bold: true });
  for (const { sheet: target, title } of entries) {
    const row = sheet.addRow([
      { text: `${target}  ${title}`, hyperlink: `#'${target.replaceAll("'", "''")}'!A1` },
    ]);
    row.font = { ...FONT, color: { argb: "FF0B5F79" }, underline: true };
  }
}
