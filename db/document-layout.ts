/**
 * A document's layout ↔ a few bytes. Numbers are written column by column, each as its distance
 * from what the one before leads to expect: rows of a form are so alike that little is left of them
 * once they are compressed.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type {
  Box,
  DocumentLayout,
  LayoutCell,
  LayoutTable,
  PageFrame,
  PlacedWords,
} from "@/lib/domain";
import { deflateAside } from "./compression";
import { NumberWriter, readNumbers } from "./numbers";

/**
 * First byte, before the compressed rest. No deflated bytes begin so: what earlier programs stored
 * is told from it, and taken for none. Reading the file again makes it.
 */
const VERSION = 6;
/** Steps a point. A tenth of a point is finer than any print. */
const STEPS = 10;

const steps = (points: number) => Math.round(points * STEPS);
const points = (count: number) => count / STEPS;

type Field<T> = (item: T, before: T | undefined) => number;

function writeColumns<T>(
  writer: NumberWriter,
  items: readonly T[],
  fields: readonly Field<T>[],
): void {
  for (const field of fields) {
    let before: T | undefined;
    for (const item of items) {
      writer.write(field(item, before));
      before = item;
    }
  }
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
const wordFields: Field<PlacedWords>[] = [...placeFields, pageField, ...boxFields];
const frameFields: Field<PageFrame>[] = [pageField, ...boxFields];
const cellFields: Field<LayoutCell>[] = [
  ...placeFields,
  (cell, before) => cell.row - (before?.row ?? 0),
  (cell, before) => cell.column - (before ? before.column + before.columnSpan : 0),
  (cell) => cell.rowSpan - 1,
  (cell) => cell.columnSpan - 1,
];

function writeTable(writer: NumberWriter, { rows, columns, ruled, cells }: LayoutTable): void {
  const frames = cells.flatMap(({ frame }) => frame ?? []);
  const framed = frames.length === cells.length;
  for (const each of [rows, columns, ruled ? 1 : 0, cells.length, framed ? 1 : 0]) {
    writer.write(each);
  }
  writeColumns(writer, cells, cellFields);
  if (framed) writeColumns(writer, frames, frameFields);
}

function writeLayout({ pages, words, tables }: DocumentLayout): Uint8Array {
  const writer = new NumberWriter();
  writer.write(pages.length);
  for (const { width, height } of pages) {
    writer.write(steps(width));
    writer.write(steps(height));
  }
  writer.write(words.length);
  writeColumns(writer, words, wordFields);
  writer.write(tables.length);
  for (const table of tables) writeTable(writer, table);
  return writer.finish();
}

const withVersion = (deflated: Buffer) => Buffer.concat([Buffer.of(VERSION), deflated]);

export function packLayout(layout: DocumentLayout): Buffer {
  return withVersion(deflateRawSync(writeLayout(layout)));
}

/** The same bytes, compressed on another thread. */
export async function packLayoutAside(layout: DocumentLayout): Promise<Buffer> {
  return withVersion(await deflateAside(writeLayout(layout)));
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
  if (bytes[0] !== VERSION) return null;
  const next = readNumbers(inflateRawSync(bytes.subarray(1)));
  const pages = times(next(), () => ({ width: points(next()), height: points(next()) }));
  const count = next();
  const spans = unpackSpans(count, next);
  const words = unpackFrames(count, next).map((frame, i) => ({
    at: spans[i] ?? { start: 0, end: 0 },
    ...frame,
  }));
  return { pages, words, tables: times(next(), () => unpackTable(next)) };
}
