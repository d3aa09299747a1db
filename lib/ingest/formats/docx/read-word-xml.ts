/**
 * A Word document in a single XML file, as Word 2003 (`w:wordDocument`) and later (`pkg:package`)
 * save one and offices fill in templates of it, mostly under the name .doc → its text and tables.
 */
import type { ReadDocument } from "@/lib/ingest/read-document";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import { writeFlow } from "../flow/write-flow";
import type { Limits } from "../limits";
import { NO_NUMBERING } from "./numbering";
import { collectStyles } from "./styles";
import { walkDocument } from "./walk-document";
import { walkXml, type XmlHandler } from "./walk-xml";

/** Throws `broken-docx`, `unsafe-xml`, `empty-file` and `too-slow`. */
export function readWordXml(bytes: Uint8Array, limits: Limits, deadline: Deadline): ReadDocument {
  const check = () => deadline.check();
  const styles = collectStyles();
  walkXml(bytes, styles.handler, check);
  const context = { limits, numbering: NO_NUMBERING, styles: styles.done(), chunk: () => [] };
  const walk = walkDocument(context);
  walkXml(bytes, bodyOnly(walk.handler), check);
  const written = writeFlow(walk.done(), limits);
  if (!/\S/.test(written.text)) throw new DocumentError("empty-file");
  return { format: "docx", encoding: null, ...written, statedTitle: null, messages: [] };
}

/** What stands in the text's body; headers, styles and properties stand around it. */
function bodyOnly(handler: XmlHandler): XmlHandler {
  let depth = 0;
  return {
    open(name, attribute) {
      if (depth > 0 || name === "body") depth += 1;
      if (depth > 0) handler.open(name, attribute);
    },
    close(name) {
      if (depth > 0) handler.close(name);
      depth = Math.max(0, depth - 1);
    },
    text: (text) => {
      if (depth > 0) handler.text?.(text);
    },
  };
}
