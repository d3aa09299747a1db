/** The units that tables are read from, in text order, whatever the format. */
import type { Span } from "@/lib/domain";
import type { Wording } from "@/lib/statutory-form";

/** Where a cell of a grid stands: which grid, row, column, and how many columns it covers. */
export type GridPlace = { grid: number; row: number; column: number; columns: number };

type Base = {
  at: Span;
  /** Ordinal of the physical line or grid row it stands on. */
  row: number;
  /** Null for a token of a passage. */
  place: GridPlace | null;
  /** Its edges were marked by a pipe, a tab or a grid: it is a cell, not a word of a line. */
  marked?: boolean;
};

/** Words: a label, part of one, or something unknown. Folded text. */
export type TextToken = Base & { kind: "text"; folded: string };
/**
 * A number or a blank mark. `glued`: it stood against its label without a break (规章0). `empty`: a
 * mark that stands for no number (无), which may stand over several columns at once.
 */
export type ValueToken = Base & { kind: "value"; glued?: boolean; empty?: boolean };
/** An empty cell that certainly stands: an empty grid cell, or a line that is only `|`. */
export type BlankToken = Base & { kind: "blank" };
/** `||` and longer: fills out a row, `pipes` cells wide. */
export type FillToken = Base & { kind: "fill"; pipes: number };
/** Prose, a page's edge, or the end of a block: no table reaches over it unbroken. */
export type BreakToken = Base & { kind: "break" };

export type Token = TextToken | ValueToken | BlankToken | FillToken | BreakToken;
export type CellToken = ValueToken | BlankToken;

/** Text tokens resolved: a label of the form, or words that are none. */
export type LabelItem = Base & {
  kind: "label";
  /** All that the label may stand for; the table and the place decide. */
  wordings: readonly Wording[];
  folded: string;
  /** The line or grid row it ends on; a broken label ends further down than it begins. */
  endRow: number;
};
export type UnknownItem = Base & { kind: "unknown"; folded: string; endRow: number };
export type Item = LabelItem | UnknownItem | ValueToken | BlankToken | FillToken | BreakToken;
