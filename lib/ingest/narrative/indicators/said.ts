/**
 * Reads a phrase around a number by its words, in whatever order they stand: it must hold every
 * word an indicator asks for, and nothing beside them but words that say nothing or that the
 * indicator allows. What is left over may be a part, another thing or another body, so it claims
 * nothing.
 */
import { withoutSilentWords } from "../lexicon/said-words";

export type Said = {
  /** Each must stand in the phrase; `#` is the number. The longest wording first. */
  all: readonly RegExp[];
  /** What else may stand in it. */
  may?: RegExp;
};

/** The phrase a number stands in: its clause, `#` for the number, and the noun behind it. */
export function phraseAround(before: string, after: string): string {
  return `${ownClause(before)}#${/^[^,。;:、()!?\d]*/.exec(after)?.[0] ?? ""}`;
}

export function isSaid(phrase: string, { all, may }: Said): boolean {
  let rest = phrase;
  for (const asked of all) {
    if (!asked.test(rest)) return false;
    rest = rest.replace(asked, " ");
  }
  if (may) rest = rest.replaceAll(may, "");
  return withoutSilentWords(rest).replaceAll("#", "") === "";
}

/** 由31%提升至: the value before the new one. */
const OLD_VALUE =
  /(?:由|从)[^,。;\d]{0,12}\d[\d.,]*[万亿千百余多]*(?:%|个?工作日|[\u4e00-\u9fff]{1,2}?)?(?:,|大幅|进一步|逐步)?(?=提|增|调|扩|上升|压|缩|降|减|升|拓|优)/;
const NAMES = /12345”?(?=热线)|12345|7[×*xX]24小时|24小时/g;
const DATES =
  /(?:元|1)月?(?:至|到|-)12月份?|20\d{2}年(?:度|底|末)?|\d{1,2}月(?:份|底|末)?(?:\d{1,2}日)?|\d{1,2}日/g;
const BOUNDARY = /[,。;:!?()]/;
/** The measure word of the count before. */
const MEASURE = /^[万亿千百余多]*(?:%|[\u4e00-\u9fff])/;
const COUNTED = /\d[\d.,万亿余多]*(?:%|[\u4e00-\u9fff]{1,2})?$/;

/** From the last mark on, or from the count before: what is said of this number alone. */
function ownClause(before: string): string {
  const bare = before.replaceAll(NAMES, (name, at: number) =>
    name === "12345" && before.charAt(at + 5) !== "热" ? "热线" : "",
  );
  const dated = bare.replaceAll(DATES, "").replace(OLD_VALUE, "");
  for (let i = dated.length - 1; i >= 0; i--) {
    const mark = dated.charAt(i);
    const list = mark === "、" && COUNTED.test(dated.slice(Math.max(0, i - 12), i));
    if (/\d/.test(mark)) return dated.slice(i + 1).replace(MEASURE, "");
    if (list || BOUNDARY.test(mark)) return dated.slice(i + 1);
  }
  return dated;
}
