/**
 * Bytes → text. Order of trust: byte-order mark, then the document's own declaration, then strict
 * UTF-8, then UTF-16 without a mark, then GB18030 or Big5, whichever reads more like Chinese.
 *
 * The byte-order mark is not part of the text; line ends are left as they are (CRLF stays CRLF), so
 * places count in the file as decoded.
 */
import { readingScore } from "./reading-score";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | (string & {});

export type Decoded = {
  text: string;
  encoding: Encoding;
  /** How the encoding was known. */
  by: "byte-order-mark" | "declared" | "strict" | "score";
  /** Places in `text` where bytes could not be decoded (U+FFFD stands there). */
  damaged: number[];
  /** A declaration the bytes contradict. */
  contradicts?: string;
};

const MARKS: { bytes: number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  // GB18030's own mark is rare, but costs nothing to know.
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: "gb18030" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Bytes looked at when encodings are compared; enough to tell, however long the file. */
const SAMPLE = 64 * 1024;

/** Decodes a file. `declared` is the label the document states (HTML meta, XML), if any. */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return loosely(bytes.subarray(mark.bytes.length), mark.encoding, "byte-order-mark");

  const label = declared ? canonicalLabel(declared) : null;
  const utf8 = strictly(bytes, "utf-8");
  if (label) {
    // Pages declared gb2312 are often served as UTF-8; text that passes strict UTF-8 with
    // characters beyond ASCII is never GBK by chance.
    const contradicted = label !== "utf-8" && utf8 !== null && holdsMultibyte(utf8);
    if (!contradicted && !(label === "utf-8" && utf8 === null)) {
      const text = label === "utf-8" ? utf8 : strictly(bytes, label);
      if (text !== null) return { text, encoding: label, by: "declared", damaged: [] };
      if (!label.startsWith("utf-16")) return loosely(bytes, label, "declared");
    }
    return { ...withoutDeclaration(bytes, utf8), contradicts: label };
  }
  return withoutDeclaration(bytes, utf8);
}

function withoutDeclaration(bytes: Uint8Array, utf8: string | null): Decoded {
  if (utf8 !== null && !utf8.includes("\u0000")) {
    return { text: utf8, encoding: "utf-8", by: "strict", damaged: [] };
  }
  const wide = wideEncoding(bytes);
  if (wide) return loosely(bytes, wide, "score");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", by: "strict", damaged: [] };
  return loosely(bytes, likeliest(bytes), "score");
}

/** UTF-16 without a mark: ASCII digits and line ends leave NULs on one side of each pair only. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (even + odd === 0) return null;
  const sides = [
    { encoding: "utf-16le" as const, own: odd, other: even },
    { encoding: "utf-16be" as const, own: even, other: odd },
  ];
  const side = sides.find(({ own, other }) => own > 0 && other <= own / 20);
  if (!side) return null;
  const text = strictly(bytes.subarray(0, end - (end % 2)), side.encoding);
  return text !== null && readingScore(text) > 0.5 ? side.encoding : null;
}

/**
 * The encoding that reads best over a sample; UTF-8 competes too, for a file of which only a few
 * bytes are damaged.
 */
function likeliest(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = (["utf-8", "gb18030", "big5"] as const).map((encoding) => ({
    encoding,
    score: readingScore(decoderOf(encoding, "sampling").decode(sample)),
  }));
  // GB18030 wins ties: it is by far the commoner.
  return scored.reduce((best, next) => {
    if (next.score > best.score + 0.02) return next;
    return next.encoding === "gb18030" && next.score >= best.score ? next : best;
  }).encoding;
}

const MODES = {
  sampling: {},
  strict: { fatal: true, ignoreBOM: true },
  loose: { ignoreBOM: true },
} as const;
const decoders = new Map<string, TextDecoder>();

/** Making a decoder costs more than it has to do for most files. Throws for an unknown encoding. */
function decoderOf(encoding: Encoding, mode: keyof typeof MODES): TextDecoder {
  const key = `${mode} ${encoding}`;
  const decoder = decoders.get(key) ?? new TextDecoder(encoding, MODES[mode]);
  decoders.set(key, decoder);
  return decoder;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return decoderOf(encoding, "strict").decode(bytes);
  } catch {
    // One that failed may hold on to half a character.
    decoders.delete(`strict ${encoding}`);
    return null;
  }
}

function loosely(bytes: Uint8Array, encoding: Encoding, by: Decoded["by"]): Decoded {
  const text = decoderOf(encoding, "loose").decode(bytes);
  return { text, encoding, by, damaged: replacementsIn(text, encoding, bytes) };
}

/** Places of U+FFFD, unless the file itself holds that very character as often. */
function replacementsIn(text: string, encoding: Encoding, bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let i = text.indexOf("\uFFFD"); i >= 0 && places.length < 1_000;) {
    places.push(i);
    i = text.indexOf("\uFFFD", i + 1);
  }
  const genuine = places.length > 0 && strictly(bytes, encoding) !== null;
  return genuine ? [] : places;
}

/** The TextDecoder's own name of a label; GBK and GB2312 are read as GB18030, their superset. */
function canonicalLabel(label: string): Encoding | null {
  try {
    const name = new TextDecoder(label.trim().toLowerCase()).encoding;
    if (name === "gbk" || name === "gb2312") return "gb18030";
    // Labels that pages written in Chinese state by mistake of their editor.
    return name === "windows-1252" || name.startsWith("iso-8859") ? null : name;
  } catch {
    return null;
  }
}

function holdsMultibyte(text: string): boolean {
  return /[^\u0000-\u007F]/.test(text);
}
