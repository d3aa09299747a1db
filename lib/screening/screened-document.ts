/** What the screener looks at: one document as read and checked, and what saving it would do. */
import type { Bilingual, CellId, CellStatus, ParsedReport } from "@/lib/domain";

export type CheckCounts = {
  identities: number;
  held: number;
  failed: number;
  notStated: number;
  /** A cell is unreadable or its line is not there. */
  unchecked: number;
  blanks: number;
};

/** One cell that saving would change against the revision that is current now. */
export type CellChange = {
  cell: CellId;
  /** Null: the table did not hold it. */
  before: { status: CellStatus; value: number | null; text: string } | null;
  after: { status: CellStatus; value: number | null; text: string } | null;
  /** A correction by hand stands on this cell, and will go on standing. */
  corrected: boolean;
};

export type SavePlan =
  /** `provisional`: the body is new and will be created from the report's own words. */
  | { outcome: "ingested"; agencySlug: string | null; provisional: boolean }
  | {
      outcome: "revised";
      agencySlug: string | null;
      provisional: boolean;
      report: string;
      /** Number of the revision that saving makes. */
      revision: number;
      changes: CellChange[];
      /** Figures of the prose, before and after. */
      figures: { before: number; after: number };
    }
  | { outcome: "unchanged"; report: string; revision: number }
  | { outcome: "refused"; code: string; message: Bilingual };

export type ScreenedDocument = {
  fileName: string;
  format: string;
  encoding: string | null;
  bytes: number;
  sha256: string;
  /** The decoded text that every place refers to. */
  text: string;
  parsed: ParsedReport;
  checks: CheckCounts;
  plan: SavePlan;
};
