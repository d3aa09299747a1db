/** Keys of labels → what they stand for, from the form's wordings. */
import { WORDINGS, type Wording } from "@/lib/statutory-form";
import { foldText } from "../document/fold";
import { remember } from "../document/remember";
import { labelKey } from "./label-key";

const byKey = new Map<string, Wording[]>();
/** Every beginning of a key, the whole key too. */
const beginnings = new Set<string>();
/** Lengths of the keys that begin with a pair of characters. */
const heads = new Map<string, Set<number>>();

for (const wording of WORDINGS) {
  const folded = foldText(wording.text);
  addKey(labelKey(folded), wording);
  // 1属于国家秘密: a numbered label whose mark after the number was lost.
  addKey(folded.replace(/[^0-9A-Za-z\u3400-\u9fff]/g, ""), wording);
}

function addKey(key: string, wording: Wording): void {
  const known = byKey.get(key);
  if (!known) byKey.set(key, [wording]);
  else if (!known.some((other) => sameMeaning(other, wording))) known.push(wording);
  for (let length = 1; length <= key.length; length += 1) beginnings.add(key.slice(0, length));
  const pair = key.slice(0, 2);
  const lengths = heads.get(pair) ?? new Set();
  heads.set(pair, lengths.add(key.length));
}

function sameMeaning(a: Wording, b: Wording): boolean {
  return a.table === b.table && a.role === b.role && a.id === b.id && a.edition === b.edition;
}

/** What a key stands for; empty when no label has it. */
export function findWordings(key: string): readonly Wording[] {
  return byKey.get(key) ?? [];
}

/** What printed words stand for. */
export const wordingsOf = remember((folded) => findWordings(labelKey(folded)));

/** Whether a label's key begins so. */
export function continuesLabel(key: string): boolean {
  return beginnings.has(key);
}

const NONE: ReadonlySet<number> = new Set();

/** Lengths of the labels' keys that begin with these two characters. */
export function lengthsAfter(pair: string): ReadonlySet<number> {
  return heads.get(pair) ?? NONE;
}

/** Every key that stands for one line or column role of a table, for near matches. */
export function keysOf(table: Wording["table"], role: Wording["role"]): [string, Wording][] {
  return [...byKey].flatMap(([key, wordings]) =>
    wordings
      .filter((one) => one.table === table && one.role === role)
      .map((one): [string, Wording] => [key, one]),
  );
}
