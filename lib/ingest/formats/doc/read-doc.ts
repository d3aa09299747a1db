/** A DOC (Word 97 to 2003) → its text, with its tables of data as grids. Low confidence, said so. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import { DocumentError } from "../document-error";
import { writeFlow } from "../flow/write-flow";
import type { Limits } from "../limits";
import { CompoundFile } from "./compound-file";
import { walkStory } from "./walk-story";
import { readWordText } from "./word-text";

/** Documents that are kept in the same container and are no DOC. */
const OTHERS = [
  { stream: "Workbook", name: "XLS" },
  { stream: "Book", name: "XLS" },
  { stream: "PowerPoint Document", name: "PPT" },
];

/** Throws `broken-doc`, `encrypted-file`, `unsupported-format` or `empty-file`. */
export function readDoc(bytes: Uint8Array, limits: Limits): ReadDocument {
  try {
    return read(bytes, limits);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    // Places stated in a damaged file lie outside of it.
    if (cause instanceof RangeError) throw new DocumentError("broken-doc", { cause });
    throw cause;
  }
}

function read(bytes: Uint8Array, limits: Limits): ReadDocument {
  const file = new CompoundFile(bytes);
  if (file.has("EncryptedPackage")) throw new DocumentError("encrypted-file");
  const other = OTHERS.find(({ stream }) => file.has(stream));
  if (other && !file.has("WordDocument")) {
    throw new DocumentError("unsupported-format", { detail: other.name });
  }
  if (!file.has("WordDocument")) throw new DocumentError("unsupported-format", { detail: "OLE" });
  const word = readWordText(file, limits.characters);
  const boxes = walkStory(word.boxes, word);
  const flow = [...walkStory(word.body, word), { kind: "break" as const }, ...boxes];
  const written = writeFlow(flow, limits);
  if (!/\S/.test(written.text)) throw new DocumentError("empty-file");
  return {
    format: "doc",
    encoding: null,
    ...written,
    messages: [
      {
        code: "low-confidence",
        severity: "warning",
        message: {
          zh: "DOC 是旧格式，读取把握较低，请对照原文核对。",
          en: "DOC is an old format and read with low confidence: compare it with the original.",
        },
        at: null,
      },
    ],
  };
}
