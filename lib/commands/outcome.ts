/** What came of one file. */
import type { Bilingual } from "@/lib/domain";

export type IngestOutcome = "ingested" | "unchanged" | "revised" | "failed";

export type IngestResult = {
  fileName: string;
  outcome: IngestOutcome;
  /** Public id of the report; null for failures and for files of cited figures. */
  report: string | null;
  revision: number | null;
  /** Of failures: a code that does not change, and why in words. */
  code?: string;
  reason?: Bilingual;
  /** Of files of cited figures: how many reports and figures. */
  cited?: { reports: number; figures: number };
};

/** A reason not to store something: the document's fault, never ours. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: string,
    readonly bilingual: Bilingual,
  ) {
    super(bilingual.en);
  }
}

/** The failed result for anything that knows its code and its words; other errors are our bugs. */
export function toFailure(fileName: string, error: unknown): IngestResult {
  const known = error as { code?: unknown; bilingual?: Bilingual };
  if (!(error instanceof Error) || typeof known.code !== "string" || !known.bilingual) throw error;
  return {
    fileName,
    outcome: "failed",
    report: null,
    revision: null,
    code: known.code,
    reason: known.bilingual,
  };
}
