/** First bytes → what kind of file it is, before any name or decoding is looked at. */

export type Kind =
  "pdf" | "zip" | "ole" | "rtf" | "picture" | "sound-or-film" | "program" | "other-archive";

type Magic = { kind: Kind; name: string; at?: number; bytes: string };

/** Signatures, written as Latin-1 strings. */
const MAGIC: Magic[] = [
  { kind: "zip", name: "ZIP", bytes: "PK\x03\x04" },
  { kind: "zip", name: "ZIP", bytes: "PK\x05\x06" },
  { kind: "ole", name: "OLE", bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { kind: "rtf", name: "RTF", bytes: "{\\rtf" },
  { kind: "picture", name: "PNG", bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "picture", name: "JPEG", bytes: "\xff\xd8\xff" },
  { kind: "picture", name: "GIF", bytes: "GIF8" },
  { kind: "picture", name: "TIFF", bytes: "II*\x00" },
  { kind: "picture", name: "TIFF", bytes: "MM\x00*" },
  { kind: "picture", name: "WebP", at: 8, bytes: "WEBP" },
  { kind: "picture", name: "HEIF", at: 4, bytes: "ftyphei" },
  { kind: "picture", name: "HEIF", at: 4, bytes: "ftypmif" },
  { kind: "picture", name: "ICO", bytes: "\x00\x00\x01\x00" },
  { kind: "picture", name: "PSD", bytes: "8BPS" },
  { kind: "sound-or-film", name: "MP4", at: 4, bytes: "ftyp" },
  { kind: "sound-or-film", name: "MP3", bytes: "ID3" },
  { kind: "sound-or-film", name: "RIFF", bytes: "RIFF" },
  { kind: "program", name: "ELF", bytes: "\x7fELF" },
  { kind: "program", name: "Java", bytes: "\xca\xfe\xba\xbe" },
  { kind: "program", name: "WASM", bytes: "\x00asm" },
  { kind: "program", name: "SQLite", bytes: "SQLite format 3\x00" },
  { kind: "other-archive", name: "gzip", bytes: "\x1f\x8b" },
  { kind: "other-archive", name: "RAR", bytes: "Rar!" },
  { kind: "other-archive", name: "7z", bytes: "7z\xbc\xaf\x27\x1c" },
  { kind: "other-archive", name: "xz", bytes: "\xfd7zXZ" },
  { kind: "other-archive", name: "bzip2", bytes: "BZh" },
];

/** PDF's header may stand after some bytes of rubbish; readers accept it in the first kilobyte. */
const PDF_WITHIN = 1024;

/** The kind the first bytes state, or null when they look like text. */
export function sniffMagic(bytes: Uint8Array): { kind: Kind; name: string } | null {
  const found = MAGIC.find(({ at = 0, bytes: signature }) => startsAt(bytes, at, signature));
  if (found) return { kind: found.kind, name: found.name };
  if (isBitmap(bytes)) return { kind: "picture", name: "BMP" };
  if (isWindowsProgram(bytes)) return { kind: "program", name: "EXE" };
  const end = Math.min(bytes.length, PDF_WITHIN);
  for (let i = 0; i < end; i += 1) {
    if (bytes[i] === 0x25 && startsAt(bytes, i, "%PDF-")) return { kind: "pdf", name: "PDF" };
  }
  return null;
}

function startsAt(bytes: Uint8Array, at: number, signature: string): boolean {
  for (let i = 0; i < signature.length; i += 1) {
    if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}

/** "BM" alone may begin a text: the header's reserved fields must be empty too. */
function isBitmap(bytes: Uint8Array): boolean {
  return startsAt(bytes, 0, "BM") && bytes.length > 26 && startsAt(bytes, 6, "\0\0\0\0");
}

function isWindowsProgram(bytes: Uint8Array): boolean {
  return startsAt(bytes, 0, "MZ") && bytes.length > 64 && bytes.subarray(0, 64).includes(0);
}
