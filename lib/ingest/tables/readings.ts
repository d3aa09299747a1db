/** Line readings in text order → readings of the table: parts joined, a second copy kept apart. */
import type { Message, Span } from "@/lib/domain";
import { spanOf, type LineReading } from "./line-reading";

/** The lines of one part of the document: a segment, or a stretch. */
export type Part = { lines: LineReading[]; messages: Message[] };

/** One copy of a table. */
export type Reading = { lines: Map<string, LineReading>; messages: Message[]; at: Span };

export function joinParts(parts: readonly Part[]): Reading[] {
  const readings: Reading[] = [];
  for (const part of parts) {
    if (part.lines.length === 0) continue;
    const open = readings.at(-1);
    const reading =
      open && fits(open, part) ? open : { lines: new Map(), messages: [], at: part.lines[0]!.at };
    if (reading !== open) readings.push(reading);
    addPart(reading, part);
  }
  return readings;
}

/** A part belongs to the copy before it unless it prints a line again that already has its cells. */
function fits({ lines }: Reading, part: Part): boolean {
  return part.lines.every((line) => {
    const there = lines.get(line.line);
    return !there || there.bare || line.bare || disjoint(there, line);
  });
}

function disjoint(a: LineReading, b: LineReading): boolean {
  const columns = new Set(a.cells.map(({ column }) => column));
  return b.cells.every(({ column }) => !columns.has(column));
}

function addPart(reading: Reading, part: Part): void {
  for (const each of part.messages) reading.messages.push(each);
  for (const line of part.lines) {
    for (const each of line.messages) reading.messages.push(each);
    reading.at = spanOf([reading.at, line.at]);
    const there = reading.lines.get(line.line);
    if (!there || (there.bare && !line.bare))
      reading.lines.set(line.line, { ...line, cells: [...line.cells] });
    else if (!line.bare) {
      // Its own copy: a table that says one line thousands of times is copied once.
      for (const cell of line.cells) there.cells.push(cell);
      there.at = spanOf([there.at, line.at]);
    }
  }
}
