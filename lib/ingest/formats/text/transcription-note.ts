/**
 * The note at the head of a transcription: who copied the document, and from where. It speaks about
 * the document and is no part of it, so it belongs to no block; the title it states is kept.
 *
 *     # 转录说明 Transcription note
 *     # 标题 Title: …
 *     # 来源 Source: …
 */
import type { Span } from "@/lib/domain";

export type TranscriptionNote = { at: Span; title: string | null };

const OPENING = /^#[ \t]*(?:转录说明|轉錄說明|Transcription note)/i;
const TITLE = /^#[ \t]*(?:标题|標題|Title)(?:[ \t]+Title)?[ \t]*[::][ \t]*(\S.*?)[ \t]*$/i;

/** The note's place, up to the first line that is not its own; null where the text has none. */
export function findTranscriptionNote(text: string): TranscriptionNote | null {
  // A byte-order mark or blank lines may stand above it.
  const start = /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0;
  if (!OPENING.test(text.slice(start, start + 80))) return null;
  let end = start;
  let title: string | null = null;
  while (text[end] === "#") {
    const newline = text.indexOf("\n", end);
    const next = newline < 0 ? text.length : newline + 1;
    title ??= TITLE.exec(text.slice(end, next).trimEnd())?.[1] ?? null;
    end = next;
  }
  return { at: { start: 0, end }, title };
}
