/** Bytes → ReadDocument, for every format reports arrive in. The only door to the readers. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import { Deadline } from "./deadline";
import { detectFormat } from "./detect";
import { DocumentError } from "./document-error";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { readDoc } from "./doc/read-doc";
import { readDocx } from "./docx/read-docx";
import { readWordXml } from "./docx/read-word-xml";
import { readHtml } from "./html/read-html";
import { readMhtml } from "./html/read-mhtml";
import { readPdf } from "./pdf/read-pdf";
import { readText } from "./text/read-text";
import { Archive } from "./zip/archive";
import { officeKind } from "./zip/office-kind";

export { DocumentError, type DocumentErrorCode } from "./document-error";
export { expandArchive, isArchive } from "./zip/expand-archive";
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
  const deadline = new Deadline(limits.milliseconds, now);
  const format = detectFormat(bytes, options.fileName);
  switch (format) {
    case "text":
      return readText(bytes, limits);
    case "html":
      return readHtml(bytes, limits, deadline);
    case "word-xml":
      return readWordXml(bytes, limits, deadline);
    case "mhtml":
      return readMhtml(bytes, limits, deadline);
    case "pdf":
      return readPdf(bytes, limits, deadline);
    case "zip":
      return readOffice(bytes, limits, deadline);
    case "ole":
      return readDoc(bytes, limits);
    case "csv":
      return { ...readText(bytes, limits), format: "csv" };
  }
}

function readOffice(bytes: Uint8Array, limits: Limits, deadline: Deadline): ReadDocument {
  const archive = new Archive(bytes, limits);
  const kind = officeKind(archive.entries);
  if (kind === "docx") return readDocx(archive, limits, deadline);
  if (kind === null) throw new DocumentError("is-archive");
  throw new DocumentError("unsupported-format", { detail: kind });
}
