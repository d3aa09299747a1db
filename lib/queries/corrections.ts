/** Every correction ever made to a report, those taken back included. */
import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { corrections, reports } from "@/db/schema";
import type { CorrectionEntry } from "@/lib/views";

/** Latest first. */
export function readCorrections(db: Database, report: string): CorrectionEntry[] {
  return db
    .select({
      id: corrections.id,
      cell: corrections.cell,
      state: corrections.state,
      value: corrections.value,
      by: corrections.by,
      reason: corrections.reason,
      at: corrections.at,
      undoneBy: corrections.undoneBy,
      undoneAt: corrections.undoneAt,
    })
    .from(corrections)
    .innerJoin(reports, eq(reports.id, corrections.reportId))
    .where(eq(reports.publicId, report))
    .orderBy(desc(corrections.id))
    .all();
}
