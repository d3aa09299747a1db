/** A read document → its text, original and layout as they are stored, compressed. */
import { compress, compressAside } from "@/db/compression";
import { packLayout, packLayoutAside } from "@/db/document-layout";
import type { DocumentLayout } from "@/lib/domain";
import { layoutOf } from "@/lib/ingest/layout-of";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { formDictionary } from "./dictionary";

type DocumentToPack = { bytes: Uint8Array; document: ReadDocument };

export type PackedDocument = {
  text: Buffer;
  /** Null where the text as UTF-8, with `bom`, is the original. */
  original: Buffer | null;
  bom: boolean;
  /** Null where the format has neither pages nor tables. */
  layout: Buffer | null;
};

type Parts = {
  utf8: Buffer;
  original: Buffer | null;
  bom: boolean;
  layout: DocumentLayout | null;
};

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function partsOf({ bytes, document }: DocumentToPack): Parts {
  // Half a surrogate pair cannot be written as UTF-8; its replacement takes as much room in UTF-16.
  const utf8 = Buffer.from(document.text, "utf8");
  const original = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bom = original.subarray(0, 3).equals(MARK);
  const same = utf8.equals(bom ? original.subarray(3) : original);
  return {
    utf8,
    original: same ? null : original,
    bom: same && bom,
    layout: layoutOf(document),
  };
}

export function packDocument(toPack: DocumentToPack): PackedDocument {
  const { utf8, original, bom, layout } = partsOf(toPack);
  const dictionary = formDictionary();
  return {
    text: compress(utf8, dictionary),
    original: original && compress(original, dictionary),
    bom,
    layout: layout && packLayout(layout),
  };
}

/** The same on other threads, while this one reads or stores another report. */
export async function packDocumentAside(toPack: DocumentToPack): Promise<PackedDocument> {
  const { utf8, original, bom, layout } = partsOf(toPack);
  const dictionary = formDictionary();
  const [text, packedOriginal, packedLayout] = await Promise.all([
    compressAside(utf8, dictionary),
    original && compressAside(original, dictionary),
    layout && packLayoutAside(layout),
  ]);
  return { text, original: packedOriginal, bom, layout: packedLayout };
}
