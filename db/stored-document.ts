/** A stored document's row → its text, its original bytes, its pages. */
import { eq } from "drizzle-orm";
import { decompress } from "./compression";
import type { Database } from "./open";
import { dictionaries, type documents } from "./schema";

const dictionariesOf = new WeakMap<Database, Map<number, Buffer>>();

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
  pages: { start: number; end: number; page: number; box: [number, number, number, number] }[];
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
    pages: document.pages
      ? (JSON.parse(decompress(document.pages, dictionary).toString()) as StoredDocument["pages"])
      : [],
    original: document.original
      ? decompress(document.original, dictionary)
      : Buffer.concat([mark, utf8]),
    fileName: document.fileName,
    sha256: document.sha256,
  };
}
