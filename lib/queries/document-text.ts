/** The stored text of a document, unpacked. */
import { eq } from "drizzle-orm";
import { decompress } from "@/db/compression";
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { documents, revisions } from "@/db/schema";
import { readDictionary, unpackDocument, type StoredDocument } from "@/db/stored-document";

/** The document a revision was read from: its text, its original bytes, its pages. */
export function readDocumentOf(db: Database, revisionId: number): StoredDocument | null {
  const [row] = db
    .select({ document: documents })
    .from(revisions)
    .innerJoin(documents, eq(documents.id, revisions.documentId))
    .where(eq(revisions.id, revisionId))
    .all();
  return row ? unpackDocument(db, row.document) : null;
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
