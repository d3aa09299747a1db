/** One file, read and checked, with nothing stored yet. */
import type { CheckCounts, ParsedReport, Span } from "@/lib/domain";
import type { ReadDocument } from "@/lib/ingest/read-document";
import type { PackedDocument } from "./store/pack-document";

export type ParsedDocument = {
  fileName: string;
  bytes: Uint8Array;
  sha256: string;
  document: ReadDocument;
  parsed: ParsedReport;
  checks: CheckCounts;
  /** What of the text is prose, repeats included. */
  prose: Span[];
  /** Its document as it is stored, where that was made beforehand. */
  packed?: PackedDocument;
};
