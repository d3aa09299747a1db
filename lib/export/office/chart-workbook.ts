/**
 * The workbook inside a native chart, which Office opens on "Edit data": the very numbers of the
 * chart's cache, blanks as empty cells, and a sheet that says the state of every value.
 */
import ExcelJS from "exceljs";
import type { ChartPanel } from "@/lib/charts";
import { say } from "@/lib/charts";
import type { Locale } from "@/lib/domain";
import { formatValueState } from "@/lib/format";
import { DATA_SHEET, nativeChartData } from "./chart-data";
import { openPackage, savePackage } from "./opc-package";

/** XLSX bytes; sheet `Data` as `nativeChartData` lays it out, sheet `Status` beside it. */
export async function chartWorkbook(
  panel: ChartPanel,
  locale: Locale,
  madeOn: string,
): Promise<Uint8Array> {
  const data = nativeChartData(panel, locale);
  const workbook = new ExcelJS.Workbook();
  const head = ["", ...data.series.map(({ series }) => series.label)];
  const sheet = workbook.addWorksheet(DATA_SHEET);
  sheet.addRow(head);
  const status = workbook.addWorksheet("Status");
  status.addRow(head.with(0, say(locale, "status")));
  data.categories.forEach((category, index) => {
    // A gap is a cell that is not written; null writes nothing.
    const row = sheet.addRow([category, ...data.series.map(({ values }) => values[index])]);
    row.eachCell((cell, column) => {
      if (column > 1) cell.numFmt = data.numberFormat;
    });
    status.addRow([
      category,
      ...data.series.map(({ series }) => formatValueState(series.points[index]!.state, locale)),
    ]);
  });
  sheet.getColumn(1).width = 28;
  status.getColumn(1).width = 28;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return savePackage(openPackage(bytes), madeOn);
}
