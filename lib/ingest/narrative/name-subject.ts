/** Names what a figure counts: the noun after its measure word, or the phrase before the number. */
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

/** Between subject and number: 共, 为, 达, 提高至, 同比… none of it part of what is counted. */
const TAIL = new RegExp(
  "(?:\\s|:|为|是|有|约为|约|近|将近|接近|超过|超|突破|逾|至少|不低于|不少于|不超过|高于|低于|仅|只有|已|已达|达到|达|高达|多达|总计|共计|合计|累计|总共|共|计|各|分别|均|全部|全|大幅|进一步|" +
    "了|至|到|从|由|原来的|原来|年初的|去年的|上年的|前期的|早期的|近期的|之前的|目前的|现在的|最初的|法定时限的|控制在|保持在|稳定在|实现|按照|的比例|" +
    "同比|环比|增长|上升|下降|提升|提高|增加|减少|降低|缩短|压缩|压减|缩减|精简|扩大|优化|调整)+$",
);
/** Before the subject: time, connectives, list marks, the agency speaking of itself. */
const HEAD = new RegExp(
  "^(?:\\s|[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\\d]+[)、.]|(?:19|20)\\d{2}年(?:度|上半年|下半年|底|初)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?|截至|截止|目前|至今|今年(?:以来|上半年)?|上半年|下半年|全年|本年度?|年内|同时|其中|此外|另外|并且|并|且|还|也|共计|累计|总计|共|已经|已|现|再|又|从而|已有|" +
    "通过|对|将|为|把|由|从|向|在|我局|我委|我市|我县|我区|我办|本局|本机关|全局|和|与|及|以及|" +
    "较[^,]{0,10}同期|比[^,]{0,8}同期|同比|环比)+",
);
/** Where a noun after the measure word stops. */
const NOUN_END =
  /[,。;:!?、()\n"《]|\d|同比|环比|较|比(?![例率赛对重])|实现|完成|开展|进行|达到|提供|得到|均|已|并|纳入|进驻|可|被|为(?!民)|在(?!线|职|校|建|编|册)|以上|以内|以下|左右|占|增长|下降|提升|推广|组成|参加|参与|全部|共(?!同|享|建)|的(?=[办审]结)|列入/;
const NOT_NOUN =
  /^(?:以上|以内|以下|之内|左右|上下|的|和|与|及|等|内|后|前|中|多|余|\(|、|,|。|;|;|:|!|\s|"|”|》|\)|\d|同比|环比|较|比|实现|网上|大幅|并|而|且|到|至|降|增|升|减|提|压|缩|办结|满意|答复|完成|已|均)/;
const NOTHING = /^[\s,。;:!?、()\n”"]*$/;

export type Subject = { text: string; from: "after" | "before" | "carried" };

/** The subject of `quantities[index]`, simplified; "" when the sentence names none. */
export function nameSubject(
  copy: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
  carried: string,
): Subject {
  const quantity = quantities[index];
  if (!quantity) return { text: "", from: "carried" };
  const next = quantities[index + 1];
  const before = phraseBefore(copy, sentence, quantity, quantities[index - 1]);
  const counted = quantity.kind !== "share" && quantity.kind !== "time";
  const after = counted ? nounAfter(copy, sentence, quantity, next) : "";
  if (after) return { text: after, from: "after" };
  if (before) return { text: before, from: "before" };
  return { text: carried, from: "carried" };
}

function nounAfter(
  copy: string,
  sentence: Sentence,
  quantity: Quantity,
  next: Quantity | undefined,
): string {
  const end = Math.min(next?.start ?? sentence.end, sentence.end);
  const text = copy.slice(quantity.end, Math.max(quantity.end, end));
  if (NOT_NOUN.test(text)) {
    // 5000万元以上项目: the noun stands behind the qualifier.
    const behind = /^(?:及|或)?(?:以上|以下)(?:的)?([\u4e00-\u9fff]{2,12})/.exec(text);
    return behind?.[1] && quantity.kind === "money" ? behind[1] : "";
  }
  const stop = text.search(NOUN_END);
  const noun = (stop < 0 ? text : text.slice(0, stop)).slice(0, 24).trim();
  return NOTHING.test(noun) ? "" : noun;
}

function phraseBefore(
  copy: string,
  sentence: Sentence,
  quantity: Quantity,
  previous: Quantity | undefined,
): string {
  let start = sentence.start;
  for (let i = quantity.start - 1; i >= sentence.start; i--) {
    if (/[,。;!?、\n]/.test(copy.charAt(i)) && !inBrackets(copy, i, quantity.start)) {
      start = i + 1;
      break;
    }
  }
  if (previous && previous.end > start) start = previous.end;
  return strip(copy.slice(start, quantity.start));
}

/** A mark inside brackets that close again before the number does not end the phrase. */
function inBrackets(copy: string, at: number, until: number): boolean {
  const rest = copy.slice(at, until);
  return /^[^(]*\)/.test(rest) || /^[^“]*”/.test(rest) || /^[^《]*》/.test(rest);
}

function strip(phrase: string): string {
  let text = phrase.replaceAll("\n", "").replace(/^[以之]?[上内][)]?/, "");
  for (let last = ""; last !== text;) {
    last = text;
    text = text.replace(TAIL, "").replace(HEAD, "").trim();
  }
  return NOTHING.test(text) ? "" : text.replace(/^[)）”"]+/, "").slice(-40);
}
