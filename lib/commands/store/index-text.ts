/** A revision's prose and figures → rows of the search index. */
import { eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { prepareInsert, prepareOnce } from "@/db/prepare";
import { figures as figureRows, INDEX_STRIDE, passages } from "@/db/schema";
import type { Figure, Span } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";
import { indexWords } from "@/lib/search";

/** A passage ends with its line; a longer line is cut where a sentence ends. */
const PASSAGE = 240;

const insertPassage = prepareInsert(passages);
const indexPassage = prepareOnce((db) =>
  db.$client.prepare<[number, string]>("insert into passage_index(rowid, body) values (?, ?)"),
);
const indexFigure = prepareOnce((db) =>
  db.$client.prepare<[number, string]>("insert into figure_index(rowid, body) values (?, ?)"),
);

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

/** The sentence a figure stands in, for finding it by the words around it. */
function sentenceOf(text: string, { start, end }: Span): string {
  const ends = /[。！？；\n]/;
  let from = start;
  while (from > 0 && start - from < 120 && !ends.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && to - end < 120 && !ends.test(text[to] ?? "")) to += 1;
  return text.slice(from, to);
}

export type TextToIndex = {
  revisionId: number;
  title: string | null;
  text: string;
  prose: readonly Span[];
  figures: readonly Figure[];
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
  const heading = title ? [{ start: -1, length: title.length, words: indexWords(title) }] : [];
  const spans = cutPassages(text, prose).slice(0, INDEX_STRIDE - 1);
  const passages = spans.map(({ start, end }) => ({
    start,
    length: end - start,
    words: indexWords(text.slice(start, end)),
  }));
  return {
    passages: [...heading, ...passages],
    figures: figures.slice(0, INDEX_STRIDE).map((figure) => {
      const label = figure.indicator ? (indicator(figure.indicator)?.label.zh ?? "") : "";
      return indexWords(`${figure.subject} ${label} ${sentenceOf(text, figure.at)}`);
    }),
  };
}

/** Adds a revision to the index. */
export function indexText(db: Database, { revisionId, ...input }: TextToIndex): void {
  const base = revisionId * INDEX_STRIDE;
  const rows = makeIndexRows(input);
  rows.passages.forEach(({ start, length, words }, ordinal) => {
    insertPassage(db)({ revisionId, ordinal, start, length });
    indexPassage(db).run(base + ordinal, words);
  });
  rows.figures.forEach((words, ordinal) => indexFigure(db).run(base + ordinal, words));
}

/** Takes a revision out of the index: search finds current revisions only. */
export function unindexText(db: Database, revisionId: number): void {
  const base = revisionId * INDEX_STRIDE;
  const drop = (index: string, rows: { ordinal: number }[]) => {
    const statement = db.$client.prepare<[number]>(`delete from ${index} where rowid = ?`);
    for (const { ordinal } of rows) if (ordinal < INDEX_STRIDE) statement.run(base + ordinal);
  };
  const { ordinal } = passages;
  drop(
    "passage_index",
    db.select({ ordinal }).from(passages).where(eq(passages.revisionId, revisionId)).all(),
  );
  drop(
    "figure_index",
    db
      .select({ ordinal: figureRows.ordinal })
      .from(figureRows)
      .where(eq(figureRows.revisionId, revisionId))
      .all(),
  );
  db.delete(passages).where(eq(passages.revisionId, revisionId)).run();
}
