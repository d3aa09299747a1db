/** A text file → its text as decoded, with the runs of separated lines as grids. */
import type { Message } from "@/lib/domain";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { decode, type Decoded } from "../../document/decode";
import { withLineFeeds } from "../../document/fold";
import { blankOut } from "../../document/matching-copy";
import { DocumentError } from "../document-error";
import type { Limits } from "../limits";
import { findCopyMarks } from "./copy-marks";
import { splitBlocks } from "./split-blocks";
import { findTranscriptionNote, type TranscriptionNote } from "./transcription-note";

/** Share of control characters from which a file is no text at all. */
const TOO_MANY_CONTROLS = 0.02;

export function readText(bytes: Uint8Array, limits: Limits): ReadDocument {
  const decoded = decode(bytes);
  const { text, encoding } = decoded;
  const messages = [...decodingMessages(decoded), ...refuseNonText(decoded)];
  if (text.length > limits.characters) throw new DocumentError("too-large");
  const note = findTranscriptionNote(text);
  if (note) messages.push(mentionNote(note));
  const marks = findCopyMarks(text);
  // Blocks are found in the text without its marks, and hold the text as it is.
  const blocks = splitBlocks(withLineFeeds(blankOut(text, marks)), limits, note?.at.end);
  return {
    format: "text",
    encoding,
    text,
    blocks,
    ...(marks.length > 0 ? { marks } : {}),
    statedTitle: note?.title ?? null,
    messages,
  };
}

function mentionNote({ at }: TranscriptionNote): Message {
  return {
    code: "transcription-note",
    severity: "notice",
    message: {
      zh: "文首的转录说明不属于正文，未作读取。",
      en: "The transcription note at the head is no part of the document and was not read.",
    },
    at,
  };
}

/** What to say about how a file was decoded. */
export function decodingMessages({ text, damaged, contradicts, encoding }: Decoded): Message[] {
  const messages: Message[] = [];
  const [first] = damaged;
  if (first !== undefined) {
    messages.push({
      code: "undecodable-bytes",
      severity: "warning",
      message: {
        zh: `有 ${damaged.length} 处字节无法按 ${encoding} 解码，以 � 表示。`,
        en: `Bytes could not be decoded as ${encoding} in ${damaged.length} places; � stands there.`,
      },
      at: { start: first, end: Math.min(first + 1, text.length) },
    });
  }
  if (contradicts) {
    messages.push({
      code: "encoding-contradicts",
      severity: "notice",
      message: {
        zh: `文件声明的编码是 ${contradicts}，内容实为 ${encoding}。`,
        en: `The document declares ${contradicts}; its bytes are ${encoding}.`,
      },
      at: null,
    });
  }
  return messages;
}

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** Throws `empty-file` or `not-text`; a few stray control characters are only mentioned. */
export function refuseNonText({ text, damaged }: Decoded): Message[] {
  if (!/\S/.test(text)) throw new DocumentError("empty-file");
  if (damaged.length === 0 && !CONTROL.test(text)) return [];
  let controls = damaged.length;
  let first = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const control = (code < 0x20 && !(code >= 9 && code <= 13)) || code === 0x7f;
    if (!control) continue;
    controls += 1;
    if (first < 0) first = i;
  }
  if (controls > text.length * TOO_MANY_CONTROLS && controls > 8)
    throw new DocumentError("not-text");
  if (first < 0) return [];
  return [
    {
      code: "control-characters",
      severity: "notice",
      message: { zh: "文件含有控制字符。", en: "The file holds control characters." },
      at: { start: first, end: first + 1 },
    },
  ];
}
