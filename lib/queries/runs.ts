/** The history of ingest runs. */
import { asc, desc, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { ingestItems, ingestRuns, reports } from "@/db/schema";

export type RunView = {
  id: number;
  via: string;
  by: string | null;
  startedAt: string;
  finishedAt: string;
  counts: { ingested: number; unchanged: number; revised: number; failed: number };
  items: {
    fileName: string;
    outcome: string;
    report: string | null;
    /** Whether that report is still there: one may have been taken out since. */
    stands: boolean;
    revision: number | null;
    code: string | null;
    reason: { zh: string; en: string } | null;
  }[];
};

/** The latest runs first, 20 unless told. */
export function readRuns(
  db: Database,
  page: { limit: number; offset: number } = { limit: 20, offset: 0 },
): RunView[] {
  const runs = db
    .select()
    .from(ingestRuns)
    .orderBy(desc(ingestRuns.id))
    .limit(page.limit)
    .offset(page.offset)
    .all();
  const ids = runs.map(({ id }) => id);
  const items = db
    .select()
    .from(ingestItems)
    .where(inArray(ingestItems.runId, ids))
    .orderBy(asc(ingestItems.runId), asc(ingestItems.ordinal))
    .all();
  const named = [...new Set(items.flatMap(({ report }) => report ?? []))];
  const found = db
    .select({ report: reports.publicId })
    .from(reports)
    // One parameter, however many: a run may have more files than a statement has variables.
    .where(sql`${reports.publicId} in (select value from json_each(${JSON.stringify(named)}))`)
    .all();
  const standing = new Set(found.map(({ report }) => report));
  return runs.map((run) => {
    const own = items.filter(({ runId }) => runId === run.id);
    const of = (outcome: string) => own.filter((item) => item.outcome === outcome).length;
    return {
      ...run,
      counts: {
        ingested: of("ingested"),
        unchanged: of("unchanged"),
        revised: of("revised"),
        failed: of("failed"),
      },
      items: own.map(({ fileName, outcome, report, revision, code, reasonZh, reasonEn }) => ({
        fileName,
        outcome,
        report,
        stands: report !== null && standing.has(report),
        revision,
        code,
        reason: reasonZh && reasonEn ? { zh: reasonZh, en: reasonEn } : null,
      })),
    };
  });
}
