/**
 * Bytes → text with one character a byte, of the byte's own number: 0x96 is U+0096. No TextDecoder:
 * what it calls latin1 is Windows-1252, where 0x96 is a dash, and Node 20 alone decodes it otherwise.
 */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
