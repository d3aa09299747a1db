/** What a typed figure was copied from: the published page's address, and when it was taken in. */
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { citedFacts } from "@/db/schema";
import type { MeasureId } from "@/lib/domain";
import { describeMeasure, type CitedSource } from "@/lib/views";
import { findReport } from "./report";

/** Null where nobody typed that figure of the report. */
export function readCitedSource(db: Database, id: string, measure: MeasureId): CitedSource | null {
  const row = findReport(db, id);
  if (!row) return null;
  const found = db
    .select()
    .from(citedFacts)
    .where(and(eq(citedFacts.reportId, row.reportId), eq(citedFacts.measure, measure)))
    .get();
  if (!found) return null;
  const { value, unit, url, citedAt } = found;
  const label = describeMeasure(measure)?.label ?? { zh: measure, en: measure };
  return { report: row.summary, measure, label, value, unit, url, citedAt };
}
