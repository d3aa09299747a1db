/** A report as a workbook: its tables as the form prints them, every cell with its state, notes. */
import ExcelJS from "exceljs";
import { say } from "@/lib/charts";
import { buildStatutoryTable, statutoryTableName, type TableSpec } from "@/lib/charts/tables";
import { safePart } from "@/lib/charts/file-name";
import type { Locale } from "@/lib/domain";
import { formatDate, formatPeriod, formatValueState, formatYear } from "@/lib/format";
import type { ReportView } from "@/lib/views";
import { pack, unpack } from "../chart-part/zip";
import { setCoreProperties } from "../office/core-properties";
import { METHODS } from "../office/methods";
import { drawGrid } from "../office/sheet-grid";
import { mendWorkbook, numberPages } from "../office/mend-workbook";
import { sheetName } from "../office/sheet-names";
import { dataTable } from "../tabular/data-rows";
import { PRINTED } from "../office/sheet-lines";
import { addDataRows } from "../office/xlsx-ends";

const FONT = { name: "等线", size: 11 };

/** The table as printed; where the report holds none, the sheet says so and holds no number. */
function addForm(book: ExcelJS.Workbook, name: string, table: TableSpec | null, locale: Locale) {
  const sheet = book.addWorksheet(name, { pageSetup: { ...PRINTED, fitToHeight: 1 } });
  if (!table) {
    sheet.addRow([formatValueState("missing", locale)]).font = FONT;
    return;
  }
  for (const part of table.parts) drawGrid(sheet, part, 1);
}

function noteLines(report: ReportView, tables: readonly TableSpec[], locale: Locale): string[] {
  const current = report.revisions.find((revision) => revision.current);
  const lines = [
    report.title,
    report.agency.name[locale],
    report.period ? formatPeriod(report.period, locale) : formatYear(report.year, locale),
    report.publishedOn ? formatDate(report.publishedOn, locale) : null,
    report.url,
    current ? `${current.fileName} · SHA-256 ${current.sha256}` : null,
    ...tables.flatMap(({ name, notes }) => notes.map(({ text }) => `${name}: ${text}`)),
    ...report.findingsList.map(({ rule, message }) => `${rule}: ${message[locale]}`),
    ...report.messages.map(({ code, message }) => `${code}: ${message[locale]}`),
    ...METHODS.map(({ text }) => say(locale, text)),
  ];
  return lines.flatMap((line) => (line ? [line] : []));
}

function addNotes(book: ExcelJS.Workbook, name: string, lines: readonly string[]): void {
  const sheet = book.addWorksheet(name, { pageSetup: PRINTED });
  sheet.getColumn(1).width = 110;
  for (const text of lines) {
    const row = sheet.addRow([text]);
    row.font = FONT;
    row.alignment = { wrapText: true, vertical: "top" };
  }
}

/** Body and year, safe on every system. */
export function reportFileName(report: ReportView, locale: Locale): string {
  const { agency, period, year } = report;
  const when = period ? formatPeriod(period, locale) : formatYear(year, locale);
  const name = say(locale, "sourceReports", { agency: agency.name[locale], years: when });
  return `${[agency.cityName?.[locale] ?? "", name].map(safePart).filter(Boolean).join("_")}.xlsx`;
}

/** XLSX bytes of one report; `madeOn` is an ISO date. */
export async function exportReportWorkbook(
  report: ReportView,
  { locale, madeOn }: { locale: Locale; madeOn: string },
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Gongkai";
  book.lastModifiedBy = "Gongkai";
  book.title = report.title ?? report.id;
  const taken = new Set<string>();
  const name = (wanted: string) => {
    const found = sheetName(wanted, taken);
    taken.add(found.toLowerCase());
    return found;
  };
  const tables = report.tablesView.map(({ table }) => buildStatutoryTable(report, table, locale));
  report.tablesView.forEach((view, at) => {
    const sheet = name(statutoryTableName(view, report.year, locale));
    addForm(book, sheet, tables[at] ?? null, locale);
  });
  const found = tables.filter((table) => table !== null);
  addDataRows(
    book,
    name(say(locale, "sheetData")),
    found.map((table) => ({ name: table.name, data: dataTable(table) })),
    locale,
  );
  addNotes(book, name(say(locale, "sheetNotes")), noteLines(report, found, locale));
  numberPages(book);
  const parts = unpack(new Uint8Array(await book.xlsx.writeBuffer()));
  mendWorkbook(parts);
  setCoreProperties(parts, { madeOn, locale, subject: say(locale, "fileSubject") });
  return pack(parts);
}
