/**
 * A document's layout ↔ a few bytes. Numbers are written column by column, each as its distance
 * from what the one before leads to expect: rows of a form are so alike that little is left of them
 * once they are compressed.
 */
import type { Box, DocumentLayout, LayoutCell, LayoutTable, PlacedWords } from "@/lib/domain";
import { readNumbers, writeNumbers } from "./numbers";

/** First byte. Layouts of another version are taken for none: reading the file again makes them. */
const VERSION = 2;
/** Steps a point. A tenth of a point is finer than any print. */
const STEPS = 10;

const steps = (points: number) => Math.round(points * STEPS);
const points = (count: number) => count / STEPS;

type Field<T> = (item: T, before: T | undefined) => number;

function column<T>(items: readonly T[], field: Field<T>): number[] {
  return items.map((item, i) => field(item, items[i - 1]));
}

const boxFields: Field<{ box: Box }>[] = [
  ({ box }) => steps(box.x),
  ({ box }, before) => steps(box.y) - steps(before?.box.y ?? 0),
  ({ box }) => steps(box.width),
  ({ box }) => steps(box.height),
];
const placeFields: Field<Pick<PlacedWords, "at">>[] = [
  ({ at }, before) => at.start - (before?.at.end ?? 0),
  ({ at }) => at.end - at.start,
];
const pageField: Field<{ page: number }> = ({ page }, before) => page - (before?.page ?? 0);
const cellFields: Field<LayoutCell>[] = [
  ...placeFields,
  (cell, before) => cell.row - (before?.row ?? 0),
  (cell, before) => cell.column - (before ? before.column + before.columnSpan : 0),
  (cell) => cell.rowSpan - 1,
  (cell) => cell.columnSpan - 1,
];

function packTable({ rows, columns, ruled, cells }: LayoutTable): number[] {
  const frames = cells.flatMap(({ frame }) => frame ?? []);
  const framed = frames.length === cells.length;
  return [
    ...[rows, columns, ruled ? 1 : 0, cells.length, framed ? 1 : 0],
    ...cellFields.flatMap((field) => column(cells, field)),
    ...(framed ? [pageField, ...boxFields].flatMap((field) => column(frames, field)) : []),
  ];
}

export function packLayout({ pages, words, tables }: DocumentLayout): Uint8Array {
  return writeNumbers([
    VERSION,
    pages.length,
    ...pages.flatMap(({ width, height }) => [steps(width), steps(height)]),
    words.length,
    ...[...placeFields, pageField, ...boxFields].flatMap((field) =>
      column<PlacedWords>(words, field),
    ),
    tables.length,
    ...tables.flatMap(packTable),
  ]);
}

type Next = () => number;

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Running sums of a column of distances. */
function sums(count: number, next: Next): number[] {
  let sum = 0;
  return times(count, () => (sum += next()));
}

function unpackSpans(count: number, next: Next): { start: number; end: number }[] {
  const gaps = times(count, next);
  let end = 0;
  return gaps.map((gap) => {
    const start = end + gap;
    end = start + next();
    return { start, end };
  });
}

function unpackFrames(count: number, next: Next): { page: number; box: Box }[] {
  const page = sums(count, next);
  const x = times(count, next);
  const y = sums(count, next);
  const width = times(count, next);
  return page.map((each, i) => ({
    page: each,
    box: {
      x: points(x[i] ?? 0),
      y: points(y[i] ?? 0),
      width: points(width[i] ?? 0),
      height: points(next()),
    },
  }));
}

function unpackTable(next: Next): LayoutTable {
  const [rows, columns, ruled, count, framed] = times(5, next) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const spans = unpackSpans(count, next);
  const row = sums(count, next);
  const gaps = times(count, next);
  const rowSpan = times(count, () => next() + 1);
  let reached = 0;
  const placed = times(count, (i) => {
    const columnSpan = next() + 1;
    const first = reached + (gaps[i] ?? 0);
    reached = first + columnSpan;
    return { column: first, columnSpan };
  });
  const frames = framed ? unpackFrames(count, next) : [];
  const cells = spans.map((at, i) => ({
    at,
    row: row[i] ?? 0,
    column: placed[i]?.column ?? 0,
    rowSpan: rowSpan[i] ?? 1,
    columnSpan: placed[i]?.columnSpan ?? 1,
    frame: frames[i] ?? null,
  }));
  return { rows, columns, ruled: ruled === 1, cells };
}

/** Null for a layout of another version, as older programs wrote it. */
export function unpackLayout(bytes: Uint8Array): DocumentLayout | null {
  const next = readNumbers(bytes);
  if (bytes.length === 0 || next() !== VERSION) return null;
  const pages = times(next(), () => ({ width: points(next()), height: points(next()) }));
  const count = next();
  const spans = unpackSpans(count, next);
  const words = unpackFrames(count, next).map((frame, i) => ({
    at: spans[i] ?? { start: 0, end: 0 },
    ...frame,
  }));
  return { pages, words, tables: times(next(), () => unpackTable(next)) };
}
