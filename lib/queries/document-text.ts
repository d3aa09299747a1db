/** The stored text of a document, unpacked. */
import { eq } from "drizzle-orm";
import { decompress } from "@/db/compression";
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { dictionaries, documents, revisions } from "@/db/schema";

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

/** The document a revision was read from: its text, its original bytes, its pages. */
export function readDocumentOf(db: Database, revisionId: number): StoredDocument | null {
  const [row] = db
    .select({ document: documents })
    .from(revisions)
    .innerJoin(documents, eq(documents.id, revisions.documentId))
    .where(eq(revisions.id, revisionId))
    .all();
  if (!row) return null;
  const { document } = row;
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

const selectText = prepareOnce((db) =>
  db.$client.prepare<[number], { text: Buffer; dictionary: number }>(
    `select d."text", d.dictionary from revisions v join documents d on d.id = v.document_id
      where v.id = ?`,
  ),
);

/** Texts of documents, each unpacked once for as long as this is held. */
export function openTexts(db: Database): { of: (revisionId: number) => string } {
  const held = new Map<number, string>();
  return {
    of: (revisionId) => {
      const known = held.get(revisionId);
      if (known !== undefined) return known;
      const row = selectText(db).get(revisionId);
      const text = row ? decompress(row.text, readDictionary(db, row.dictionary)).toString() : "";
      held.set(revisionId, text);
      return text;
    },
  };
}
