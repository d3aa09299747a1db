/** Names what a figure counts: the noun after its measure word, or the phrase before the number. */
import {
  AGENCY_HEAD,
  ATTRIBUTE,
  BARE_VERB,
  DONE_TO_IT,
  EMPTY_WORD,
  EXTREME,
  GENERIC,
  HEAD,
  NOT_NOUN,
  NOTHING,
  NOUN_END,
  NOUN_TAIL,
  OF_A_LIST,
  OWN_VERBS,
  TAIL,
  TOPIC,
  VERB_BEFORE_NEXT,
} from "./lexicon/subject-words";
import type { Sentence } from "./passages";
import { RANGE_MARK, type Quantity } from "./quantity";

/** A noun of two or three characters says little alone: 资金, 部门, 视频. */
const SHORT_NOUN = 3;
/** How far before its number a subject may begin. */
const LONGEST_BEFORE = 160;
/** Beyond this a phrase is a story, and what precedes its last verb is left away. */
const LONG_PHRASE = 16;
/** A longer phrase that ends in a verb gives the verb alone. */
const SHORT_PHRASE = 8;

/** The subject of `quantities[index]`, simplified; `carried`, the figure before's, when it has none. */
export function nameSubject(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
  carried: string,
): string {
  const quantity = quantities[index];
  if (!quantity) return "";
  const previous = quantities[index - 1];
  const next = quantities[index + 1];
  const before = phraseBefore(copy, sentence, quantities, index);
  const after = nounAfter(copy, sentence, quantity, next);
  // 3至6岁儿童: both ends of a range are of one thing.
  if (previous && isRange(copy, previous, quantity)) return carried || after;
  if (!before && next && isRange(copy, quantity, next)) {
    return nounAfter(copy, sentence, next, quantities[index + 2]) || carried;
  }
  const counted = quantity.kind !== "share" && quantity.kind !== "time";
  if (counted && after) {
    const verb = after.length <= SHORT_NOUN ? verbAtEnd(before) : "";
    return verb && before.length <= SHORT_PHRASE ? before + after : verb + after;
  }
  if (EXTREME.test(before)) return carried + before;
  const listed = OF_A_LIST.exec(before);
  if (listed) return fromList(copy, sentence, quantity, listed[1] ?? "") || before;
  if (carried && BARE_VERB.test(before)) {
    return carried.startsWith(before) ? carried : before + carried.replace(DONE_TO_IT, "");
  }
  if (carried && EMPTY_WORD.test(before)) return carried;
  if (/岁$/.test(quantity.unit) && after) return after;
  if (before && ATTRIBUTE.test(before)) return withTopic(copy, sentence, quantity, before);
  if (!before && !after && quantity.kind === "time") {
    // 缩短勘验时限,由12个工作日到6个: not of what the figure before counts.
    const clause = clauseBeforeThat(copy, sentence, quantity);
    if (/[时期]限$|时间$|周期$/.test(clause)) return clause;
  }
  return before || after || carried || clauseBeforeThat(copy, sentence, quantity);
}

function nounAfter(
  copy: string,
  sentence: Sentence,
  quantity: Quantity,
  next: Quantity | undefined,
): string {
  const end = Math.min(next?.start ?? sentence.end, sentence.end);
  const text = copy.slice(quantity.end, Math.max(quantity.end, end));
  const counted = quantity.kind !== "share";
  if (NOT_NOUN.test(counted ? text : text.replace(/^的/, ""))) {
    // 5000万元以上项目, 65岁以上老年人: the noun stands behind the qualifier.
    const behind =
      /^(?:及|或)?(?:以上|以下)(?:的)?([\u4e00-\u9fff]{2,8}?)(?=\d|[,。;、]|人?$)/.exec(text);
    return behind?.[1]?.split(NOUN_END, 1)[0] ?? "";
  }
  const brackets = /^[^,。;:!?、(\n\d]{1,12}\([^()\d,。;]{1,8}\)/.exec(text)?.[0] ?? "";
  // “6+1”政务服务事项: digits and commas inside a quoted name do not end the noun.
  const quoted = /^“[^”\n]{1,24}”/.exec(text)?.[0] ?? "";
  const rest = text.slice(quoted.length);
  const stop = rest.search(NOUN_END);
  const noun = brackets || quoted + (stop < 0 ? rest : rest.slice(0, stop));
  const whole = next && stop < 0 ? noun.replace(VERB_BEFORE_NEXT, "") : noun;
  const bare = whole.replace(/^的/, "").slice(0, 26).replace(NOUN_TAIL, "").trim();
  return NOTHING.test(bare) ? "" : bare;
}

function phraseBefore(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
): string {
  const quantity = quantities[index];
  const previous = quantities[index - 1];
  if (!quantity) return "";
  let start = Math.max(sentence.start, quantity.start - LONGEST_BEFORE);
  const from = Math.max(sentence.start, quantity.start - LONGEST_BEFORE);
  for (let i = quantity.start - 1; i >= from; i--) {
    const mark = copy.charAt(i);
    if (!/[,。;:!?、]/.test(mark) || inBrackets(copy, i, quantity.start)) continue;
    // 上门走访、电话回访320次 counts both; 动态12条、法规8条 counts each.
    if (mark === "、" && !(previous && previous.end >= i - 8) && quantity.start - i < 16) continue;
    if (mark === ":" && /^[\s:]*$/.test(copy.slice(i, quantity.start))) continue;
    start = i + 1;
    break;
  }
  const follows = previous !== undefined && previous.end > start;
  const counted = follows ? nounAfter(copy, sentence, previous, quantity) : "";
  let words = copy.slice(follows ? previous.end : start, quantity.start);
  // 36项任务已完成34项: the first count's noun is not the second's.
  if (counted && words.startsWith(counted)) words = words.slice(counted.length);
  const phrase = strip(words).slice(-40);
  return follows || phrase.length > LONG_PHRASE ? fromLastVerb(phrase) : phrase;
}

/** 解读比例偏低,仅38%: the clause before names what the bare number counts. */
function clauseBeforeThat(copy: string, sentence: Sentence, quantity: Quantity): string {
  const clauses = copy.slice(sentence.start, quantity.start).split(/[,;:]/);
  return strip(clauses.at(-2) ?? "").slice(-20);
}

/** 形成《某某清单》,涉及事项12项: items of the paper just named. */
function fromList(copy: string, sentence: Sentence, quantity: Quantity, noun: string): string {
  const papers = [...copy.slice(sentence.start, quantity.start).matchAll(/《([^《》]{2,24})》/g)];
  const name = papers.at(-1)?.[1];
  return name ? name + noun : "";
}

/** A mark inside brackets that close again before the number does not end the phrase. */
function inBrackets(copy: string, at: number, until: number): boolean {
  const rest = copy.slice(at, until);
  return /^[^(]*\)/.test(rest) || /^[^“]*”/.test(rest) || /^[^《]*》/.test(rest);
}

/** Words without what is no part of what they name: time, verbs of change, linking words. */
export function strip(phrase: string): string {
  let text = phrase
    .replaceAll("\n", "")
    .replace(/^.*》等?(?:\d+[部项个份件])?/, "")
    .replace(/^(?:[以之][上下内外]|[上内]\)|内(?![容部资涝设外陆河科需销]))/, "")
    .replace(/[(“]+$/, "")
    // What stands in an open bracket is of the bracket alone.
    .replace(/^.*\((?=[^()]+$)/, "")
    .replace(/^[)”"]+(?=[和与及的、])/, "");
  for (let last = ""; last !== text;) {
    last = text;
    text = text.replace(TAIL, "").replace(HEAD, "").trim();
    const bare = text.replace(AGENCY_HEAD, "");
    if (bare.length >= 3) text = bare;
  }
  return NOTHING.test(text) ? "" : text.replace(/^[)”"]+/, "");
}

function fromLastVerb(phrase: string): string {
  let cut = 0;
  for (const match of phrase.matchAll(OWN_VERBS)) {
    if (match.index + match[0].length < phrase.length - 1) cut = match.index;
  }
  const tail = phrase.slice(cut);
  // A verb inside brackets, 督查通知单(约谈提醒), begins nothing.
  return /^[^(]*\)/.test(tail) ? phrase : tail;
}

function verbAtEnd(phrase: string): string {
  const last = [...phrase.matchAll(OWN_VERBS)].at(-1);
  return last && last.index + last[0].length === phrase.length ? last[0] : "";
}

function isRange(copy: string, low: Quantity, high: Quantity): boolean {
  return RANGE_MARK.test(copy.slice(low.end, high.start));
}

/** 满意率, 成交金额, 订阅人数 belong to something: the first thing the segment speaks of. */
function withTopic(
  copy: string,
  sentence: Sentence,
  quantity: Quantity,
  attribute: string,
): string {
  if (!GENERIC.test(attribute)) return attribute;
  const segmentStart = Math.max(sentence.start, copy.lastIndexOf(";", quantity.start) + 1);
  const segment = strip(copy.slice(segmentStart, quantity.start));
  const topic = TOPIC.exec(segment)?.[1]?.replace(HEAD, "") ?? "";
  // What was done first is another matter's topic; half a name is none.
  if (/[率度]$/.test(topic) || topic.split("“").length !== topic.split("”").length) {
    return attribute;
  }
  if ([...topic.matchAll(OWN_VERBS)][0]?.index === 0) return attribute;
  return topic && !attribute.includes(topic) && !topic.includes(attribute)
    ? topic + attribute
    : attribute;
}
