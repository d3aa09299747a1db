/** A DOC's streams → its text in order, each character with its place in the file. */
import { DocumentError } from "../document-error";
import type { CompoundFile } from "./compound-file";
import { paragraphReader, readInvisible, readRuns, type Paragraph, type Runs } from "./properties";

/** `places[i]`: where `text[i]` stands in the main stream, for its properties. */
export type Story = { text: string; places: Uint32Array };

export type WordText = {
  body: Story;
  boxes: Story;
  paragraphs: Runs<Paragraph>;
  invisible: Runs<boolean>;
};

const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Throws `broken-doc` or `encrypted-file`. */
export function readWordText(file: CompoundFile, mostCharacters: number): WordText {
  const main = file.read("WordDocument");
  if (!main || main.length < 0x1aa) throw new DocumentError("broken-doc");
  const head = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (head.getUint16(0, true) !== MAGIC) throw new DocumentError("broken-doc");
  const flags = head.getUint16(10, true);
  if (flags & ENCRYPTED) throw new DocumentError("encrypted-file");
  const table = file.read(flags & SECOND_TABLE ? "1Table" : "0Table");
  if (!table) throw new DocumentError("broken-doc");
  const part = (at: number) => {
    const from = head.getUint32(at, true);
    return table.subarray(from, from + head.getUint32(at + 4, true));
  };
  const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) => head.getUint32(at, true));
  const all = readPieces(part(0x1a2), main, mostCharacters);
  const bodyLength = lengths[0] ?? 0;
  const before = lengths.slice(0, 6).reduce((sum, length) => sum + length, 0);
  return {
    body: cut(all, 0, bodyLength),
    boxes: cut(all, before, before + (lengths[6] ?? 0)),
    paragraphs: readRuns(part(0x102), main, paragraphReader(file.read("Data"))),
    invisible: readRuns(part(0xfa), main, readInvisible),
  };
}

/** The table of pieces: text is stored in whatever order it was saved. */
function readPieces(list: Uint8Array, main: Uint8Array, mostCharacters: number): Story {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  let at = 0;
  while (list[at] === 1 && at + 3 <= list.length) at += 3 + view.getUint16(at + 1, true);
  if (list[at] !== 2 || at + 5 > list.length) throw new DocumentError("broken-doc");
  const size = view.getUint32(at + 1, true);
  const from = at + 5;
  const count = Math.floor((size - 4) / 12);
  if (from + size > list.length || count < 1) throw new DocumentError("broken-doc");
  const texts: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const length = view.getUint32(from + (i + 1) * 4, true) - view.getUint32(from + i * 4, true);
    const stated = view.getUint32(from + (count + 1) * 4 + i * 8 + 2, true);
    const narrow = (stated & 0x40000000) !== 0;
    const start = narrow ? (stated & 0x3fffffff) >>> 1 : stated;
    const width = narrow ? 1 : 2;
    if (length < 0 || start + length * width > main.length) throw new DocumentError("broken-doc");
    if (places.length + length > mostCharacters) throw new DocumentError("too-large");
    const bytes = main.subarray(start, start + length * width);
    texts.push(
      new TextDecoder(narrow ? "windows-1252" : "utf-16le", { ignoreBOM: true }).decode(bytes),
    );
    for (let c = 0; c < length; c += 1) places.push(start + c * width);
  }
  const text = texts.join("");
  // A lone surrogate is decoded as one character too: lengths always agree.
  if (text.length !== places.length) throw new DocumentError("broken-doc");
  return { text, places: Uint32Array.from(places) };
}

function cut({ text, places }: Story, from: number, to: number): Story {
  return { text: text.slice(from, to), places: places.subarray(from, to) };
}
