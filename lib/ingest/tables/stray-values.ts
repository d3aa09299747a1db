/**
 * A table read from plain lines → the same without rows that nothing proves, where numbers are left
 * over. Cells broken over lines, or printed column by column, leave numbers that belong to no row:
 * then a row that looks whole may be made of another's cells, and a bare one be no blank.
 */
import { EDITIONS, type Span, type TableId } from "@/lib/domain";
import { formLine, formTable } from "@/lib/statutory-form";
import { readCellValue } from "./cell-value";
import { refuseLine, spanOf, type LineReading } from "./line-reading";
import type { Reading } from "./readings";
import { wordingOf, type Stretch } from "./stretches";
import { tableMessages } from "./table-messages";
import type { Item } from "./token";

/** As many numbers as the shortest row that holds nothing else. */
const ENOUGH_LOOSE = 5;

export function refuseUnproven(
  table: TableId,
  reading: Reading,
  { stretches, unclaimed, text }: { stretches: Stretch[]; unclaimed: boolean; text: string },
): Reading {
  const stray = stretches.flatMap((stretch) => strayOf(table, stretch, reading));
  const slips = slipsOf(table, stretches, reading);
  const loose = unclaimed || (stray.length > 0 && !areOrdinals(stray, text));
  if (!loose && slips.length === 0) return reading;
  const slipped = ({ at }: LineReading) =>
    slips.some(({ start, end }) => start <= at.end && at.start <= end);
  const stands = (line: LineReading) =>
    isMarked(line) || (isProven(table, line, text) && !slipped(line)) || (!loose && !slipped(line));
  const lines = new Map(
    [...reading.lines].map(([id, line]) => [id, stands(line) ? line : refuseLine(line)]),
  );
  const messages = [...reading.messages, tableMessages.strayValues(table, reading.at)];
  return { ...reading, lines, messages };
}

/**
 * Stretches from a bare line to the nearest whole row under words that are no line's: in between,
 * each row's numbers may stand one line too low.
 */
function slipsOf(table: TableId, stretches: readonly Stretch[], { lines }: Reading): Span[] {
  const bare = [...lines.values()].filter((line) => line.bare && !isMarked(line));
  if (table !== "requests" || bare.length === 0) return [];
  const width = formTable("2021", table).columns.length;
  const rows = stretches.flatMap(({ items }) =>
    items.filter((item, i) => {
      const cells = items.slice(i + 1, i + 1 + width);
      const whole = cells.length === width && cells.every(({ kind }) => kind === "value");
      return item.kind === "unknown" && !item.place && !item.marked && whole;
    }),
  );
  return rows.map(({ at }) => {
    const distance = (line: LineReading) => Math.abs(line.at.start - at.start);
    const near = bare.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    return spanOf([at, near.at]);
  });
}

/** Numbers one after another that stand in no table at all: a whole row's, or more. */
export function hasUnclaimed(items: readonly Item[], stretches: readonly Stretch[]): boolean {
  if (!hasRun(items, isLoose)) return false;
  const claimed = new Set(stretches.flatMap((stretch) => stretch.items));
  return hasRun(items, (item) => isLoose(item) && !claimed.has(item));
}

function hasRun(items: readonly Item[], belongs: (item: Item) => boolean): boolean {
  let run = 0;
  for (const item of items) {
    run = belongs(item) ? run + 1 : 0;
    if (run >= ENOUGH_LOOSE) return true;
  }
  return false;
}

/** A number without edges of its own. */
function isLoose(item: Item): boolean {
  return item.kind === "value" && !item.place && !item.marked && !item.empty;
}

/** Numbers among the table's lines that no cell holds, under a label or words too few for a row. */
function strayOf(table: TableId, { items }: Stretch, own: Reading): Item[] {
  const stray: Item[] = [];
  if (!items.some(isLoose)) return stray;
  const cells = [...own.lines.values()].flatMap((line) => line.cells);
  const isHeld = ({ at }: Item, placed: boolean) =>
    cells.some(
      (cell) => cell.at.start < at.end && at.start < cell.at.end && !(placed && cell.unplaced),
    );
  // A table printed by columns has its numbers under heads behind its last line.
  const last = items.findLastIndex(
    (item) => item.kind === "label" && wordingOf(item, table, "line") !== null,
  );
  const ends = (items[last]?.at.end ?? 0) > own.at.end ? own.at.end : Infinity;
  const width = formTable("2021", table).columns.length;
  const beyond: Item[] = [];
  for (let i = 0; i < items.length;) {
    const head = items[i] as Item;
    let end = i + 1;
    while (end < items.length && !isWords(items[end] as Item)) end += 1;
    const values = items
      .slice(i, end)
      .filter(isLoose)
      .filter(({ at }) => at.start >= own.at.start && at.end <= ends);
    i = end;
    const subtotal = head.kind === "label" && isGroupOnly(head, table);
    // A row of the issuer's own; more numbers under its words are those of other rows.
    const ownRow = head.kind === "unknown" && values.length >= width && values.length < 2 * width;
    if (subtotal || ownRow) continue;
    const more = values.slice(widthOf(head, table)).filter((item) => !isHeld(item, true));
    beyond.push(...more.filter((item) => isHeld(item, false)));
    stray.push(...values.filter((item) => !isHeld(item, false)));
  }
  // One number too many in one row that was refused for it is that row's own trouble.
  return beyond.length > 1 ? [...stray, ...beyond].sort((a, b) => a.at.start - b.at.start) : stray;
}

/** Cells a line has; words and heads of columns have none to be beyond. */
function widthOf(head: Item, table: TableId): number {
  const line = head.kind === "label" ? wordingOf(head, table, "line")?.id : undefined;
  if (line === undefined || table === "review") return Infinity;
  const widths = EDITIONS.map((edition) => formLine(edition, table, line)?.columns.length ?? 0);
  return Math.max(...widths);
}

/** 1, 2, 3 … before the labels: the issuer's numbers of the lines, those of headers between them. */
function areOrdinals(stray: readonly Item[], text: string): boolean {
  const numbers = stray.map(({ at }) => Number(text.slice(at.start, at.end)));
  return stray.length > 1 && numbers.every((one, i) => one > (numbers[i - 1] ?? 0) && one < 100);
}

function isWords({ kind }: Item): boolean {
  return kind === "label" || kind === "unknown";
}

function isGroupOnly(item: Item & { kind: "label" }, table: TableId): boolean {
  return wordingOf(item, table, "group") !== null && wordingOf(item, table, "line") === null;
}

/** Cells with marks of their own, or in a grid, are whose they are. */
function isMarked({ cells }: LineReading): boolean {
  return cells.some(({ occupant }) => occupant?.place || occupant?.marked);
}

/** Only a row on its label's line that adds up to more than nothing has cells that are its own. */
function isProven(table: TableId, { label, cells, bare }: LineReading, text: string): boolean {
  if (table !== "requests" || bare) return false;
  // On lines of their own the numbers may be the row's before it, or behind it.
  if (text.slice(label.end, cells[0]?.at.start ?? label.end).includes("\n")) return false;
  const values = cells.map(({ occupant, unplaced, at }) =>
    occupant && !unplaced ? readCellValue(text.slice(at.start, at.end)).value : null,
  );
  const total = values.at(-1) ?? 0;
  if (values.length !== formTable("2021", table).columns.length || total <= 0) return false;
  return values.slice(0, -1).reduce<number>((sum, one) => sum + (one ?? 0), 0) === total;
}
