/** Title, headings and tables → what kind of report it is. */
import type { ReportKind } from "@/lib/domain";
import type { Source } from "./source";
import type { Title } from "./title";

const DISCLOSURE =
  /(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)|政务公开(?:工作)?年度报告/;
const SUMMARY = /工作总结|工作计划|工作要点|总结|工作情况|工作报告/;
/** Headings and phrases that only the annual report on disclosure has. */
const OWN_HEADINGS =
  /主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、?行政诉讼情况|政府信息公开(?:工作)?年度报告|本年报/;

export function readKind(source: Source, title: Title | null): ReportKind {
  if (title && DISCLOSURE.test(title.folded.replace(/\s+/g, ""))) return "annual-disclosure";
  // A summary's page may carry a menu of the form's words; the tables themselves come in threes.
  const summary = title !== null && SUMMARY.test(title.folded);
  if (source.tables > (summary ? 1 : 0)) return "annual-disclosure";
  if (summary) return "work-summary";
  if (OWN_HEADINGS.test(source.folded)) return "annual-disclosure";
  return SUMMARY.test(source.folded.slice(0, 2_000)) ? "work-summary" : "other";
}
