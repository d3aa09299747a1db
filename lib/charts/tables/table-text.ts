/** A part of a table as tab-separated lines, which spreadsheets and notes pages take. */
import { placeCells, type TablePart } from "./table-spec";

/** Numbers plain and ungrouped, so that they stay numbers; a cell over several stands once. */
export function partText(part: TablePart): string {
  const lines = part.rows.map(() => part.widths.map(() => ""));
  for (const { cell, row, column } of placeCells(part)) {
    const value = cell.kind === "value" ? cell.point.value : null;
    const text =
      value === null ? (cell.kind === "value" ? cell.point.label : cell.text) : String(value);
    lines[row]![column] = text.replaceAll(/[\t\n]/gu, " ");
  }
  const caption = part.caption ? [part.caption] : [];
  return [...caption, ...lines.map((line) => line.join("\t").trimEnd())].join("\n");
}
