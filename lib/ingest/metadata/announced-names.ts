/**
 * Opening sentences of a report → the names in them that must be the reporting body's: who compiled
 * it, whose report is announced, whom readers may ask about it.
 */
import type { SourceLine } from "./source";

/** A name, with what it is called for short: 某市某局(以下简称市某局). */
const NAME = "([一-龥·]{3,30}?)(?:\\((?:以下)?简?称[^()]{1,30}\\))?";
const YEAR = "(?:19|20)\\d{2}年(?:度)?";
const REPORT =
  "(?:政府信息(?:公开)?|信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:年度)?报告";
const OFFICE =
  "(?:党政综合|党政|政务公开|政府信息公开|综合)?(?:领导小组)?(?:办公室|综合办|党政办|办)";

/** As sure as a title; what follows names the body, or only may. */
const ANNOUNCED = [
  new RegExp(`(?:公布|发布|公开|编制|形成|现将|《)${NAME}${YEAR}${REPORT}`, "g"),
  new RegExp(
    `(?:报告|[,。])由${NAME}(?:编制|(?:根据|按照|依据|依照|结合|综合|汇总|组织|负责)[^。;]{0,200}?编制)`,
    "g",
  ),
  new RegExp(`(?:公布|发布|公开|《)${YEAR}${NAME}${REPORT}`, "g"),
  new RegExp(`结合${NAME}政府信息公开工作`, "g"),
  new RegExp(`社会(?:公布|公开)${NAME}${YEAR}(?:政府信息公开|信息公开)(?:工作)?情况`, "g"),
  new RegExp(`${NAME}现(?:向社会)?(?:公开|公布|发布)《?(?:本单位|本机关)?${YEAR}${REPORT}`, "g"),
];
/** The office that answers questions may be another's: it needs a second mention. */
const CONTACT = new RegExp(
  `(?:与|联系|咨询)([一-龥]{4,30}?)(?:${OFFICE})?(?:联系|\\((?:联系|办公|通讯)?(?:地址|电话|方式|邮编))`,
  "g",
);

/** A report says so at its beginning; the patterns are slow on long runs. */
const FIRST_LINES = 12;
const FIRST_CHARACTERS = 1_500;

/** Names in the sentences that announce a report, as printed. */
export function announcedIn(lines: readonly SourceLine[]): string[] {
  return opening(lines).flatMap((text) => ANNOUNCED.flatMap((pattern) => namesIn(text, pattern)));
}

/** 2022年,某厅坚持…: whom the first sentence of the report proper speaks of. */
const SUBJECT = new RegExp(
  "^(?:[一二三四五六七八九十(][^,。]{0,12}[)、。])?(?:19|20)\\d{2}年(?:以来|度)?,?([一-龥·]{4,30}?)" +
    "(?=坚持|认真|严格|深入|全面|积极|高度|按照|紧紧|围绕|扎实|始终|持续|不断|以习)",
);

/** The body that the first sentences name as the subject of a year's work. */
export function subjectsIn(lines: readonly SourceLine[]): string[] {
  const sentences = lines.filter(
    ({ boilerplate, folded }) => !boilerplate && /\d{4}年/.test(folded),
  );
  return sentences.slice(0, 4).flatMap(({ folded }) => {
    const name = SUBJECT.exec(folded.slice(0, 80).replace(/\s+/g, ""))?.[1];
    // 区民政局, 长通街道: short for a name that stands elsewhere.
    return name && WHOLE.test(name) ? [name] : [];
  });
}

const WHOLE = /^(?![市区县旗镇乡本我全]).{2,}(?:局|厅|委员会|人民政府|办公室|办公厅|办事处)$/;

/** Names of bodies that answer questions about the report. */
export function contactsIn(lines: readonly SourceLine[]): string[] {
  return opening(lines).flatMap((text) => namesIn(text, CONTACT));
}

function opening(lines: readonly SourceLine[]): string[] {
  return lines
    .filter(({ boilerplate, folded }) => !boilerplate && /信息公开|报告|编制/.test(folded))
    .slice(0, FIRST_LINES)
    .map(({ folded }) => folded.slice(0, FIRST_CHARACTERS).replace(/\s+/g, ""));
}

/** What the report is about to do, and not who does it: 特编制并向社会公布某局… */
const LEAD = /^.*(?:公布|发布|公开|编制|现将|社会)/;

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => {
    const name = found?.replace(LEAD, "");
    return name &&
      !/中华人民共和国|关于|国务院|根据|要求|报告|本(?:机关|单位|局)|领导小组/.test(name)
      ? [name]
      : [];
  });
}
