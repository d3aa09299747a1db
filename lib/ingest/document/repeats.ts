/**
 * Text → the stretches that stand a second time: sentences met before, joined where they follow one
 * another. A page that prints its text twice must not have its figures counted twice.
 */
import type { Span } from "@/lib/domain";

/** A shorter sentence may well be said twice. */
const SHORTEST = 16;
/** Below this, a stretch is a phrase of the trade and not a copy. */
const LEAST = 60;

type Sentence = Span & { key: string };

/** Repeated stretches among the prose spans of `folded`, in text order. */
export function findRepeats(folded: string, prose: readonly Span[]): Span[] {
  const seen = new Set<string>();
  const repeats: Span[] = [];
  let open: Span | null = null;
  const close = () => {
    if (open && open.end - open.start >= LEAST) repeats.push(open);
    open = null;
  };
  for (const sentence of sentencesOf(folded, prose)) {
    const known = seen.has(sentence.key);
    // Headings between two repeated sentences are repeated with them, known or not.
    const short = sentence.key.length < SHORTEST;
    if (known && (!short || open)) {
      open = open
        ? { start: (open as Span).start, end: sentence.end }
        : { start: sentence.start, end: sentence.end };
    } else if (!short) close();
    seen.add(sentence.key);
  }
  close();
  return repeats;
}

function sentencesOf(folded: string, prose: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  const pattern = /[^。;!?\n]+[。;!?]?/g;
  for (const { start, end } of prose) {
    pattern.lastIndex = start;
    for (
      let match = pattern.exec(folded);
      match && match.index < end;
      match = pattern.exec(folded)
    ) {
      const key = match[0].replace(/[\s\p{P}|]/gu, "");
      if (key === "") continue;
      const to = Math.min(match.index + match[0].length, end);
      sentences.push({ start: match.index, end: to, key });
    }
  }
  return sentences;
}
