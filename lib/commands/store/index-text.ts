/** A revision's prose and figures → rows of the search index. */
import { eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { prepareInsert, prepareSql } from "@/db/prepare";
import { passages } from "@/db/schema";
import {
  forgetWaiting,
  indexWordsLater,
  indexWordsNow,
  type WordsOfRevision,
} from "@/db/words-to-index";
import type { Figure, Span } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";
import { foldText } from "@/lib/ingest/document/fold";
import { belongingWords, indexFolded, indexWords, type Belonging } from "@/lib/search";

const SENTENCE_END = new Set([..."。！？；\n"].map((mark) => mark.charCodeAt(0)));

/** A passage ends with its line; a longer line is cut where a sentence ends. */
const PASSAGE = 240;

const insertPassage = prepareInsert(passages);
const dropPassages = unindexFrom("passage_index", "passages");
const dropFigures = unindexFrom("figure_index", "figures");

/** The stretches of the prose that are found and shown as one hit each. */
export function cutPassages(text: string, prose: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of prose) {
    let from = start;
    for (let at = start; at < end; at += 1) {
      const character = text[at];
      const full = at - from >= PASSAGE && (character === "。" || character === "；");
      if (character !== "\n" && !full && at + 1 < end) continue;
      const stop = character === "\n" ? at : at + 1;
      if (text.slice(from, stop).trim().length > 1) found.push({ start: from, end: stop });
      from = at + 1;
    }
  }
  return found;
}

/** How far around a figure the words reach that find it, within its sentence. */
const BEFORE = 60;
const AFTER = 20;

/** What stands around a figure, for finding it by the words there. */
export function aroundFigure(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < BEFORE && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < AFTER && !endsSentence(text, to)) to += 1;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  return SENTENCE_END.has(text.charCodeAt(at));
}

export type TextToIndex = {
  revisionId: number;
  title: string | null;
  text: string;
  prose: readonly Span[];
  figures: readonly Figure[];
  belonging: Belonging;
};

export type IndexRows = {
  /** The title's start is -1. */
  passages: { start: number; length: number; words: string }[];
  /** One a figure, in their order. */
  figures: string[];
};

/** What the index takes of a revision: its title, its passages, each figure's surroundings. */
export function makeIndexRows(input: Omit<TextToIndex, "revisionId">): IndexRows {
  const { title, text, prose, figures } = input;
  const belongs = belongingWords(input.belonging).join(" ");
  const wordsOf = (body: string) => `${indexWords(body)} ${belongs}`;
  const heading = title ? [{ start: -1, length: title.length, words: wordsOf(title) }] : [];
  const folded = foldText(text);
  const spans = cutPassages(text, prose);
  const passages = spans.map(({ start, end }) => ({
    start,
    length: end - start,
    words: `${indexFolded(folded.slice(start, end))} ${belongs}`,
  }));
  return {
    passages: [...heading, ...passages],
    figures: figures.map((figure) => {
      const label = figure.indicator ? (indicator(figure.indicator)?.label.zh ?? "") : "";
      const { start, end } = aroundFigure(text, figure.at);
      const named = foldText(`${figure.subject} ${label}`);
      return `${indexFolded(`${named} ${folded.slice(start, end)}`)} ${belongs}`;
    }),
  };
}

/**
 * Adds a revision to the index; `figureIds` are those of its figures, in their order. `later`: more
 * reports are to come, and their words are written together.
 */
export function indexText(
  db: Database,
  {
    revisionId,
    figureIds,
    later,
    ...input
  }: TextToIndex & { later: boolean; figureIds: readonly number[] },
): void {
  const rows = makeIndexRows(input);
  const insert = insertPassage(db);
  const words: WordsOfRevision = {
    passages: rows.passages.map(({ start, length, words }) => [
      insert({ revisionId, start, length }),
      words,
    ]),
    figures: rows.figures.flatMap((words, index) => {
      const id = figureIds[index];
      return id === undefined ? [] : [[id, words]];
    }),
  };
  if (later) indexWordsLater(db, revisionId, words);
  else indexWordsNow(db, words);
}

function unindexFrom(index: string, source: string) {
  return prepareSql<[number]>(
    `delete from ${index} where rowid in (select id from ${source} where revision_id = ?)`,
  );
}

/** Takes a revision out of the index: search finds current revisions only. */
export function unindexText(db: Database, revisionId: number): void {
  if (!forgetWaiting(db, revisionId)) {
    dropPassages(db).run(revisionId);
    dropFigures(db).run(revisionId);
  }
  db.delete(passages).where(eq(passages.revisionId, revisionId)).run();
}
