/** A ZIP's central directory: what the archive says it holds. Nothing is unpacked here. */
import { decode } from "../../document/decode";
import { DocumentError } from "../document-error";

export type ZipEntry = {
  /** As stated: may hold folders, "..", or a drive. Never a path to anything. */
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  unpacked: number;
  /** Where the entry's local header begins. */
  offset: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** An archive's comment is at most 64 KB, so its end record begins within this of the end. */
const END_WITHIN = 65_557;

/** Lists at most `most` entries; throws `broken-archive` or `archive-too-large`. */
export function listEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff and 0xffffffff stand for ZIP64, which no report needs.
  if (count === 0xffff || at === 0xffffffff || count > most) {
    throw new DocumentError("archive-too-large", {
      detail: { zh: `${count} 个文件`, en: `${count} files` },
    });
  }
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw new DocumentError("broken-archive");
    }
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      // Chinese Windows writes names in GBK and does not say so.
      name: flags & 0x800 ? new TextDecoder().decode(name) : decode(name).text,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_WITHIN);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new DocumentError("broken-archive");
}

/** The packed bytes of an entry. Throws `broken-archive` when they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new DocumentError("broken-archive");
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw new DocumentError("broken-archive");
  return bytes.subarray(from, from + packed);
}
