/** A page saved as one file (MHTML) → the HTML page in it, its pictures left aside. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import { byteText } from "../byte-text";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import type { Limits } from "../limits";
import { readHtml } from "./read-html";

/** Headers of a part end within this. */
const HEADERS = 16_384;

/** Throws what reading HTML throws, and `empty-file` where no part is a page. */
export function readMhtml(bytes: Uint8Array, limits: Limits, deadline: Deadline): ReadDocument {
  const page = pageOfMhtml(bytes);
  if (!page) throw new DocumentError("empty-file");
  return readHtml(page, limits, deadline);
}

/** The bytes of the first part that is a page; null where none is. */
export function pageOfMhtml(bytes: Uint8Array): Uint8Array | null {
  // Every byte is one character, whatever the parts are encoded in.
  const file = byteText(bytes);
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(
    file.slice(0, HEADERS),
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) return null;
  for (const part of file.split(`--${mark}`)) {
    const page = readPart(part);
    if (page) return page;
  }
  return null;
}

/** The bytes of a part that is a page, or null for any other. */
function readPart(part: string): Uint8Array | null {
  const end = /\r?\n\r?\n/.exec(part.slice(0, HEADERS));
  if (!end) return null;
  const headers = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  if (!/^content-type:\s*text\/html/im.test(headers)) return null;
  const body = part.slice(end.index + end[0].length);
  const coding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  const decoded = decodeBody(body, coding);
  const charset = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(headers)?.[1];
  // The part's header is trusted where the page itself declares nothing.
  const declares = /<meta\b[^>]{0,512}charset/i.test(body.slice(0, HEADERS));
  return toBytes(charset && !declares ? `<meta charset="${charset}">${decoded}` : decoded);
}

function decodeBody(body: string, coding: string | undefined): string {
  if (coding === "quoted-printable") {
    return body
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
  }
  if (coding === "base64") {
    try {
      return atob(body.replace(/[^A-Za-z0-9+/]/g, ""));
    } catch {
      return "";
    }
  }
  return body;
}

function toBytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0) & 0xff);
}
