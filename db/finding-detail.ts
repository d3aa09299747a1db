/**
 * What a finding names ↔ a short text. A failed sum has some twenty cells with values and places:
 * written out they take more room than the report's facts.
 */
import type { CellStatus, Finding, FindingSide, Span } from "@/lib/domain";
import { cellIdOf, cellKey } from "./cell-keys";
import type { Database } from "./open";

export type FindingDetail = Pick<Finding, "cells" | "at" | "sides" | "proposal">;

const STATUSES: readonly string[] = ["reported", "blank", "unreadable", "missing"] satisfies (
  CellStatus | "missing"
)[];

/** [cell, status, value, sign, year]; the tail is left out where it is 1 and no year. */
type PackedTerm = (number | null)[];
type PackedSide = [sum: number, blanks: number, terms: PackedTerm[]];
type Packed = {
  /** Cells; left out where they are those of the sides. */
  c?: number[];
  /** Places: start, length, start, length … each start from the one before. */
  a?: number[];
  s?: [PackedSide, PackedSide];
  p?: [cell: number, from: number | null, to: number];
};

function packSide(db: Database, { sum, blanks, terms }: FindingSide): PackedSide {
  return [
    sum,
    blanks,
    terms.map(({ cell, value, status, sign, year }) => {
      const head = [cellKey(db, cell), STATUSES.indexOf(status), value];
      if (year !== undefined) return [...head, sign, year];
      return sign === 1 ? head : [...head, sign];
    }),
  ];
}

function unpackSide(db: Database, [sum, blanks, terms]: PackedSide): FindingSide {
  return {
    sum,
    blanks,
    terms: terms.map(([cell, status, value, sign, year]) => ({
      cell: cellIdOf(db, cell ?? -1),
      value: value ?? null,
      status: STATUSES[status ?? -1] ?? "missing",
      sign: sign === -1 ? -1 : 1,
      ...(typeof year === "number" ? { year } : {}),
    })),
  };
}

function cellsOfSides({ left, right }: NonNullable<Finding["sides"]>): string[] {
  return [...left.terms, ...right.terms].map(({ cell }) => cell);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

function packPlaces(at: readonly Span[]): number[] {
  const packed: number[] = [];
  let before = 0;
  for (const { start, end } of at) {
    packed.push(start - before, end - start);
    before = start;
  }
  return packed;
}

function unpackPlaces(packed: readonly number[]): Span[] {
  let start = 0;
  return Array.from({ length: packed.length / 2 }, (_, index) => {
    start += packed[2 * index] ?? 0;
    return { start, end: start + (packed[2 * index + 1] ?? 0) };
  });
}

/** Call within the writing transaction: a cell met for the first time gets its key. */
export function packDetail(db: Database, { cells, at, sides, proposal }: FindingDetail): string {
  const derived = sides && isSame(cells, cellsOfSides(sides));
  const packed: Packed = {
    ...(derived || (cells.length === 0 && !sides)
      ? {}
      : { c: cells.map((cell) => cellKey(db, cell)) }),
    ...(at.length > 0 ? { a: packPlaces(at) } : {}),
    ...(sides ? { s: [packSide(db, sides.left), packSide(db, sides.right)] } : {}),
    ...(proposal ? { p: [cellKey(db, proposal.cell), proposal.from, proposal.to] } : {}),
  };
  return JSON.stringify(packed);
}

export function unpackDetail(db: Database, text: string): FindingDetail {
  const { c, a, s, p } = JSON.parse(text) as Packed;
  const sides = s && { left: unpackSide(db, s[0]), right: unpackSide(db, s[1]) };
  const cells = c ? c.map((key) => cellIdOf(db, key)) : sides ? cellsOfSides(sides) : [];
  return {
    cells,
    at: unpackPlaces(a ?? []),
    ...(sides ? { sides } : {}),
    ...(p ? { proposal: { cell: cellIdOf(db, p[0]), from: p[1], to: p[2] } } : {}),
  };
}
