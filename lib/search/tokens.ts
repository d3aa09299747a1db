/**
 * Text → words an index can hold. Chinese has no spaces: it is cut into overlapping pairs of
 * characters, so that a word of two characters is one look-up and a longer one a phrase.
 * Traditional and simplified characters meet in the simplified ones.
 */
import { foldText } from "@/lib/ingest/document/fold";

const runs = /[\u3400-\u9fff]+|[a-z0-9]+(?:\.[0-9]+)?/g;
const han = /^[\u3400-\u9fff]/;

/** 政务服务 → 政务 务服 服务 务; the last character alone, so that it too begins a word. */
function pairs(run: string): string[] {
  return Array.from(run, (_, index) => run.slice(index, index + 2));
}

function words(text: string): string[] {
  const folded = foldText(text).toLowerCase();
  return (folded.match(runs) ?? []).flatMap((run) => (han.test(run) ? pairs(run) : [run]));
}

/** The text as the index takes it: words with blanks between. */
export function indexWords(text: string): string {
  return words(text).join(" ");
}

function phraseOf(term: string): string | null {
  const found = words(term);
  const last = found.at(-1);
  if (!last) return null;
  if (!han.test(last)) return `"${found.join(" ")}"`;
  // The last character of a run stands alone in an index only where a run ends: the pair before it
  // is enough. A run of one character is the beginning of every pair it begins.
  const before = found.at(-2);
  return before?.length === 2 && before.endsWith(last) && han.test(before)
    ? `"${found.slice(0, -1).join(" ")}"`
    : `"${found.join(" ")}"*`;
}

/**
 * What a person typed → an FTS5 query: every word must occur, each as a phrase. Always quoted, so
 * that nothing typed is an operator. Null when there is no word in it.
 */
export function matchExpression(query: string): string | null {
  const phrases = query
    .split(/\s+/)
    .slice(0, 8)
    .flatMap((term) => phraseOf(term.slice(0, 60)) ?? []);
  return phrases.length > 0 ? phrases.join(" AND ") : null;
}

/** Places in the text where a word of the query stands, for marking; sorted, not overlapping. */
export function findWords(text: string, query: string): { start: number; end: number }[] {
  const folded = foldText(text).toLowerCase();
  const places = query
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .flatMap((term) => {
      const word = foldText(term).toLowerCase();
      const found: { start: number; end: number }[] = [];
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        found.push({ start: at, end: at + word.length });
      }
      return found;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return places.filter(
    (place, index) => index === 0 || place.start >= (places[index - 1]?.end ?? 0),
  );
}
