/** An HTML page → the text a reader of it sees, with its tables of data as grids. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import { decode } from "../../document/decode";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import type { Flow } from "../flow/flow";
import { writeFlow } from "../flow/write-flow";
import type { Limits } from "../limits";
import { declaredEncoding, unescapeMarkup } from "../markup";
import { decodingMessages, refuseNonText } from "../text/read-text";
import { readPageMeta } from "./page-meta";
import { parsePage } from "./parse-page";
import { walkPage } from "./walk-page";

export function readHtml(bytes: Uint8Array, limits: Limits, deadline: Deadline): ReadDocument {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const messages = [...decodingMessages(decoded), ...refuseNonText(decoded)];
  const { document, flow } = readFlow(decoded.text, limits, deadline);
  const written = writeFlow(flow, limits);
  if (!/\S/.test(written.text)) throw new DocumentError("empty-file");
  return {
    format: "html",
    encoding: decoded.encoding,
    ...written,
    ...readPageMeta(document),
    // Places in the page's source mean nothing in the text made of it.
    messages: messages.map((message) => ({ ...message, at: null })),
  };
}

/** What an HTML page shows, for documents that hold pages. */
export function htmlFlow(bytes: Uint8Array, limits: Limits, deadline: Deadline): Flow {
  return readFlow(decode(bytes, declaredEncoding(bytes)).text, limits, deadline).flow;
}

function readFlow(html: string, limits: Limits, deadline: Deadline) {
  const document = parsePage(unescapeMarkup(html), deadline);
  return { document, flow: walkPage(document, limits, deadline) };
}
