/** Problems as values: findings about the content, messages about the document. */
import type { CellId } from "./cell";
import type { Bilingual, Severity, Span } from "./text";

export const RULE_IDS = [
  "crossfoot",
  "rollup",
  "rollforward",
  "carryforward",
  "in-force",
  "tieout",
  "ratio",
  "range",
  "outlier",
  "other-year",
  "repeated-text",
  "garbled-text",
  "blank-cells",
  "self-contradiction",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One side of an identity: the cells named and what they add up to, blanks counted as 0. */
export type FindingSide = {
  terms: { cell: CellId; value: number | null; status: string; sign: 1 | -1; year?: number }[];
  sum: number;
  blanks: number;
};

export type Fault = "source" | "reading" | "unknown";

/** A rule that did not hold, or a doubt about the text. */
export type Finding = {
  rule: RuleId;
  severity: Severity;
  message: Bilingual;
  cells: CellId[];
  at: Span[];
  /** Both sides of the sum, where the rule compares two. */
  sides?: { left: FindingSide; right: FindingSide };
  fault?: Fault;
  /** The one cell whose change would make its row and its column agree. */
  proposal?: { cell: CellId; from: number | null; to: number };
};

/** Something to say about reading the document. */
export type Message = {
  code: string;
  severity: Severity;
  message: Bilingual;
  at: Span | null;
};

/** How the checks of one report ended. `identities` = held + failed + notStated + unchecked. */
export type CheckCounts = {
  identities: number;
  held: number;
  failed: number;
  /** A total left blank states nothing. */
  notStated: number;
  /** A cell is unreadable or its line is not there. */
  unchecked: number;
  /** Blank cells counted as 0 in the sums that held or failed. */
  blanks: number;
};
