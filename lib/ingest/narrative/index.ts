/** Turns a report's prose into figures: value, unit, qualifier, role, subject, place, indicator. */
import type { Figure, Finding, Message, ReportHead, Span } from "@/lib/domain";
import { withoutPronunciations } from "../document/pronunciations";
import { assignIndicators } from "./assign-indicators";
import { assignRoles } from "./assign-role";
import type { Candidate } from "./candidate";
import { scanChineseQuantities } from "./chinese-quantities";
import { ownWords } from "./distributed-words";
import { findContradictions } from "./doubts/find-contradictions";
import { findGarbled } from "./doubts/find-garbled";
import { findOtherYears } from "./doubts/find-other-year";
import { maskNames } from "./mask-names";
import { matchingCopy } from "./matching-text";
import { nameSubject } from "./name-subject";
import { subjectOfOwn } from "./subject-of-own";
import { type Sentence, splitSentences } from "./passages";
import { qualify } from "./qualify";
import type { Quantity } from "./quantity";
import { scanQuantities } from "./scan-quantities";
import { unwrapLines } from "./unwrap-lines";

export type NarrativeInput = {
  /** The document's decoded text, in its own script. */
  text: string;
  /** What is prose: neither statutory tables nor boilerplate. Left out: the whole text. */
  prose?: readonly Span[];
  /** Stretches that repeat another part of the text. */
  repeats: readonly Span[];
  head?: Partial<ReportHead>;
};

export type NarrativeReading = { figures: Figure[]; messages: Message[]; findings: Finding[] };

/** No report has a tenth as many; a text that does is a listing, or made to exhaust the reader. */
const MOST_FIGURES = 20_000;

/**
 * The figures of the prose in text order, places in UTF-16 units of `text`. Pure; never throws
 * on a document's content. Conventions: docs/decisions/0004.
 */
export function readFigures(input: NarrativeInput): NarrativeReading {
  const { text, repeats } = input;
  const year = input.head?.year ?? null;
  const { copy, prose, toDocument } = unwrapLines(
    text,
    matchingCopy(text),
    input.prose ?? [{ start: 0, end: text.length }],
  );
  const quote = (span: Span) => {
    const { start, end } = toDocument(span);
    return text.slice(start, end);
  };
  const { candidates, subjects, cut } = readCandidates(copy, prose, year);
  const owner = { agency: input.head?.agency ?? null, year };
  const indicators = assignIndicators(copy, candidates, owner);
  const figures = candidates.map(({ quantity, role }, index): Figure => {
    const at = toDocument(quantity);
    return {
      value: quantity.value,
      unit: quantity.unit,
      qualifier: qualify(copy, quantity),
      role,
      subject: withoutPronunciations(subjects[index] ?? ""),
      text: text.slice(at.start, at.end),
      at,
      indicator: indicators[index] ?? null,
      repeat: repeats.some(({ start, end }) => at.start >= start && at.end <= end),
    };
  });
  const findings = [
    ...findContradictions(figures),
    ...[...findOtherYears(copy, prose, input.head), ...findGarbled(copy, prose, quote)].map(
      (one) => ({
        ...one,
        at: one.at.map(toDocument),
      }),
    ),
  ];
  return { figures, messages: cut ? [tooMany(prose)] : [], findings };
}

/** Quantities of the matching copy with their sentences, roles and subjects, in text order. */
export function readCandidates(
  copy: string,
  prose: readonly Span[],
  year: number | null = null,
): { candidates: Candidate[]; subjects: string[]; cut: boolean } {
  const mask = maskNames(copy, prose);
  const all = [
    ...scanQuantities(copy, prose, mask, MOST_FIGURES + 1),
    ...scanChineseQuantities(copy, prose, mask, MOST_FIGURES + 1),
  ].sort((a, b) => a.start - b.start);
  const quantities = all.slice(0, MOST_FIGURES);
  const candidates: Candidate[] = [];
  const subjects: string[] = [];
  for (const { sentence, inside } of bySentence(splitSentences(copy, prose), quantities)) {
    const roles = assignRoles(copy, sentence, inside, year);
    const told = ownWords(copy, sentence, inside);
    let carried = "";
    /** The subject before the bracket that is open, which goes on behind it. */
    let outside = "";
    inside.forEach((quantity, index) => {
      const own = told.get(index);
      const aside = inBrackets(copy, sentence, quantity);
      if (!aside) carried = outside;
      const subject =
        (own && subjectOfOwn(own, subjects)) || nameSubject(copy, sentence, inside, index, carried);
      carried = subject || carried;
      if (!aside) outside = carried;
      subjects.push(subject);
      const role = roles[index] ?? "value";
      candidates.push({ quantity, sentence, role, ...(own ? { own } : {}) });
    });
  }
  return { candidates, subjects, cut: all.length > quantities.length };
}

function inBrackets(copy: string, sentence: Sentence, { start }: Quantity): boolean {
  const before = copy.slice(sentence.start, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function tooMany(prose: readonly Span[]): Message {
  return {
    code: "too-many-figures",
    severity: "warning",
    message: {
      zh: `文中的数字超过${MOST_FIGURES}个，其余未读。`,
      en: `The text has more than ${MOST_FIGURES} figures; the rest were not read.`,
    },
    at: prose[0] ?? null,
  };
}

/** Quantities grouped by the sentence they stand in, both in text order. */
function* bySentence(
  sentences: Iterable<Sentence>,
  quantities: readonly Quantity[],
): Generator<{ sentence: Sentence; inside: Quantity[] }> {
  let next = 0;
  if (quantities.length === 0) return;
  for (const sentence of sentences) {
    const inside: Quantity[] = [];
    for (let q = quantities[next]; q && q.start < sentence.end; q = quantities[next]) {
      inside.push(q);
      next++;
    }
    if (inside.length > 0) yield { sentence, inside };
    // Below the last quantity nobody asks for sentences.
    if (next === quantities.length) return;
  }
}
