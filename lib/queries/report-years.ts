/** The years there are reports of. */
import { asc } from "drizzle-orm";
import type { Database } from "@/db/open";
import { reports } from "@/db/schema";

/** Years with at least one report, earliest first. */
export function readYears(db: Database): number[] {
  const rows = db.selectDistinct({ year: reports.year }).from(reports).orderBy(asc(reports.year));
  return rows.all().map(({ year }) => year);
}
