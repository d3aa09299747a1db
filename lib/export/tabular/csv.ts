/** The data of a chart or table as CSV that spreadsheets open rightly. */
import { stringify } from "csv-stringify/sync";
import type { ChartSpec } from "@/lib/charts";
import type { TableSpec } from "@/lib/charts/tables";
import { dataTable } from "./data-rows";

/**
 * RFC 4180 with a byte-order mark, so that Excel reads it as UTF-8, and CRLF. What has no number
 * is empty; the state columns say why. Text a spreadsheet would run is preceded by an apostrophe.
 */
export function renderCsv(spec: ChartSpec | TableSpec): Uint8Array {
  const { columns, rows } = dataTable(spec);
  const text = stringify([columns, ...rows], {
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
  return new TextEncoder().encode(text);
}
