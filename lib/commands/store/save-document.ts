/** A read document → its row: text, original and pages, compressed; the same file only once. */
import { eq, sql } from "drizzle-orm";
import { compress } from "@/db/compression";
import type { Database } from "@/db/open";
import { prepareInsert, prepareOnce } from "@/db/prepare";
import { documents } from "@/db/schema";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { currentDictionary } from "./dictionary";

export type DocumentToSave = {
  bytes: Uint8Array;
  sha256: string;
  fileName: string;
  document: ReadDocument;
};

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const insert = prepareInsert(documents);
const find = prepareOnce((db) =>
  db
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.sha256, sql.placeholder("sha256")))
    .prepare(),
);

/** Id of the document with that checksum, or null. */
export function findDocument(db: Database, sha256: string): number | null {
  return find(db).get({ sha256 })?.id ?? null;
}

function packPages(document: ReadDocument, dictionary: Buffer): Buffer | null {
  if (!document.pages || document.pages.length === 0) return null;
  const round = (value: number) => Math.round(value * 10) / 10;
  const boxes = document.pages.map(({ at, page, box }) => ({
    ...at,
    page,
    box: [round(box.x), round(box.y), round(box.width), round(box.height)],
  }));
  return compress(Buffer.from(JSON.stringify(boxes)), dictionary);
}

/** Stores a document not yet stored; returns its id. The original can be had back byte for byte. */
export function saveDocument(
  db: Database,
  { bytes, sha256, fileName, document }: DocumentToSave,
): number {
  const known = findDocument(db, sha256);
  if (known !== null) return known;
  const dictionary = currentDictionary(db);
  // Half a surrogate pair cannot be written as UTF-8; its replacement takes as much room in UTF-16.
  const utf8 = Buffer.from(document.text, "utf8");
  const original = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bom = original.subarray(0, 3).equals(MARK);
  const same = utf8.equals(bom ? original.subarray(3) : original);
  return insert(db)({
    sha256,
    fileName,
    format: document.format,
    encoding: document.encoding,
    bytes: bytes.byteLength,
    text: compress(utf8, dictionary.bytes),
    original: same ? null : compress(original, dictionary.bytes),
    bom: same && bom,
    pages: packPages(document, dictionary.bytes),
    dictionary: dictionary.id,
  });
}
