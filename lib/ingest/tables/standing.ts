/** The copies of a table → the one that is read, if any of them is more than an empty form. */
import type { Message, TableId } from "@/lib/domain";
import { cellKind, formTable } from "@/lib/statutory-form";
import { readCellValue } from "./cell-value";
import { refuseLine, type LineReading } from "./line-reading";
import type { Reading } from "./readings";
import { tableMessages } from "./table-messages";

const ENOUGH_LINES = 3;

/** The first complete copy; failing that the fullest, the earlier of equals. */
export function chooseReading(table: TableId, readings: Reading[], text: string): Reading | null {
  const standing = fullest(
    table,
    readings.filter((reading) => stands(table, reading, text)),
  );
  if (standing) return standing;
  // Numbers that no cell holds: the table is there, and nothing in it can be read. A single 其他 is
  // a line of some other table's.
  const illegible = fullest(
    table,
    readings.filter(
      ({ lines }) =>
        lines.size >= ENOUGH_LINES && [...lines.values()].some((line) => holdsNumber(line, text)),
    ),
  );
  return illegible && refuseReading(table, illegible);
}

function fullest(table: TableId, readings: readonly Reading[]): Reading | null {
  const most = formTable("2019", table).lines.length;
  const full = ({ lines }: Reading) => [...lines.values()].filter(({ bare }) => !bare).length;
  const complete = readings.find((reading) => full(reading) >= most);
  return (
    complete ??
    readings.reduce<Reading | null>(
      (best, next) => (!best || full(next) > full(best) ? next : best),
      null,
    )
  );
}

/** Every cell refused: lines without any may have lost theirs. */
function refuseReading(table: TableId, reading: Reading): Reading {
  return refused(reading, [...reading.messages, tableMessages.tableUnreadable(table, reading.at)]);
}

/** Every cell refused, because equal lines are gone; that says all there is to say of its rows. */
export function refuseThinned(table: TableId, reading: Reading): Reading {
  return refused(reading, [tableMessages.linesLost(table, reading.at)]);
}

function refused(reading: Reading, messages: Message[]): Reading {
  const lines = new Map([...reading.lines].map(([id, line]) => [id, refuseLine(line)]));
  return { ...reading, lines, messages };
}

/**
 * Whether a copy is a table that stands: it prints a number, or every line with empty cells. A
 * table stripped of its numbers is missing, never a table of zeros or blanks.
 */
export function stands(table: TableId, { lines }: Reading, text: string): boolean {
  const all = [...lines.values()];
  const numbers = all.some(({ cells }) =>
    cells.some(
      ({ occupant, column }) =>
        occupant?.kind === "value" &&
        readCellValue(text.slice(occupant.at.start, occupant.at.end), cellKind(column)).status ===
          "reported",
    ),
  );
  if (numbers) return true;
  // A line of which nobody can tell its cells is not one with empty cells.
  if (all.some((line) => holdsNumber(line, text))) return false;
  const most = formTable("2019", table).lines.length;
  return (
    all.filter(({ bare }) => !bare).length >= Math.min(most, formTable("2021", table).lines.length)
  );
}

/** Whether a line's refused cells quote a number behind its label. */
function holdsNumber({ cells, label }: LineReading, text: string): boolean {
  return cells.some(
    ({ unplaced, at }) => unplaced && /\d/.test(text.slice(Math.max(at.start, label.end), at.end)),
  );
}
