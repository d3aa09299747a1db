/** What was read of a staged file. */
import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { theDesk } from "@/lib/desk/desk";
import { readingPath } from "@/lib/desk/staging";
import { isStagingId, type StagedReading } from "@/lib/screening";

/** Null until it was read, and again once it is saved. */
export function readStaged(batch: string, item: string): StagedReading | null {
  if (!isStagingId(batch) || !isStagingId(item)) return null;
  const file = readingPath(theDesk().settings, batch, item);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StagedReading) : null;
}
