/**
 * Text → words an index can hold. Chinese has no spaces: it is cut into overlapping pairs of
 * characters, so that a word of two characters is one look-up and a longer one the meeting of its
 * pairs. Where Chinese and digits or letters touch, the touching two are a pair as well.
 * Traditional and simplified characters meet in the simplified ones.
 */
import { foldText } from "@/lib/ingest/document/fold";

/** Chinese, letters and digits without a break. */
const stretches = /(?:[\u3400-\u9fff]|[a-z0-9]+(?:\.[0-9]+)?)+/g;
const han = /^[\u3400-\u9fff]/;

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number) => isDigit(unit) || (unit >= 0x61 && unit <= 0x7a);

/** Where letters and digits that begin at `at` end: 98.5 is one word. */
function endOfLatin(text: string, at: number): number {
  let end = at;
  while (isLatin(text.charCodeAt(end))) end += 1;
  if (end === at || text[end] !== "." || !isDigit(text.charCodeAt(end + 1))) return end;
  end += 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * 12345热线受理 → 12345 5热 热线 线受 受理 理; a last character alone, so that it too is found.
 * Unit by unit, not by patterns: every text that is stored comes through here.
 */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (word) => found.push(word));
  return found;
}

function eachWord(text: string, take: (word: string) => unknown): void {
  for (let at = 0; at < text.length;) {
    const chinese = isHan(text.charCodeAt(at));
    const end = chinese ? at + 1 : endOfLatin(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const next = text.charCodeAt(end);
    const touches = isHan(next) || isLatin(next);
    if (!chinese || !touches) take(text.slice(at, end));
    if (touches) take(text.slice(end - 1, end + 1));
    at = end;
  }
}

function fold(text: string): string {
  return foldText(text).toLowerCase();
}

/** The text as the index takes it: words with blanks between, each once. */
export function indexWords(text: string): string {
  return indexFolded(foldText(text));
}

/** As `indexWords`, of a stretch of a text folded whole: folding goes unit by unit. */
export function indexFolded(folded: string): string {
  const words = new Set<string>();
  eachWord(folded.toLowerCase(), (word) => words.add(word));
  return [...words].join(" ");
}

/** The index parts 98.5 at its point, and holds no places by which to ask for both in a row. */
const quoted = (word: string) => word.split(".").map((part) => `"${part}"`);

/** What must all be there for a term to stand in a row: words, and the beginnings of words. */
function needs(term: string): string[] {
  return (term.match(stretches) ?? []).flatMap((stretch) => {
    const found = wordsOf(stretch);
    const last = found.at(-1) ?? "";
    if (!han.test(last) || last.length > 1) return found.flatMap(quoted);
    // A last character stands alone only where a stretch ends: the pair before it is enough, and
    // where there is none it is the beginning of every pair it begins.
    const pairs = found.slice(0, -1).flatMap(quoted);
    return pairs.length > 0 ? pairs : [`"${last}"*`];
  });
}

/** The terms of a query, folded as the texts are; at most eight of at most sixty characters. */
function termsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((term) => term.slice(0, 60));
}

/** What a row belongs to, kept in the index so that a search can be narrowed there. */
export type Belonging = { agencyId?: number; city?: string | null; year?: number };

/** Words no text can hold: letters run together with digits are cut nowhere, and begin with qz. */
export function belongingWords({ agencyId, city, year }: Belonging): string[] {
  return [
    ...(agencyId === undefined ? [] : [`qzagency${agencyId}`]),
    ...(city ? [`qzcity${city.replace(/[^a-z0-9]/g, "")}`] : []),
    ...(year === undefined ? [] : [`qzyear${year}`]),
  ];
}

/**
 * What a person typed → an FTS5 query: every term must occur, in rows that belong there. Always
 * quoted, so that nothing typed is an operator. Null when there is no word in it.
 */
export function matchExpression(query: string, within: Belonging = {}): string | null {
  const needed = [...new Set(termsOf(query).flatMap(needs))];
  if (needed.length === 0) return null;
  return [...needed, ...belongingWords(within).map((word) => `"${word}"`)].join(" AND ");
}

/** Whether every term stands in the text as it was typed: the pairs of a term may also lie apart. */
export function holdsTerms(text: string, query: string): boolean {
  const folded = fold(text);
  return termsOf(query).every((term) =>
    (term.match(stretches) ?? []).every((stretch) => folded.includes(stretch)),
  );
}

/** Decimals of a query, as texts are folded: the index knows only their halves. */
export function decimalsOf(query: string): string[] {
  return fold(query).match(/[0-9]+\.[0-9]+/g) ?? [];
}

export function holdsDecimals(text: string, decimals: readonly string[]): boolean {
  const folded = fold(text);
  return decimals.every((decimal) => folded.includes(decimal));
}

/** Places in the text where a term of the query stands, for marking; sorted, not overlapping. */
export function findWords(text: string, query: string): { start: number; end: number }[] {
  const folded = fold(text);
  const places = termsOf(query)
    .flatMap((term) => term.match(stretches) ?? [])
    .flatMap((word) => {
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
