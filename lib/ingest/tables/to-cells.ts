/** A chosen reading → cells of the form, in the form's order, with what there is to say of them. */
import type { Cell, Edition, Message, TableId } from "@/lib/domain";
import { cellKind, formTable, type FormLine } from "@/lib/statutory-form";
import { askForUnit } from "./amount-unit";
import { readCellValue } from "./cell-value";
import type { LineReading, PlacedCell } from "./line-reading";
import type { Reading } from "./readings";
import { joinThousands } from "./spaced-numbers";
import { tableMessages as messages } from "./table-messages";

export type TableCells = { cells: Cell[]; messages: Message[] };

/** `spaced`: where cells begin whose number is parted by spaces, and proved to be one. */
type Source = { text: string; spaced: ReadonlySet<number> };

export function toCells(
  table: TableId,
  edition: Edition,
  reading: Reading,
  source: Source,
): TableCells {
  const cells: Cell[] = [];
  const said: Message[] = [];
  for (const line of formTable(edition, table).lines) {
    const read = reading.lines.get(line.id);
    if (!read) {
      said.push(messages.missingLine(table, line.id, reading.at));
      continue;
    }
    for (const column of line.columns) {
      const placed = read.cells.find((one) => one.column === column.id);
      if (!placed) said.push(messages.missingColumn(table, line.id, column.label, read.at));
      else cells.push(toCell(table, line.id, column.id, placed, source, said));
    }
    said.push(...strayColumns(table, line, read, source.text));
  }
  return { cells, messages: [...said, ...askForUnit(cells)] };
}

function toCell(
  table: TableId,
  line: string,
  column: string,
  { occupant, at, unit, unplaced }: PlacedCell,
  { text, spaced }: Source,
  said: Message[],
): Cell {
  // The row's own message has said that its cells cannot be told apart.
  if (unplaced) {
    const whole = text.slice(at.start, at.end);
    return { table, line, column, status: "unreadable", value: null, text: whole, at };
  }
  if (!occupant || occupant.kind === "blank") {
    const start = { start: at.start, end: at.start };
    return { table, line, column, status: "blank", value: null, text: "", at: start };
  }
  const printed = text.slice(at.start, at.end);
  const joined = spaced.has(at.start) ? joinThousands(printed) : null;
  const read = readCellValue(joined ?? printed, cellKind(column), unit);
  const { status, value } = read;
  const remark = read.remark ?? (joined === null ? null : "words");
  if (status === "unreadable" || remark) {
    const id = { table, line, column };
    if (value === null) said.push(messages.unreadableCell(id, printed, at));
    else if (remark === "converted") said.push(messages.unitConverted(id, printed, value, at));
    else said.push(messages.valueWithWords(id, printed, value, at));
  }
  return { table, line, column, status, value, text: printed, at };
}

/** Columns a hybrid prints that the edition's line does not have. */
function strayColumns(table: TableId, line: FormLine, read: LineReading, text: string): Message[] {
  const own = new Set(line.columns.map(({ id }) => id));
  return read.cells
    .filter(({ column, occupant }) => !own.has(column) && occupant?.kind === "value")
    .map(({ at }) => messages.unknownColumn(table, text.slice(at.start, at.end), at));
}
