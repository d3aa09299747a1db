/** XML part → events, by saxes: no entities are expanded and no document type is accepted. */
import { SaxesParser } from "saxes";
import { decode } from "../../document/decode";
import { DocumentError } from "../document-error";
import { declaredEncoding } from "../markup";

export type XmlHandler = {
  /** Names without their prefix; attributes likewise. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text?(text: string): void;
};

const PIECE = 256 * 1024;

/** `check` is called between pieces and may throw. Throws `broken-docx` or `unsafe-xml`. */
export function walkXml(bytes: Uint8Array, handler: XmlHandler, check: () => void): void {
  const { text } = decode(bytes, declaredEncoding(bytes));
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new DocumentError("unsafe-xml");
  });
  parser.on("error", (cause) => {
    throw new DocumentError("broken-docx", { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const given = attributes as Record<string, string>;
    handler.open(localName(name), (wanted) => {
      for (const key in given) if (localName(key) === wanted) return given[key];
      return undefined;
    });
  });
  parser.on("closetag", ({ name }) => handler.close(localName(name)));
  if (handler.text) parser.on("text", (piece) => handler.text?.(piece));
  for (let at = 0; at < text.length; at += PIECE) {
    check();
    parser.write(text.slice(at, at + PIECE));
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
