/** Bytes → ReadDocument, for every format reports arrive in. The only door to the readers. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import { detectFormat } from "./detect";
import { DocumentError } from "./document-error";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { readHtml } from "./html/read-html";
import { readText } from "./text/read-text";

export { DOCUMENT_ERRORS, DocumentError, type DocumentErrorCode } from "./document-error";
export { detectFormat, type Detected } from "./detect";
export { DEFAULT_LIMITS, type Limits } from "./limits";

export type ReadOptions = {
  /** Only a hint, and for messages: content decides, and a name never becomes a path. */
  fileName?: string;
  limits?: Partial<Limits>;
  /** Milliseconds from any fixed point; only differences count. Bounds the time a file may take. */
  now?: () => number;
};

/** Reads one file. Throws DocumentError, and nothing else, when it cannot be read. */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? (() => performance.now());
  if (bytes.length > limits.bytes) {
    throw new DocumentError("too-large", { detail: `> ${Math.round(limits.bytes / 2 ** 20)} MB` });
  }
  const format = detectFormat(bytes, options.fileName);
  switch (format) {
    case "text":
      return readText(bytes, limits);
    case "html":
      return readHtml(bytes, limits, now);
    case "csv":
      return { ...readText(bytes, limits), format: "csv" };
    default:
      throw new DocumentError("unsupported-format", { detail: format });
  }
}
