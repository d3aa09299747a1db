/** Whether the database answers, for the readiness check. */
import { count } from "drizzle-orm";
import type { Database } from "@/db/open";
import { reports } from "@/db/schema";

/** Throws when the tables cannot be read. */
export function checkDatabase(db: Database): { reports: number } {
  return { reports: db.select({ reports: count() }).from(reports).get()?.reports ?? 0 };
}
