/** Packs and unpacks the ZIP containers of Office files, the same bytes from the same parts. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest moment a ZIP can name, in local time as the format has it: no clock, no zone. */
const MOMENT = new Date(1980, 0, 1);

export type Parts = Map<string, Uint8Array>;

export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

const TEXT_PART = /\.(?:xml|rels)$/u;

/** Whether a byte at `at` begins a character that no XML may hold, and how many bytes it has. */
function unspeakable(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x20) return byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0 : 1;
  const last = bytes[at + 2] ?? 0;
  // U+FFFE and U+FFFF.
  return byte === 0xef && bytes[at + 1] === 0xbf && last >= 0xbe ? 3 : 0;
}

/**
 * A part without the characters XML forbids: one of them in a title or a name, and Office refuses
 * the whole file. Whoever wrote the part escaped the rest.
 */
export function speakable(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const skipped = unspeakable(bytes, at);
    if (skipped > 0) at += skipped - 1;
    else kept[length++] = bytes[at] ?? 0;
  }
  return length === bytes.length ? bytes : kept.slice(0, length);
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
    if (!bytes) continue;
    const content = TEXT_PART.test(name) ? speakable(bytes) : bytes;
    files[name] = [content, { mtime: MOMENT, level: 6 }];
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
