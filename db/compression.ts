/**
 * Texts ↔ compressed bytes. Every report prints the same form, so a preset dictionary of the
 * form's labels, kept in the database itself, saves a quarter of a short report.
 */
import { promisify } from "node:util";
import { deflateRaw, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";

/** Deflates on another thread. */
export const deflateAside: (bytes: Uint8Array, options?: ZlibOptions) => Promise<Buffer> =
  promisify(deflateRaw);
const LEVEL = 6;

/** Bytes → smaller bytes; the same dictionary undoes it. */
export function compress(bytes: Uint8Array, dictionary: Buffer): Buffer {
  return deflateRawSync(bytes, { level: LEVEL, dictionary });
}

/** The same bytes as `compress` makes, made on another thread. */
export function compressAside(bytes: Uint8Array, dictionary: Buffer): Promise<Buffer> {
  return deflateAside(bytes, { level: LEVEL, dictionary });
}

/** Undoes `compress`. Throws when the bytes or the dictionary are not the ones it was given. */
export function decompress(bytes: Uint8Array, dictionary: Buffer): Buffer {
  return inflateRawSync(bytes, { dictionary });
}
