/** What the store holds of one report, as the assemblers of values take it. */
import type {
  CellId,
  CellStatus,
  Edition,
  MeasureId,
  Period,
  Qualifier,
  ReportKind,
  Span,
  TableId,
} from "@/lib/domain";

export type StoredFact = {
  status: CellStatus;
  value: number | null;
  /** As printed. */
  text: string;
  at: Span | null;
};

export type StoredCorrection = {
  state: "reported" | "blank";
  value: number | null;
  by: string;
  reason: string;
  at: string;
};

export type StoredObservation = {
  value: number;
  unit: string;
  qualifier: Qualifier;
  text: string;
  at: Span;
  contradicted: boolean;
};

export type ReportReading = {
  /** Public id. */
  report: string;
  kind: ReportKind;
  period: Period;
  url: string | null;
  /** Null for a report known only by cited figures. */
  revision: number | null;
  editions: Record<TableId, Edition | null>;
  tables: ReadonlySet<TableId>;
  facts: ReadonlyMap<CellId, StoredFact>;
  corrections: ReadonlyMap<CellId, StoredCorrection>;
  cited: ReadonlyMap<MeasureId, { value: number; unit: string; url: string }>;
  observations: ReadonlyMap<string, StoredObservation[]>;
  /** Rule ids of findings that name a cell. */
  doubts: ReadonlyMap<CellId, string[]>;
};
