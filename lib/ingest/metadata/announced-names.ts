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
  new RegExp(`结合${NAME}政府信息公开工作`, "g"),
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

/** Names of bodies that answer questions about the report. */
export function contactsIn(lines: readonly SourceLine[]): string[] {
  return opening(lines).flatMap((text) => namesIn(text, CONTACT));
}

function opening(lines: readonly SourceLine[]): string[] {
  return lines
    .filter(({ boilerplate, folded }) => !boilerplate && /信息公开|报告/.test(folded))
    .slice(0, FIRST_LINES)
    .map(({ folded }) => folded.slice(0, FIRST_CHARACTERS).replace(/\s+/g, ""));
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) =>
    name && !/中华人民共和国|关于|国务院|根据|要求|报告|本(?:机关|单位|局)|领导小组/.test(name)
      ? [name]
      : [],
  );
}
