/** An HTML page → the text a reader of it sees, with its tables of data as grids. */
import type { Message } from "@/lib/domain";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { decode } from "../../document/decode";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import type { Flow } from "../flow/flow";
import { writeFlow } from "../flow/write-flow";
import type { Limits } from "../limits";
import { declaredEncoding, unescapeMarkup } from "../markup";
import { decodingMessages, refuseNonText } from "../text/read-text";
import { judgeHiding } from "./hiding";
import { readPageMeta } from "./page-meta";
import { parsePage } from "./parse-page";
import { walkPage } from "./walk-page";

const HIDDEN_READ: Message = {
  code: "hidden-page",
  severity: "notice",
  message: {
    zh: "网页把正文设为隐藏，由脚本显示；已按显示的内容读取。",
    en: "The page hides its own text until a script shows it; it was read as shown.",
  },
  at: null,
};

export function readHtml(bytes: Uint8Array, limits: Limits, deadline: Deadline): ReadDocument {
  const decoded = decode(bytes, declaredEncoding(bytes));
  const messages = [...decodingMessages(decoded), ...refuseNonText(decoded)];
  const { document, flow, opened } = readFlow(decoded.text, limits, deadline);
  if (opened) messages.push(HIDDEN_READ);
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
  const hiding = judgeHiding(document);
  const flow = walkPage(document, hiding, limits, deadline);
  return { document, flow, opened: hiding.opened() };
}
