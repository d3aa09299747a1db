/** Turns a key of the dictionary and its values into a sentence in the reader's language. */
import type { Bilingual, Locale } from "@/lib/domain";
import { fillSlots } from "./fill-slots";
import { WORDS, type WordKey } from "./words";

/** Names inside `{}` in a text: `{count}`, or `{count|report|reports}` for an English plural. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}|${string}` ? Name : Slot) | NamesIn<Rest>
  : never;

type SlotsOf<Key extends WordKey> =
  NamesIn<(typeof WORDS)[Key]["zh"]> | NamesIn<(typeof WORDS)[Key]["en"]>;

type Arguments<Key extends WordKey> = [SlotsOf<Key>] extends [never]
  ? []
  : [values: Record<SlotsOf<Key>, string | number>];

export type Translate = <Key extends WordKey>(key: Key, ...values: Arguments<Key>) => string;

/** The dictionary in one language. */
export function translator(locale: Locale): Translate {
  return (key, ...[values]) => fillSlots(WORDS[key][locale], values ?? {}, locale);
}

/** One side of a text that carries both languages. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return text[locale];
}
