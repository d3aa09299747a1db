/**
 * A stretch of `requests` printed turned over (a row an applicant, a column a line) → line readings.
 * Taken only when the labels leave no doubt: all lines first, then each applicant with as many cells.
 */
import { EDITIONS, type TableId } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import type { Occupant } from "./align-cells";
import { dividedGroups, lineOf } from "./divided-groups";
import { spanOf, type LineReading, type PlacedCell } from "./line-reading";
import type { Row } from "./segments";
import { wordingOf, type Stretch } from "./stretches";
import type { LabelItem } from "./token";

export function readTurned({ table, items }: Stretch): LineReading[] | null {
  const first = items.findIndex(({ kind }) => kind === "value" || kind === "blank");
  if (table !== "requests" || first < 0) return null;
  const head = items.slice(0, first).filter((item) => item.kind === "label");
  const lines = linesOf(head.slice(0, -1), table);
  const applicant = head.at(-1);
  if (lines.length < formTable("2019", table).lines.length - 1 || !applicant) return null;
  // A header over several rows, torn apart, says nothing of the order of the cells.
  if (!isInOrder(lines)) return null;
  const columns: { label: LabelItem; cells: Occupant[] }[] = [];
  for (const item of items.slice(items.indexOf(applicant))) {
    if (item.kind === "label") {
      // 法人或其他组织 stands over five applicants, and has no cells.
      if (wordingOf(item, table, "column")) columns.push({ label: item, cells: [] });
    } else if (item.kind !== "fill" && item.kind !== "break") columns.at(-1)?.cells.push(item);
  }
  const named = columns.map(({ label }) => wordingOf(label, table, "column")?.id);
  const whole = columns.every(({ cells }) => cells.length === lines.length);
  if (!whole || new Set(named).size !== formTable("2021", table).columns.length) return null;
  return lines.map(({ label, line }, row): LineReading => {
    const cells = columns.map(({ cells: own }, i): PlacedCell => {
      const occupant = own[row] as Occupant;
      const base = { edition: null, unit: null, unplaced: false };
      return { ...base, column: named[i] ?? "", occupant, at: occupant.at };
    });
    const at = spanOf([label.at, ...cells.map((cell) => cell.at)]);
    return { line, label: label.at, at, cells, bare: false, messages: [] };
  });
}

type NamedLine = { label: LabelItem; line: string };

/** The lines among the labels before all cells: not the columns' heads, nor the names of groups. */
function linesOf(head: readonly LabelItem[], table: TableId): NamedLine[] {
  const begins = head.findIndex(
    (item) => wordingOf(item, table, "line") && !wordingOf(item, table, "column"),
  );
  const rows = head.slice(Math.max(begins, 0)).flatMap((label): Row[] => {
    const line = wordingOf(label, table, "line")?.id ?? null;
    const group = wordingOf(label, table, "group")?.id ?? null;
    return line ? [{ line, group, label, rest: [] }] : [];
  });
  const divided = dividedGroups(rows);
  return rows.flatMap((row) => {
    const line = lineOf(row, divided);
    return line ? [{ label: row.label, line }] : [];
  });
}

function isInOrder(lines: readonly NamedLine[]): boolean {
  return EDITIONS.some((edition) => {
    const order = formTable(edition, "requests").lines.map(({ id }) => id);
    const places = lines.map(({ line }) => order.indexOf(line));
    return places.every((place, i) => place > (places[i - 1] ?? -1));
  });
}
