/** Saves a staged file, unless what a person ticked off is no longer all there is to tick off. */
import type { Database } from "@/db/open";
import type { Limits } from "@/lib/ingest/formats";
import { ingestDocument, type IngestResult } from "@/lib/commands";
import { writeWhole } from "@/lib/desk/staging";
import { readConfig } from "@/lib/config";
import { openWarnings, verdictOf, type ItemSummary } from "@/lib/screening";
import { readerName } from "../reader-name";
import { knownProblem, type Problem } from "./problem";
import { summarise } from "./plan-staged";
import { screenStaged } from "./screen-staged";

export type SaveTask = {
  file: string;
  fileName: string;
  reading: string;
  /** Ids of the warnings ticked off. */
  accepted: string[];
  limits: Partial<Limits>;
};

export type SaveAnswer =
  | { outcome: "saved"; result: IngestResult }
  /** Something else has been stored since: the reading beside the file is fresh again. */
  | { outcome: "changed"; summary: ItemSummary }
  | { outcome: "unreadable"; problem: Problem };

export async function saveStaged(
  db: Database,
  { fileName, reading, accepted, limits }: SaveTask,
  bytes: Uint8Array,
): Promise<SaveAnswer> {
  try {
    const read = await screenStaged(db, { fileName, bytes, limits });
    const open = openWarnings(read.tests, new Set(accepted));
    if (verdictOf(read.tests) === "fail" || open.length > 0) {
      writeWhole(reading, JSON.stringify(read));
      return { outcome: "changed", summary: summarise(read) };
    }
    const now = new Date().toISOString();
    const reader = readerName(readConfig().root);
    const result = await ingestDocument(db, { bytes, fileName, now, reader, limits });
    return result.outcome === "failed" && result.code && result.reason
      ? { outcome: "unreadable", problem: { code: result.code, message: result.reason } }
      : { outcome: "saved", result };
  } catch (error) {
    return { outcome: "unreadable", problem: knownProblem(error) };
  }
}
