/** One file → the database: read first, then stored in one transaction. */
import { createHash } from "node:crypto";
import type { Database } from "@/db/open";
import type { Limits } from "@/lib/ingest/formats";
import { registryOf } from "./agency-registry";
import { ingestCitedFacts } from "./ingest-cited-facts";
import { toFailure, type IngestResult } from "./outcome";
import { isCitedFacts, parseDocument } from "./parse-document";
import { findUnchanged, saveParsed } from "./save-parsed";

export type DocumentToIngest = {
  bytes: Uint8Array;
  fileName: string;
  /** ISO date and time. */
  now: string;
  /** Address of the published page, where one is known. */
  url?: string | null;
  /** Name of the reader, kept with the reading. */
  reader?: string;
  /** As in `SaveOptions`. */
  indexLater?: boolean;
  limits?: Partial<Limits>;
};

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Takes in one report, or one CSV of cited figures. What is wrong with the file comes back as a
 * failed result with its reason; nothing of it is written then. Only our own bugs throw.
 */
export async function ingestDocument(
  db: Database,
  { bytes, fileName, now, url, reader, indexLater, limits }: DocumentToIngest,
): Promise<IngestResult> {
  try {
    const registry = registryOf(db);
    const sha256 = sha256Of(bytes);
    const unchanged = findUnchanged(db, fileName, sha256);
    if (unchanged) return unchanged;
    const read = await parseDocument({ bytes, fileName, sha256 }, { registry, limits });
    return isCitedFacts(read)
      ? ingestCitedFacts(db, { text: read.text, fileName, now })
      : saveParsed(db, read, { now, url, reader, indexLater });
  } catch (error) {
    return toFailure(fileName, error);
  }
}
