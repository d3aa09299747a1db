/**
 * A ZIP's entries, unpacked within limits. Stated sizes are not trusted: unpacking stops as soon as
 * an entry, or all entries together, yield more than is allowed.
 */
import { Inflate } from "fflate";
import { DocumentError } from "../document-error";
import type { Limits } from "../limits";
import { listEntries, packedBytes, type ZipEntry } from "./central-directory";

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes fed at a time: each yields at most a thousandfold. */
const PIECE = 16 * 1024;

/** Below this size no ratio is suspicious. */
const RATIO_FROM = 4 * 1024 * 1024;

export class Archive {
  readonly entries: ZipEntry[];
  private left: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.entries = listEntries(bytes, limits.entries);
    this.left = limits.unzippedBytes;
  }

  find(name: string): ZipEntry | null {
    return this.entries.find((entry) => entry.name === name) ?? null;
  }

  /** The bytes of an entry, or null when the archive has none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.find(name);
    return entry ? this.unpack(entry) : null;
  }

  /** Throws `encrypted-file`, `broken-archive` or `archive-too-large`. */
  unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new DocumentError("encrypted-file");
    const packed = packedBytes(this.bytes, entry);
    const most = Math.min(this.left, Math.max(RATIO_FROM, packed.length * this.limits.ratio));
    if (entry.unpacked > most) throw new DocumentError("archive-too-large");
    const unpacked = this.inflate(entry, packed, most);
    if (unpacked.length !== entry.unpacked) throw new DocumentError("broken-archive");
    this.left -= unpacked.length;
    return unpacked;
  }

  private inflate(entry: ZipEntry, packed: Uint8Array, most: number): Uint8Array {
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) {
      throw new DocumentError("unsupported-format", { detail: `ZIP method ${entry.method}` });
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((piece) => {
      pieces.push(piece);
      size += piece.length;
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += PIECE) {
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
        if (size > most) break;
      }
    } catch (cause) {
      throw new DocumentError("broken-archive", { cause });
    }
    if (size > most) throw new DocumentError("archive-too-large");
    return join(pieces, size);
  }
}

function join(pieces: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
