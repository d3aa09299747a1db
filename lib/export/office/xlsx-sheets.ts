/** Sheets of a workbook that show an item: a chart with its numbers, or a table as it is printed. */
import type ExcelJS from "exceljs";
import { say, type ChartSpec } from "@/lib/charts";
import type { TableSpec } from "@/lib/charts/tables";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { formatValueState } from "@/lib/format";
import { columnName } from "../chart-part/chart-workbook";
import { nativeCharts, type NativeChart } from "../chart-part/native-chart";
import { pointCode, type SheetRefs } from "../chart-part/part-context";
import { itemTitle, type DocumentItem } from "./document-item";
import { drawGrid } from "./sheet-grid";
import { addLink, FONT, headRow, line, MUTED, PRINTED } from "./sheet-lines";
import { sourceLine } from "./source-line";

/** Where one native chart's numbers stand on its sheet. */
export type PlacedChart = { chart: NativeChart; refs: SheetRefs; top: number; columns: number };

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
  addLink(sheet, link, spec.locale);
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
  addLink(sheet, link, table.locale);
}
