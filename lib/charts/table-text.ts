/** A chart's table as tab-separated lines, which spreadsheets and documents take from a clipboard. */
import type { ChartTable } from "./table";

/** Numbers plain and ungrouped, so that they stay numbers; states as their words. */
export function tableText(table: ChartTable): string {
  const rows = table.rows.map(({ header, cells }) => [
    header,
    ...cells.map(({ point }) => (point.value === null ? point.label : String(point.value))),
  ]);
  const head = table.caption ? [[table.caption]] : [];
  return [...head, table.columns, ...rows].map((row) => row.join("\t")).join("\n");
}
