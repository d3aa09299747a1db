/** Tells markup from plain text, and reads what a document declares of its encoding. */
import { byteText } from "./byte-text";

const OPENING =
  /^[^<]{0,64}<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|span|script)\b/i;
const ELEMENTS = /<\/(?:p|div|td|th|tr|table|span|body|html|font|li|a)\s*>/gi;

/** Closing tags that make a text markup even when it does not open like a page. */
const ENOUGH_ELEMENTS = 5;

/** Closing tags escaped, once or more: a page that was stored as text, and then shown as text. */
const ESCAPED = /&(?:amp;){0,2}lt;\/(?:p|div|td|th|tr|table|span)(?:>|&(?:amp;){0,2}gt;)/gi;
/** As often as anybody escaped a page. */
const TIMES = 3;

/** `html` with its markup as markup, where all of it was escaped. */
export function unescapeMarkup(html: string): string {
  let text = html;
  for (let i = 0; i < TIMES && countEscaped(text) >= ENOUGH_ELEMENTS; i += 1) {
    text = text
      .replace(/&lt;/gi, "<")
      .replace(/&gt;/gi, ">")
      .replace(/&quot;|&#34;/gi, '"')
      .replace(/&amp;/gi, "&");
  }
  return text;
}

function countEscaped(text: string): number {
  return text.includes("lt;/") ? (text.match(ESCAPED)?.length ?? 0) : 0;
}

/** `head`: the first bytes as Latin-1. Comments and an XML declaration may come first. */
export function looksLikeMarkup(head: string): boolean {
  if (countEscaped(head) >= ENOUGH_ELEMENTS) return true;
  const opening = head
    .slice(0, 16_384)
    .replace(/<\?[^>]{0,512}\?>/g, "")
    .replace(/<!--[\s\S]{0,8192}?-->/g, "")
    .trimStart();
  if (OPENING.test(opening)) return true;
  return head.includes("</") && (head.match(ELEMENTS)?.length ?? 0) >= ENOUGH_ELEMENTS;
}

/** A Word document as one XML file. */
export function looksLikeWordXml(head: string): boolean {
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?[^>]{0,256}\?>\s*){0,8}<(?:w:wordDocument|pkg:package)\s/.test(
    head.slice(0, 4096),
  );
}

/** A page saved as one file (MHTML): mail headers, then parts. */
export function looksLikeMhtml(head: string): boolean {
  const start = head.slice(0, 4096);
  return (
    /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location):/im.test(start) &&
    /^MIME-Version:/im.test(start) &&
    /Content-Type:\s*multipart\/related/i.test(start)
  );
}

/**
 * The encoding an HTML or XML document declares, or null. Looks where browsers look, and a little
 * further: editors put long comments before the meta element.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = byteText(bytes.subarray(0, 8192));
  const xml = /^\s*<\?xml[^>]{0,256}encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head);
  if (xml?.[1]) return xml[1];
  const meta = /<meta\b[^>]{0,512}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head);
  return meta?.[1] ?? null;
}

/** ASCII letters of any encoding of interest, UTF-16 included: NULs fall out. */
export function asciiView(bytes: Uint8Array): string {
  const text = byteText(bytes);
  return bytes.includes(0) ? text.replaceAll("\u0000", "") : text;
}
