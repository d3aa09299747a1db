/**
 * Texts ↔ compressed bytes. Every report prints the same form, so a preset dictionary of the
 * form's labels, kept in the database itself, saves a quarter of a short report.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Bytes → smaller bytes; the same dictionary undoes it. */
export function compress(bytes: Uint8Array, dictionary: Buffer): Buffer {
  return deflateRawSync(bytes, { level: 6, dictionary });
}

/** Undoes `compress`. Throws when the bytes or the dictionary are not the ones it was given. */
export function decompress(bytes: Uint8Array, dictionary: Buffer): Buffer {
  return inflateRawSync(bytes, { dictionary });
}
