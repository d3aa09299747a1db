/** Renames the random ids a writer gives to hyperlinks: the same file from the same data. */
import { readText, writeText, type Parts } from "../chart-part/zip";

const RANDOM = /\brId[\w-]*[^\d"][\w-]*/gu;

/** Numbers the ids of a document and its relationships in the order they are used. */
export function stableIds(parts: Parts, document: string, relationships: string): void {
  const text = readText(parts, document);
  const names = new Map<string, string>();
  for (const [, id = ""] of text.matchAll(/r:id="(rId[^"]*)"/gu)) {
    if (/^rId\d+$/u.test(id) || names.has(id)) continue;
    names.set(id, `rIdLink${names.size + 1}`);
  }
  const rename = (xml: string) => xml.replaceAll(RANDOM, (id) => names.get(id) ?? id);
  writeText(parts, document, rename(text));
  writeText(parts, relationships, rename(readText(parts, relationships)));
}
