/** What a page states about the report in so many words: who issued it, and when. */
import { findDate, isoDate } from "./dates";
import type { Source } from "./source";

export type Particulars = {
  publisher: string | null;
  source: string | null;
  publishedOn: string | null;
};

const PUBLISHER = [
  "发布机构",
  "发文机关",
  "发布单位",
  "公开主体",
  "制发机关",
  "责任单位",
  "发布机关",
  "编制单位",
];
const ORIGIN = ["信息来源", "来源"];
/** The day the page went up comes before the day the paper was signed. */
const DAYS = [
  "发布日期",
  "发布时间",
  "公开日期",
  "公布日期",
  "公布时间",
  "发表时间",
  "发稿时间",
  "上传时间",
  "信息提供日期",
  "发文日期",
  "印发日期",
  "成文日期",
  "生成日期",
  "更新时间",
  "日期",
  "时间",
];
/** Particulars stand at the head of a page, or in a table before the report. */
const HEAD = 3_000;

export function findParticulars({ document, folded, lines }: Source): Particulars {
  const head = folded.slice(0, HEAD);
  const compact = head.replace(/\s+/g, "");
  const rest = (label: string) => (compact.includes(label) ? restOf(head, label) : "");
  const publisher = PUBLISHER.map((label) => valueOf(rest(label))).find(Boolean) ?? null;
  const source = ORIGIN.map((label) => valueOf(rest(label))).find(Boolean) ?? null;
  const stated = document.statedMeta;
  const stamped = DAYS.map((label) => dateIn(rest(label))).find(Boolean) ?? null;
  return {
    publisher: stated?.publisher ?? publisher,
    source,
    publishedOn: stamped ?? dateOf(stated?.publishedOn) ?? stampDate(lines) ?? signatureDate(lines),
  };
}

/** The words after a label, up to the next blank: 发布机构:三亚市某局. */
function valueOf(rest: string): string | null {
  const value = /^[\s:|\t]*([一-龥()·]{4,40})/.exec(rest)?.[1] ?? null;
  // An empty field is followed by the next field's label.
  return value &&
    !/^(?:发文|成文|发布|公开|索引|主题|名称|标题|文号|生成|更新|有效|关键)/.test(value)
    ? value
    : null;
}

/** A label with whatever blanks between its characters, and the mark or blank behind it. */
const labelled = new Map(
  [...PUBLISHER, ...ORIGIN, ...DAYS].map((label) => {
    const spaced = [...label].join("\\s*");
    return [label, new RegExp(`(?<![一-龥])${spaced}\\s*[:|\\t\\s]`)];
  }),
);

function restOf(head: string, label: string): string {
  const match = labelled.get(label)?.exec(head);
  return match
    ? (head
        .slice(match.index + match[0].length, match.index + match[0].length + 40)
        .split("\n\n")[0] ?? "")
    : "";
}

function dateOf(text: string | undefined): string | null {
  return text ? dateIn(text) : null;
}

/** Behind a label eight digits are a date too: 20230115. */
function dateIn(text: string): string | null {
  const [, year, month, day] =
    /^[\s:|]*(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text) ?? [];
  return year ? isoDate(Number(year), Number(month), Number(day)) : findDate(text);
}

/** A line that begins with a date and a time, above the text: 2021-07-06 10:09:00. */
const STAMP = /^[[【(]?\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/;
/** A line that is a date and nothing but it, who issued the report and that it went up then. */
const DATED_LINE =
  /^[[【(]?(?!.*(?:截[至止]|统计|期限))(?:[一-龥]{4,30}\s)?\s*(?:\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}\s*日?|二.{3}年.{1,3}月.{1,3}日)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:发布|公布|印发)?[\])】]?$/;

/** A day with its hour at the end of a line: 字号:大 中 小 2024-01-25 16:02. */
const CLOCKED = /(?<!\d)20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?$/;

function stampDate(lines: Source["lines"]): string | null {
  const stamp = lines
    .slice(0, 15)
    .find(({ folded }) => [STAMP, DATED_LINE, CLOCKED].some((one) => one.test(folded.trim())));
  return stamp ? findDate(stamp.folded) : null;
}

/** The date under the signature, a line by itself at the end. */
function signatureDate(lines: Source["lines"]): string | null {
  const closing = lines
    .filter(({ boilerplate, folded }) => !boilerplate || findDate(folded))
    .slice(-8);
  // Alone, or behind the name of the body on the same line.
  const dated = closing.findLast(({ folded }) =>
    /^(?!.*(?:截[至止]|统计|期限))(?:[一-龥]{4,30}?)?(?:\d{4}年\d{1,2}月\d{1,2}日|二.{3}年.{1,3}月.{1,3}日)$/.test(
      folded.replace(/\s/g, ""),
    ),
  );
  return dated ? findDate(dated.folded.replace(/\s/g, "")) : null;
}
