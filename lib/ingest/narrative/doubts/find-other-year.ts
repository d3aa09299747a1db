/** Finds statements of figures or states dated to another year than the report's. */
import type { Finding, ReportHead, Span } from "@/lib/domain";

/** "As of": the date a state is stated for. */
const AS_OF =
  /(?:截至|截止到?|截止至)\s*(?:(20\d{2})\s*年(?:\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?|底|末)?)/g;
/** The period the report says it covers. */
const PERIOD =
  /(?:统计(?:期限|时限|时间|周期)|数据统计|所列数据)[^。\n]{0,16}?(20\d{2})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?\s*(?:起)?(?:至|-|到)/g;
/** A whole calendar year, named as the report's span. */
const WHOLE_YEAR =
  /(20\d{2})\s*年\s*1\s*月\s*1\s*日\s*(?:起)?\s*(?:至|到|-|~)+\s*(?:20\d{2}\s*年)?\s*12\s*月\s*31\s*日/g;
/** What the report calls itself: 现公布2019年政府信息公开工作年度报告. */
const SELF =
  /(?:现(?:将)?(?:公布|发布|报告)|本(?:年度)?报告(?:是|为|由)|编制(?:了|的)?)[^。《》\n]{0,24}?(20\d{2})\s*年(?:度)?[^。《》\n]{0,12}?(?:信息公开(?:工作)?(?:年度)?报告|年报)/g;
/** Comparisons and histories may name any year. */
const COMPARES = /相比|同比|较[^,。]{0,8}$|比[^,。]{0,4}$|以来|期间|规划|计[划画]|要点/;

type Wording = { pattern: RegExp; zh: string; en: string };

const WORDINGS: readonly Wording[] = [
  { pattern: AS_OF, zh: "统计时点", en: "The date of the statement" },
  { pattern: PERIOD, zh: "统计期限", en: "The period stated" },
  { pattern: WHOLE_YEAR, zh: "统计期限", en: "The period stated" },
  { pattern: SELF, zh: "报告自称的年度", en: "The year the report gives itself" },
];

/** `other-year` warnings; none when the report's year is not known. */
export function findOtherYears(
  copy: string,
  prose: readonly Span[],
  head: Partial<ReportHead> | undefined,
): Finding[] {
  const year = head?.year;
  if (!year) return [];
  const findings: Finding[] = [];
  for (const { pattern, zh, en } of WORDINGS) {
    for (const match of copy.matchAll(pattern)) {
      const stated = Number(match[1]);
      const at = { start: match.index, end: match.index + match[0].length };
      if (!prose.some(({ start, end }) => at.start >= start && at.end <= end)) continue;
      if (findings.some((one) => overlaps(one.at[0], at))) continue;
      if (isAllowed(stated, Number(match[2] ?? 0), year)) continue;
      const around = [
        copy.slice(Math.max(0, at.start - 10), at.start),
        copy.slice(at.end, at.end + 4),
      ];
      if (around.some((words) => COMPARES.test(words)) || inTitle(copy, at)) continue;
      findings.push({
        rule: "other-year",
        severity: "warning",
        message: {
          zh: `${zh}是${stated}年，而报告的年度是${year}年。`,
          en: `${en} is in ${stated}, while the report is for ${year}.`,
        },
        cells: [],
        at: [at],
        fault: "source",
      });
    }
  }
  return findings.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** The report's year, or the weeks after it in which such reports are written. */
function isAllowed(stated: number, month: number, year: number): boolean {
  return stated === year || (stated === year + 1 && month >= 1 && month <= 4);
}

function overlaps(one: Span | undefined, other: Span): boolean {
  return one !== undefined && one.start < other.end && one.end > other.start;
}

function inTitle(copy: string, { start, end }: Span): boolean {
  const open = copy.lastIndexOf("《", start);
  return open >= 0 && copy.indexOf("》", open) >= end;
}
