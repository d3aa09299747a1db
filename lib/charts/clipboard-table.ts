/**
 * Tab-separated lines → a table as HTML, for the clipboard: documents and mail programs take a
 * table from it, where tabs would only be spaces to them.
 */
import { escapeMarkup } from "@/lib/format/escape-markup";

const CELL = "border:1px solid #999;padding:2px 6px";

/** One table; lines without a tab, headings and empty ones, reach over all columns. */
export function clipboardTable(text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    if (row.length === 1)
      return `<tr><td colspan="${columns}">${escapeMarkup(row[0] ?? "")}</td></tr>`;
    const cells = row.map((cell) => `<td style="${CELL}">${escapeMarkup(cell)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<meta charset="utf-8"><table style="border-collapse:collapse">${lines.join("")}</table>`;
}
