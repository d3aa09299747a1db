/**
 * Runs of text tokens → labels. A label may be broken over several tokens (商业|企业), several may
 * be glued in one (三、本年度办理结果(一)予以公开), so the run's keys are joined and tiled with
 * known labels; a token that is not covered whole stays unknown.
 */
import type { Wording } from "@/lib/statutory-form";
import { remember } from "../document/remember";
import { findWordings, lengthsAfter } from "./label-lookup";
import { bareLabelKey, labelKeyWithPlaces, type LabelKey } from "./label-key";
import type { Item, LabelItem, TextToken, Token, UnknownItem } from "./token";

/** Costs: few labels rather than many, cut where the tokens are cut; unknown only as a last resort. */
const LABEL = 1;
const RAGGED_EDGE = 0.3;
const UNKNOWN = 10;

/** Tokens → items: text becomes labels and unknown words, everything else stays. */
export function resolveLabels(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let run: TextToken[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "text" && !isMark(token.folded) && !endsRow(token, tokens[i + 1])) {
      run.push(token);
      continue;
    }
    if (run.length > 0) for (const each of tileRun(run)) items.push(each);
    if (run.length > 0) run = [];
    items.push(token.kind === "text" ? { ...token, kind: "unknown", endRow: token.row } : token);
  }
  if (run.length > 0) for (const each of tileRun(run)) items.push(each);
  return items;
}

/** What words stand for as one label; empty where they are none. */
export function labelWordings(folded: string): readonly Wording[] {
  return findWordings(keyOf(folded).key);
}

/** Whether words are one label or several without a break: 三、本年度办理结果(一)予以公开. */
export const isLabelRun = remember((folded: string): boolean => {
  const { key } = keyOf(folded);
  if (key === "") return false;
  if (findWordings(key).length > 0) return true;
  const steps = tileAlone(key);
  for (let end = key.length; end > 0;) {
    const step = steps[end];
    if (!step?.label) return false;
    end = step.from;
  }
  return true;
});

/** A lone ? or * holds no word, but stands in a cell; a number before a label stands in none. */
function isMark(folded: string): boolean {
  const first = folded.charCodeAt(0);
  if (first >= 0x3400 && first <= 0x9fff) return false;
  return /^[^\dA-Za-z\u3400-\u9fff()|]+$/.test(folded);
}

/** A cell of digits that ends its row, as 14. does, is no number of the label below. */
function endsRow({ marked, row, folded }: TextToken, next: Token | undefined): boolean {
  return marked === true && next?.row !== row && /^[\d\s.,'’]+$/.test(folded);
}

/** A token's key; without its bracketed remarks, or its English, where only that is a label. */
function keyOf(folded: string): LabelKey {
  const whole = labelKeyWithPlaces(folded);
  if (findWordings(whole.key).length > 0) return whole;
  const bare = folded.includes("(") ? bareLabelKey(folded) : null;
  if (bare && bare.key.length >= 2 && findWordings(bare.key).length > 0) return bare;
  const chinese = /[A-Za-z]{2}/.test(whole.key) ? withoutLatin(whole) : null;
  return chinese && findWordings(chinese.key).length > 0 ? chinese : whole;
}

/** 自然人 Natural persons: both names of one column. */
function withoutLatin({ key, places }: LabelKey): LabelKey {
  const kept = [...key.matchAll(/[^A-Za-z]/g)].map(({ index }) => index);
  return {
    key: kept.map((i) => key[i]).join(""),
    places: kept.map((i) => places[i] as number),
  };
}

type Unit = { token: number; place: number };
type Step = { cost: number; from: number; label: boolean };

function tileRun(run: TextToken[]): Item[] {
  const [only] = run;
  if (only && run.length === 1) return tileToken(only);
  let key = "";
  const units: Unit[] = [];
  const starts = new Map<number, number>();
  run.forEach((token, index) => {
    const keyed = keyOf(token.folded);
    starts.set(key.length, index);
    key += keyed.key;
    keyed.places.forEach((place) => units.push({ token: index, place }));
  });
  return toItems(run, key, units, tile(key, units));
}

/** A label or words of one token; `from` and `to` count from its start, null at its ends. */
type Piece = { from: number | null; to: number | null; wordings: readonly Wording[] | null };

/** What a token comes to that stands alone does not depend on the document. */
const piecesOf = remember((folded): readonly Piece[] => {
  const { key, places } = keyOf(folded);
  const steps = tileAlone(key);
  const pieces: Piece[] = [];
  for (let end = key.length; end > 0;) {
    const step = steps[end];
    if (!step) break;
    pieces.push({
      from: step.from === 0 ? null : (places[step.from] ?? 0),
      to: end === key.length ? null : (places[end - 1] ?? 0) + 1,
      wordings: step.label ? findWordings(key.slice(step.from, end)) : null,
    });
    end = step.from;
  }
  return pieces.reverse();
});

function tileToken({ at, row, place, marked, folded }: TextToken): Item[] {
  return piecesOf(folded).map(({ from, to, wordings }): LabelItem | UnknownItem => {
    const start = from === null ? at.start : at.start + from;
    const end = to === null ? at.end : at.start + to;
    // Spelt out: copying objects of many shapes is what this stage would spend its time on.
    return wordings
      ? { kind: "label", at: { start, end }, row, endRow: row, place, marked, folded, wordings }
      : { kind: "unknown", at: { start, end }, row, endRow: row, place, marked, folded };
  });
}

/** The tiling of a key that stands in one token: where it is cut does not depend on the document. */
const tileAlone = remember((key): readonly (Step | undefined)[] =>
  tile(
    key,
    Array.from(key, (_, place) => ({ token: 0, place })),
  ),
);

/** Cheapest tiling of a key, as the step that leads to each position reached. */
function tile(key: string, units: Unit[]): (Step | undefined)[] {
  const best: (Step | undefined)[] = Array.from({ length: key.length + 1 });
  best[0] = { cost: 0, from: 0, label: false };
  const isCut = (i: number) =>
    i === 0 || i === key.length || units[i]?.token !== units[i - 1]?.token;
  const relax = (from: number, to: number, step: Step) => {
    if (step.cost < (best[to]?.cost ?? Infinity)) best[to] = { ...step, from };
  };
  for (let i = 0; i < key.length; i += 1) {
    const here = best[i];
    if (!here) continue;
    if (isCut(i)) {
      let end = i + 1;
      while (!isCut(end)) end += 1;
      relax(i, end, { cost: here.cost + UNKNOWN, from: i, label: false });
    }
    for (const length of lengthsAfter(key.slice(i, i + 2))) {
      const end = i + length;
      if (end > key.length || findWordings(key.slice(i, end)).length === 0) continue;
      const ragged = (isCut(i) ? 0 : RAGGED_EDGE) + (isCut(end) ? 0 : RAGGED_EDGE);
      const crossed = units[i]?.token === units[end - 1]?.token ? 0 : RAGGED_EDGE;
      relax(i, end, { cost: here.cost + LABEL + ragged + crossed, from: i, label: true });
    }
  }
  return best;
}

function toItems(
  run: TextToken[],
  key: string,
  units: Unit[],
  best: readonly (Step | undefined)[],
): Item[] {
  const items: Item[] = [];
  for (let end = key.length; end > 0;) {
    const step = best[end];
    if (!step) break;
    items.push(toItem(run, key, units, step.from, end, step.label));
    end = step.from;
  }
  return items.reverse();
}

function toItem(
  run: TextToken[],
  key: string,
  units: Unit[],
  from: number,
  to: number,
  label: boolean,
): LabelItem | UnknownItem {
  const first = units[from];
  const last = units[to - 1];
  const head = run[first?.token ?? 0] as TextToken;
  const tail = run[last?.token ?? 0] as TextToken;
  // Numbering before the first character belongs to the label when the label begins its token.
  const begins = from === 0 || units[from - 1]?.token !== first?.token;
  const ends = to === units.length || units[to]?.token !== last?.token;
  const start = begins ? head.at.start : head.at.start + (first?.place ?? 0);
  const end = ends ? tail.at.end : tail.at.start + (last?.place ?? 0) + 1;
  const { row, place } = head;
  const marked = head.marked && tail.marked;
  const endRow = tail.row;
  const folded = foldedBetween(run, first?.token ?? 0, last?.token ?? 0);
  return label
    ? {
        kind: "label",
        at: { start, end },
        row,
        endRow,
        place,
        marked,
        folded,
        wordings: findWordings(key.slice(from, to)),
      }
    : { kind: "unknown", at: { start, end }, row, endRow, place, marked, folded };
}

function foldedBetween(run: TextToken[], first: number, last: number): string {
  return run
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join("");
}
