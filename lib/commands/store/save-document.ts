/** A read document → its row: text, original and pages, compressed; the same file and text once. */
import { desc, eq, sql } from "drizzle-orm";
import { compress } from "@/db/compression";
import type { Database } from "@/db/open";
import { prepareInsert, prepareOnce } from "@/db/prepare";
import { documents } from "@/db/schema";
import { unpackDocument, type StoredDocument } from "@/db/stored-document";
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
    .select()
    .from(documents)
    .where(eq(documents.sha256, sql.placeholder("sha256")))
    .orderBy(desc(documents.id))
    .limit(1)
    .prepare(),
);

/** Id of the stored document that is this file read to this text, or null. */
function findSame(db: Database, { sha256, document }: DocumentToSave, utf8: Buffer): number | null {
  const known = find(db).get({ sha256 });
  if (!known) return null;
  const stored = unpackDocument(db, known);
  const samePages = JSON.stringify(stored.pages) === JSON.stringify(pageBoxes(document));
  return samePages && Buffer.from(stored.text, "utf8").equals(utf8) ? known.id : null;
}

function pageBoxes({ pages }: ReadDocument): StoredDocument["pages"] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return (pages ?? []).map(({ at, page, box }) => ({
    ...at,
    page,
    box: [round(box.x), round(box.y), round(box.width), round(box.height)],
  }));
}

function packPages(document: ReadDocument, dictionary: Buffer): Buffer | null {
  const boxes = pageBoxes(document);
  return boxes.length === 0 ? null : compress(Buffer.from(JSON.stringify(boxes)), dictionary);
}

/** Stores a document not yet stored; returns its id. The original can be had back byte for byte. */
export function saveDocument(db: Database, toSave: DocumentToSave): number {
  const { bytes, sha256, fileName, document } = toSave;
  // Half a surrogate pair cannot be written as UTF-8; its replacement takes as much room in UTF-16.
  const utf8 = Buffer.from(document.text, "utf8");
  const known = findSame(db, toSave, utf8);
  if (known !== null) return known;
  const dictionary = currentDictionary(db);
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
