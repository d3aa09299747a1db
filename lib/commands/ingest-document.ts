/** One file → the database: read first, then stored in one transaction. */
import { createHash } from "node:crypto";
import type { Database } from "@/db/open";
import type { Limits } from "@/lib/ingest/formats";
import { registryOf } from "./agency-registry";
import { ingestCitedFacts } from "./ingest-cited-facts";
import { toFailure, type IngestResult } from "./outcome";
import { isCitedFacts, parseDocument } from "./parse-document";
import { findUnchanged, saveParsed } from "./save-parsed";
import { packDocumentAside } from "./store/pack-document";

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
 * Reads one report, or one CSV of cited figures; what it gives stores it. What is wrong with the file
 * comes back as a failed result with its reason, when it should be stored; nothing of it is written
 * then. Only our own bugs throw.
 */
export async function readToIngest(
  db: Database,
  { bytes, fileName, now, url, reader, indexLater, limits }: DocumentToIngest,
): Promise<() => Promise<IngestResult>> {
  const orFailure = async (run: () => Promise<IngestResult> | IngestResult) => {
    try {
      return await run();
    } catch (error) {
      return toFailure(fileName, error);
    }
  };
  try {
    const registry = registryOf(db);
    const sha256 = sha256Of(bytes);
    const unchanged = findUnchanged(db, fileName, sha256);
    if (unchanged) return () => Promise.resolve(unchanged);
    const read = await parseDocument({ bytes, fileName, sha256 }, { registry, limits });
    if (isCitedFacts(read)) {
      return () => orFailure(() => ingestCitedFacts(db, { text: read.text, fileName, now }));
    }
    const packing = packDocumentAside(read);
    // Whoever stores it hears of a failure; until then nobody listens.
    packing.catch(() => undefined);
    return () =>
      orFailure(async () => {
        const packed = await packing;
        return saveParsed(db, { ...read, packed }, { now, url, reader, indexLater });
      });
  } catch (error) {
    const failure = toFailure(fileName, error);
    return () => Promise.resolve(failure);
  }
}

/** Reads and stores one file: both halves of `readToIngest`, one after the other. */
export async function ingestDocument(
  db: Database,
  document: DocumentToIngest,
): Promise<IngestResult> {
  const store = await readToIngest(db, document);
  return store();
}
