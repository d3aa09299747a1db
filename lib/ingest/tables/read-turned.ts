/**
 * A stretch of `requests` printed turned over (a row an applicant, a column a line) → line readings.
 * Taken only when the labels leave no doubt: all lines first, then each applicant with as many cells.
 */
import { formTable } from "@/lib/statutory-form";
import type { Occupant } from "./align-cells";
import { spanOf, type LineReading, type PlacedCell } from "./line-reading";
import { wordingOf, type Stretch } from "./stretches";
import type { LabelItem } from "./token";

export function readTurned({ table, items }: Stretch): LineReading[] | null {
  const first = items.findIndex(({ kind }) => kind === "value" || kind === "blank");
  if (table !== "requests" || first < 0) return null;
  const head = items.slice(0, first).filter((item) => item.kind === "label");
  const lines = head.slice(0, -1).filter((item) => wordingOf(item, table, "line"));
  const applicant = head.at(-1);
  if (lines.length < formTable("2019", table).lines.length - 1 || !applicant) return null;
  const columns: { label: LabelItem; cells: Occupant[] }[] = [];
  for (const item of items.slice(items.indexOf(applicant))) {
    if (item.kind === "label") columns.push({ label: item, cells: [] });
    else if (item.kind !== "fill" && item.kind !== "break") columns.at(-1)?.cells.push(item);
  }
  const named = columns.map(({ label }) => wordingOf(label, table, "column")?.id);
  const whole = columns.every(({ cells }) => cells.length === lines.length);
  if (!whole || new Set(named).size !== formTable("2021", table).columns.length) return null;
  return lines.map((label, row): LineReading => {
    const cells = columns.map(({ cells: own }, i): PlacedCell => {
      const occupant = own[row] as Occupant;
      const base = { edition: null, unit: null, unplaced: false };
      return { ...base, column: named[i] ?? "", occupant, at: occupant.at };
    });
    const line = wordingOf(label, table, "line")?.id ?? "";
    const at = spanOf([label.at, ...cells.map((cell) => cell.at)]);
    return { line, label: label.at, at, cells, bare: false, messages: [] };
  });
}
