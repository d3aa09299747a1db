/**
 * Bytes (and a name) → the format to read them as. Content decides: pages saved from government
 * sites are often HTML named .doc, and pictures named .txt must not be read as text.
 */
import { DocumentError } from "./document-error";
import { sniffMagic } from "./magic";
import { asciiView, looksLikeMarkup, looksLikeMhtml, looksLikeWordXml } from "./markup";

export type Detected = "pdf" | "zip" | "ole" | "word-xml" | "mhtml" | "html" | "csv" | "text";

/** Bytes looked at to tell markup from text. */
const SNIFFED = 256 * 1024;

/**
 * The format of a file. Throws DocumentError `empty-file`, `not-text` or `unsupported-format`.
 * A ZIP may yet turn out a DOCX, an OLE file a DOC; their readers see to that.
 */
export function detectFormat(bytes: Uint8Array, fileName = ""): Detected {
  if (bytes.length === 0) throw new DocumentError("empty-file");
  const magic = sniffMagic(bytes);
  switch (magic?.kind) {
    case "pdf":
    case "zip":
    case "ole":
      return magic.kind;
    case "rtf":
    case "other-archive":
      throw new DocumentError("unsupported-format", { detail: magic.name });
    case "picture":
    case "sound-or-film":
    case "program":
      throw new DocumentError("not-text", { detail: magic.name });
    case undefined:
  }
  const head = asciiView(bytes.subarray(0, SNIFFED));
  if (looksLikeWordXml(head)) return "word-xml";
  if (looksLikeMhtml(head)) return "mhtml";
  if (looksLikeMarkup(head)) return "html";
  if (/\.csv$/i.test(fileName) || isFiguresHeader(head)) return "csv";
  return "text";
}

/** The documented CSV of cited figures is known by its header, whatever the file is called. */
function isFiguresHeader(head: string): boolean {
  const line = head.slice(0, head.search(/[\r\n]|$/)).replace(/^\W+/, "");
  const names = line.split(",").map((name) => name.trim().replaceAll('"', "").toLowerCase());
  return ["agency", "year", "measure", "value"].every((name) => names.includes(name));
}
