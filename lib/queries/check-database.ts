/** Whether the database answers, for the readiness check. */
import { count } from "drizzle-orm";
import type { Database } from "@/db/open";
import { requireInPlace } from "@/db/in-place";
import { reports } from "@/db/schema";

/** Throws when the tables cannot be read, or no longer are those that others would open. */
export function checkDatabase(db: Database): { reports: number } {
  requireInPlace(db);
  return { reports: db.select({ reports: count() }).from(reports).get()?.reports ?? 0 };
}
