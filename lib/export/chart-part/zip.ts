/** Packs and unpacks the ZIP containers of Office files, the same bytes from the same parts. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest moment a ZIP can name, in local time as the format has it: no clock, no zone. */
const MOMENT = new Date(1980, 0, 1);

export type Parts = Map<string, Uint8Array>;

export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The content types come first, as Office writes them; the rest in the order given. */
export function pack(parts: Parts): Uint8Array {
  const names = [...parts.keys()].filter((name) => !name.endsWith("/"));
  const first = "[Content_Types].xml";
  const ordered = names.includes(first)
    ? [first, ...names.filter((name) => name !== first)]
    : names;
  const files: Zippable = {};
  for (const name of ordered) {
    const bytes = parts.get(name);
    if (bytes) files[name] = [bytes, { mtime: MOMENT, level: 6 }];
  }
  return zipSync(files);
}

export function readText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`The package holds no ${name}`);
  return strFromU8(bytes);
}

export function writeText(parts: Parts, name: string, text: string): void {
  parts.set(name, strToU8(text));
}
