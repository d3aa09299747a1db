/** A DOCX → its text, with its tables of data as grids. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import type { Flow } from "../flow/flow";
import { writeFlow } from "../flow/write-flow";
import type { Limits } from "../limits";
import type { Archive } from "../zip/archive";
import { collectNumbering, NO_NUMBERING } from "./numbering";
import { chunksOf } from "./chunks";
import { collectStyles } from "./styles";
import { walkDocument } from "./walk-document";
import { walkXml, type XmlHandler } from "./walk-xml";

/** Throws `broken-docx`, `unsafe-xml`, `too-slow` and what unpacking throws. */
export function readDocx(archive: Archive, limits: Limits, deadline: Deadline): ReadDocument {
  const check = () => deadline.check();
  const walkPart = (name: string, handler: XmlHandler): boolean => {
    const bytes = archive.read(name);
    if (bytes) walkXml(bytes, handler, check);
    return bytes !== null;
  };
  const numbering = collectNumbering();
  const numbered = walkPart("word/numbering.xml", numbering.handler);
  const styles = collectStyles();
  walkPart("word/styles.xml", styles.handler);
  const context = {
    limits,
    numbering: numbered ? numbering.done() : NO_NUMBERING,
    styles: styles.done(),
    chunk: chunksOf(archive, walkPart, limits, deadline),
  };
  const read = (name: string): Flow | null => {
    const walk = walkDocument(context);
    return walkPart(name, walk.handler) ? walk.done() : null;
  };
  const main = read(mainPart(archive));
  if (!main) throw new DocumentError("broken-docx");
  const notes = ["word/footnotes.xml", "word/endnotes.xml"].flatMap((name): Flow => {
    const flow = read(name);
    return flow && flow.length > 0 ? [{ kind: "break" }, ...flow] : [];
  });
  const written = writeFlow([...main, ...notes], limits);
  if (!/\S/.test(written.text)) throw new DocumentError("empty-file");
  const title = readTitle(walkPart);
  return { format: "docx", encoding: null, ...written, statedTitle: title, messages: [] };
}

function mainPart(archive: Archive): string {
  const found = archive.entries.find(({ name }) => /^word\/document\d*\.xml$/.test(name));
  return found?.name ?? "word/document.xml";
}

/** The title of the core properties; editors often leave a template's there, so it is only stated. */
function readTitle(walkPart: (name: string, handler: XmlHandler) => boolean): string | null {
  let inTitle = false;
  let title = "";
  walkPart("docProps/core.xml", {
    open: (name) => void (inTitle = name === "title"),
    close: () => void (inTitle = false),
    text: (text) => void (title += inTitle ? text : ""),
  });
  return title.trim() || null;
}
