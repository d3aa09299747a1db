/** A read document → its row: text, original and layout, compressed; the same file and text once. */
import { eq } from "drizzle-orm";
import { decompress } from "@/db/compression";
import { packLayout } from "@/db/document-layout";
import type { Database } from "@/db/open";
import { prepareInsert, prepareSql } from "@/db/prepare";
import { documents } from "@/db/schema";
import { readDictionary } from "@/db/stored-document";
import { layoutOf } from "@/lib/ingest/layout-of";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { currentDictionary } from "./dictionary";
import { packDocument, type PackedDocument } from "./pack-document";

export type DocumentToSave = {
  bytes: Uint8Array;
  sha256: string;
  fileName: string;
  document: ReadDocument;
  /** What `packDocumentAside` has made of it; without it, it is packed here. */
  packed?: PackedDocument;
};

const insert = prepareInsert(documents);
const findId = prepareSql<[string], { id: number }>(
  "select id from documents where sha256 = ? order by id desc limit 1",
);

/** The stored document that is this file read to this text, or null. */
function findSame(db: Database, { sha256, document }: DocumentToSave) {
  const found = findId(db).get(sha256);
  if (!found) return null;
  const [known] = db.select().from(documents).where(eq(documents.id, found.id)).all();
  if (!known) return null;
  const text = decompress(known.text, readDictionary(db, known.dictionary));
  return text.equals(Buffer.from(document.text, "utf8")) ? known : null;
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
  const known = findSame(db, toSave);
  if (known) {
    followLayout(db, known, toSave);
    return known.id;
  }
  const { bytes, sha256, fileName, document } = toSave;
  return insert(db)({
    sha256,
    fileName,
    format: document.format,
    encoding: document.encoding,
    bytes: bytes.byteLength,
    ...(toSave.packed ?? packDocument(toSave)),
    dictionary: currentDictionary(db),
  });
}
