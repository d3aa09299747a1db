/**
 * Words of reports → rows of the search index; of many reports at once where more are to come.
 * Each commit of FTS5 writes a segment of its own and merges it with those before, which costs a
 * report more than all its facts. Until then the words wait in a table, written with their report.
 */
import type { Database } from "./open";
import { inTransaction, prepareSql } from "./prepare";

type IndexRow = [id: number, words: string];
/** Ids of `passages` and `figures`, and what they are found by. */
export type WordsOfRevision = { passages: IndexRow[]; figures: IndexRow[] };

/** Reports whose words may wait: some 300 kB, and a second's work of reading. */
const MOST_WAITING = 64;

const insertPassage = prepareSql<IndexRow>("insert into passage_index(rowid, body) values (?, ?)");
const insertFigure = prepareSql<IndexRow>("insert into figure_index(rowid, body) values (?, ?)");
const insertWaiting = prepareSql<[number, string]>(
  "insert into words_to_index (revision_id, words) values (?, ?)",
);
const selectWaiting = prepareSql<[], { words: string }>(
  "select words from words_to_index order by revision_id",
);
const countWaiting = prepareSql<[], { waiting: number }>(
  "select count(*) as waiting from words_to_index",
);
const deleteWaiting = prepareSql<[]>("delete from words_to_index");
const forget = prepareSql<[number]>("delete from words_to_index where revision_id = ?");

/** Writes them into the index. Call within the writing transaction. */
export function indexWordsNow(db: Database, { passages, figures }: WordsOfRevision): void {
  for (const row of passages) insertPassage(db).run(...row);
  for (const row of figures) insertFigure(db).run(...row);
}

/** Leaves them to `indexWaiting`, or to the report that makes them many. As `indexWordsNow`. */
export function indexWordsLater(db: Database, revisionId: number, words: WordsOfRevision): void {
  insertWaiting(db).run(revisionId, JSON.stringify(words));
  if ((countWaiting(db).get()?.waiting ?? 0) >= MOST_WAITING) writeWaiting(db);
}

function writeWaiting(db: Database): void {
  const waiting = selectWaiting(db).all();
  for (const { words } of waiting) indexWordsNow(db, JSON.parse(words) as WordsOfRevision);
  if (waiting.length > 0) deleteWaiting(db).run();
}

/** Puts the words that wait into the index, whoever left them; nothing is written if none do. */
export function indexWaiting(db: Database): void {
  if (countWaiting(db).get()?.waiting) inTransaction(db, () => writeWaiting(db));
}

/** Whether a revision's words were still waiting; they are no longer. */
export function forgetWaiting(db: Database, revisionId: number): boolean {
  return forget(db).run(revisionId).changes > 0;
}
