/** A printed label → the key it is compared by: no blanks, punctuation, numbering or unit notes. */
import { FILLING } from "../document/matching-copy";
import { remember } from "../document/remember";

/** (一) 1. 1、 一、 第一 and ①: issuers number the same line differently, and numbering restarts. */
const NUMBERING =
  /\([一二三四五六七八九十]{1,3}\)|\(\d{1,2}\)|(?<![\d.])\d{1,2}\s*(?:[.、．](?!\d)|,(?=\s*[一-龥]))|(?<![一-龥])[一二三四五六七八九十]{1,3}\s*[、.,．](?=\s*[一-龥(])|[①-⑳]/g;
const UNIT_NOTE = /\((?:单位:?)?\s*(?:万元|元|件|亿元)\)/g;
/** 本年(2023)制发件数 */
const YEAR_NOTE = /\((?:19|20)\d{2}年?(?:度)?\)/g;
/** 规章(注1): the mark of a footnote. */
const FOOTNOTE = /\((?:注\s?\d{0,2}|[①-⑳])\)/g;
/**
 * What a site's conversion to Taiwan wording makes of the form's words, and back: as many
 * characters each, so that every place holds.
 */
const CONVERTED: [RegExp, string][] = [
  [/资讯/g, "信息"],
  [/(?<=规范性)档案/g, "文件"],
  [/专案(?=数)/g, "项目"],
  [/(?<=反)覆|覆(?=议)/g, "复"],
  [/其它/g, "其他"],
];
const KEPT = /[0-9A-Za-z\u3400-\u9fff]/;

export type LabelKey = {
  key: string;
  /** Where each unit of the key stands in the text it was made from. */
  places: readonly number[];
};

/** The key of a folded text; with the places of its characters, for labels broken over cells. */
export const labelKeyWithPlaces = remember((text: string): LabelKey => {
  const kept = text.includes(FILLING) ? [...text.matchAll(/[^\u2060]/g)] : null;
  if (!kept) return keyOf(text);
  const { key, places } = keyOf(kept.map(([one]) => one).join(""));
  return { key, places: places.map((place) => kept[place]?.index ?? place) };
});

function keyOf(printed: string): LabelKey {
  const folded = CONVERTED.reduce((text, [from, to]) => text.replace(from, to), printed);
  const dropped = new Set<number>();
  for (const pattern of [UNIT_NOTE, YEAR_NOTE, FOOTNOTE, NUMBERING]) {
    for (const match of folded.matchAll(pattern)) {
      for (let i = 0; i < match[0].length; i += 1) dropped.add(match.index + i);
    }
  }
  let key = "";
  const places: number[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    const character = folded[i] ?? "";
    if (dropped.has(i) || !KEPT.test(character)) continue;
    key += character;
    places.push(i);
  }
  return { key, places };
}

export function labelKey(folded: string): string {
  return labelKeyWithPlaces(folded).key;
}

/** The key without remarks in brackets: 现行有效件数(历史累计). */
export function bareLabelKey(folded: string): LabelKey {
  const masked = folded.replace(/\([^()]*\)/g, (note) => " ".repeat(note.length));
  return labelKeyWithPlaces(masked);
}
