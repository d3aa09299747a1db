/** A revision's prose and figures → rows of the search index. */
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { figures as figureRows, INDEX_STRIDE, passages } from "@/db/schema";
import type { Figure, Span } from "@/lib/domain";
import { indicator } from "@/lib/indicators/catalogue";
import { indexWords } from "@/lib/search";
import { prepareOnce } from "./prepare-once";

/** A passage ends with its line; a longer line is cut where a sentence ends. */
const PASSAGE = 240;

const insertPassage = prepareOnce((db) =>
  db
    .insert(passages)
    .values({
      revisionId: sql.placeholder("revisionId"),
      ordinal: sql.placeholder("ordinal"),
      start: sql.placeholder("start"),
      length: sql.placeholder("length"),
    })
    .prepare(),
);
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

/** Adds a revision to the index. */
export function indexText(db: Database, { revisionId, title, text, prose, figures }: TextToIndex) {
  const base = revisionId * INDEX_STRIDE;
  const spans = cutPassages(text, prose).slice(0, INDEX_STRIDE - 1);
  const all = title ? [{ start: -1, end: -1 + title.length }, ...spans] : spans;
  all.forEach(({ start, end }, ordinal) => {
    insertPassage(db).run({ revisionId, ordinal, start, length: end - start });
    const body = start < 0 ? (title ?? "") : text.slice(start, end);
    indexPassage(db).run(base + ordinal, indexWords(body));
  });
  figures.slice(0, INDEX_STRIDE).forEach((figure, ordinal) => {
    const label = figure.indicator ? (indicator(figure.indicator)?.label.zh ?? "") : "";
    const body = `${figure.subject} ${label} ${sentenceOf(text, figure.at)}`;
    indexFigure(db).run(base + ordinal, indexWords(body));
  });
}

/** Takes a revision out of the index: search finds current revisions only. */
export function unindexText(db: Database, revisionId: number): void {
  const base = revisionId * INDEX_STRIDE;
  const range = [base, base + INDEX_STRIDE - 1];
  const listed = db
    .select({ ordinal: passages.ordinal })
    .from(passages)
    .where(eq(passages.revisionId, revisionId))
    .all();
  const figureList = db
    .select({ ordinal: figureRows.ordinal })
    .from(figureRows)
    .where(eq(figureRows.revisionId, revisionId))
    .all();
  const drop = (table: string, rows: { ordinal: number }[]) => {
    const statement = db.$client.prepare<[number]>(`delete from ${table} where rowid = ?`);
    for (const { ordinal } of rows) {
      const row = base + ordinal;
      if (row >= (range[0] ?? 0) && row <= (range[1] ?? 0)) statement.run(row);
    }
  };
  drop("passage_index", listed);
  drop("figure_index", figureList);
  db.delete(passages).where(eq(passages.revisionId, revisionId)).run();
}
