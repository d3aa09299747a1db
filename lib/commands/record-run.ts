/** The results of a run → its history. */
import type { Database } from "@/db/open";
import { inTransaction } from "@/db/prepare";
import { ingestItems, ingestRuns } from "@/db/schema";
import type { IngestResult } from "./outcome";

export type RunToRecord = {
  via: "command line" | "start" | "desk";
  by?: string | null;
  /** ISO dates and times. */
  startedAt: string;
  finishedAt: string;
  results: readonly IngestResult[];
};

/** Writes one run and what came of each of its files; returns the run's id. */
export function recordRun(db: Database, run: RunToRecord): number {
  const { via, by, startedAt, finishedAt, results } = run;
  return inTransaction(db, () => {
    const { id } = db
      .insert(ingestRuns)
      .values({ via, by: by ?? null, startedAt, finishedAt })
      .returning({ id: ingestRuns.id })
      .get();
    results.forEach((result, ordinal) => {
      const { fileName, outcome, report, revision, code, reason } = result;
      db.insert(ingestItems)
        .values({
          runId: id,
          ordinal,
          fileName,
          outcome,
          report,
          revision,
          code: code ?? null,
          reasonZh: reason?.zh ?? null,
          reasonEn: reason?.en ?? null,
        })
        .run();
    });
    return id;
  });
}
