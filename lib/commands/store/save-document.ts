/** A read document → its row: text, original and layout, compressed; the same file and text once. */
import { eq } from "drizzle-orm";
import { compress, decompress } from "@/db/compression";
import { packLayout } from "@/db/document-layout";
import type { Database } from "@/db/open";
import { prepareInsert, prepareSql } from "@/db/prepare";
import { documents } from "@/db/schema";
import { readDictionary } from "@/db/stored-document";
import { layoutOf } from "@/lib/ingest/layout-of";
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
const findId = prepareSql<[string], { id: number }>(
  "select id from documents where sha256 = ? order by id desc limit 1",
);

/** The stored document that is this file read to this text, or null. */
function findSame(db: Database, { sha256 }: DocumentToSave, utf8: Buffer) {
  const found = findId(db).get(sha256);
  if (!found) return null;
  const [known] = db.select().from(documents).where(eq(documents.id, found.id)).all();
  if (!known) return null;
  const text = decompress(known.text, readDictionary(db, known.dictionary));
  return text.equals(utf8) ? known : null;
}

function packed({ document }: DocumentToSave): Buffer | null {
  const layout = layoutOf(document);
  return layout && packLayout(layout);
}

/** The same text in other places: a later reader knows better where it stands. */
function followLayout(
  db: Database,
  known: NonNullable<ReturnType<typeof findSame>>,
  toSave: DocumentToSave,
): void {
  const layout = packed(toSave);
  if (layout === known.layout || (layout && known.layout?.equals(layout))) return;
  db.update(documents).set({ layout }).where(eq(documents.id, known.id)).run();
}

/** Stores a document not yet stored; returns its id. The original can be had back byte for byte. */
export function saveDocument(db: Database, toSave: DocumentToSave): number {
  const { bytes, sha256, fileName, document } = toSave;
  // Half a surrogate pair cannot be written as UTF-8; its replacement takes as much room in UTF-16.
  const utf8 = Buffer.from(document.text, "utf8");
  const known = findSame(db, toSave, utf8);
  if (known) {
    followLayout(db, known, toSave);
    return known.id;
  }
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
    layout: packed(toSave),
    dictionary: dictionary.id,
  });
}
