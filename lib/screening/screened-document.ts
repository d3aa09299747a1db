/** What the screener looks at: one document as read and checked, and what saving it would do. */
import type { Bilingual, CellId, CellStatus, CheckCounts, ParsedReport } from "@/lib/domain";
import type { ScreenTest } from "./screen-test";

/** What a cell holds on one side of a change; `missing` where the table does not print it. */
export type CellSide = { status: CellStatus | "missing"; value: number | null; text: string };

/** One cell that saving would change against the revision that is current now. */
export type CellChange = {
  cell: CellId;
  before: CellSide;
  after: CellSide;
  /** A correction by hand stands on this cell, and will go on standing. */
  corrected: boolean;
};

export type SavePlan =
  /** `provisional`: the body is new and will be created from the report's own words. */
  | { outcome: "ingested"; report: string | null; provisional: boolean }
  | {
      outcome: "revised";
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
  /** The names of the body and of the city, where they are known by them. */
  agencyName?: Bilingual | null;
  cityName?: Bilingual | null;
  checks: CheckCounts;
  plan: SavePlan;
};

/** A CSV of figures typed from pages: rows that can be stored, or every row that is wrong. */
export type ScreenedFigures = {
  fileName: string;
  bytes: number;
  rows: { agency: string; year: number; measure: string; value: number; unit: string }[];
  bad: { row: number; reason: Bilingual }[];
};

/** What lies beside a staged file once it was read. */
export type StagedReading =
  | { kind: "report"; screened: ScreenedDocument; tests: ScreenTest[] }
  | { kind: "figures"; screened: ScreenedFigures; tests: ScreenTest[] };
