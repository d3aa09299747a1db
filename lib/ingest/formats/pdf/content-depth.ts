/**
 * Refuses PDFs whose pages save the graphics state without end: pdfjs takes time in the square of
 * that depth, in one go that no clock can stop. The standard advises 28; real pages have a few.
 */
import { Unzlib } from "fflate";
import { byteText } from "../byte-text";
import { DocumentError } from "../document-error";

const DEEPEST = 2_000;

/** Unpacked bytes looked at, of one stream and of all. */
const OF_ONE = 8 * 1024 * 1024;
const OF_ALL = 64 * 1024 * 1024;

const PIECE = 16 * 1024;

/** Throws `too-complex`. Streams packed otherwise than by deflate are not looked into. */
export function refuseDeepContent(bytes: Uint8Array): void {
  const file = byteText(bytes);
  let left = OF_ALL;
  for (const { index, 0: mark } of file.matchAll(/stream\r?\n/g)) {
    if (file.startsWith("end", index - 3) || left <= 0) continue;
    const start = index + mark.length;
    const end = file.indexOf("endstream", start);
    const data = bytes.subarray(start, end < 0 ? bytes.length : end);
    const depth = new DepthCounter();
    left -= isZlib(data) ? inflate(data, depth, Math.min(left, OF_ONE)) : depth.add(data);
    if (depth.most > DEEPEST) throw new DocumentError("too-complex");
  }
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Returns how many bytes came out; a damaged stream yields what it can. */
function inflate(data: Uint8Array, depth: DepthCounter, most: number): number {
  let size = 0;
  const unzlib = new Unzlib((piece) => void (size += depth.add(piece)));
  try {
    for (let at = 0; at < data.length && size < most && depth.most <= DEEPEST; at += PIECE) {
      unzlib.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    // pdfjs will say what is wrong with it.
  }
  return size;
}

const SAVE = 0x71;
const RESTORE = 0x51;

/** Counts `q` and `Q` standing alone, over pieces of a stream. */
class DepthCounter {
  most = 0;
  private depth = 0;
  private last = 0x20;
  private candidate = 0;

  add(bytes: Uint8Array): number {
    for (const byte of bytes) {
      const blank = byte <= 0x20;
      if (blank && this.candidate !== 0) {
        this.depth = Math.max(0, this.depth + (this.candidate === SAVE ? 1 : -1));
        this.most = Math.max(this.most, this.depth);
      }
      const alone = this.last <= 0x20 && (byte === SAVE || byte === RESTORE);
      this.candidate = alone ? byte : 0;
      this.last = byte;
    }
    return bytes.length;
  }
}
