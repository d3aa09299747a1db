/** A stored document's row → its text, its original bytes, its layout. */
import { eq } from "drizzle-orm";
import type { DocumentLayout } from "@/lib/domain";
import { decompress } from "./compression";
import { unpackLayout } from "./document-layout";
import { memoryOf } from "./memory";
import type { Database } from "./open";
import { dictionaries, type documents } from "./schema";

const dictionariesOf = memoryOf<Map<number, Buffer>>();

/** A preset dictionary; they never change, so each is read once. */
export function readDictionary(db: Database, id: number): Buffer {
  const known = dictionariesOf.get(db) ?? new Map<number, Buffer>();
  dictionariesOf.set(db, known);
  const held = known.get(id);
  if (held) return held;
  const [row] = db.select().from(dictionaries).where(eq(dictionaries.id, id)).all();
  if (!row) throw new Error(`The database lacks its dictionary ${id}`);
  known.set(id, row.bytes);
  return row.bytes;
}

export type StoredDocument = {
  text: string;
  /** Null for formats without pages and tables, and for documents read before layouts were kept. */
  layout: DocumentLayout | null;
  original: Buffer;
  fileName: string;
  sha256: string;
};

/** Unpacks a row of `documents`; the original is that of the file, byte for byte. */
export function unpackDocument(
  db: Database,
  document: typeof documents.$inferSelect,
): StoredDocument {
  const dictionary = readDictionary(db, document.dictionary);
  const utf8 = decompress(document.text, dictionary);
  const mark = Buffer.from(document.bom ? [0xef, 0xbb, 0xbf] : []);
  return {
    text: utf8.toString("utf8"),
    layout: document.layout && unpackLayout(document.layout),
    // A large file: unpacked only for those who want it.
    get original() {
      return document.original
        ? decompress(document.original, dictionary)
        : Buffer.concat([mark, utf8]);
    },
    fileName: document.fileName,
    sha256: document.sha256,
  };
}
