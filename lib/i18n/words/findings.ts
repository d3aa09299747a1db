import type { WordList } from "./word-list";

/** The list of findings and one finding drawn in full. */
export const findingWords = {
  "findings.title": { zh: "疑点", en: "Findings" },
  "findings.lead": {
    zh: "勾稽不成立、文字存疑之处。两边的算式都写出来，能断定是谁的问题就写明；原文有误只指出，不代为修改。",
    en: "Sums that do not come out and text that is in doubt. Both sides of each sum are shown and, where it is clear, whose error it is. Errors in the source are pointed out, never corrected.",
  },
  "findings.filter": { zh: "筛选", en: "Filter" },
  "findings.filter.rule": { zh: "规则", en: "Rule" },
  "findings.filter.severity": { zh: "程度", en: "Severity" },
  "findings.filter.fault": { zh: "出在哪里", en: "Origin" },
  "findings.filter.city": { zh: "城市", en: "City" },
  "findings.filter.year": { zh: "年度", en: "Year" },
  "findings.filter.any": { zh: "不限", en: "Any" },
  "findings.filter.apply": { zh: "筛选", en: "Filter" },
  "findings.filter.clear": { zh: "清除筛选", en: "Clear" },
  "findings.count": { zh: "{n} 处疑点", en: "{n} {n|finding|findings}" },
  "findings.byRule": { zh: "按规则", en: "By rule" },
  "findings.alike": {
    zh: "同一报告另有 {n} 处“{rule}”",
    en: "{n} more “{rule}” {n|finding|findings} in the same report",
  },
  "findings.none": { zh: "没有符合条件的疑点。", en: "No finding matches." },
  "findings.previous": { zh: "上一页", en: "Previous" },
  "findings.next": { zh: "下一页", en: "Next" },
  "findings.pages": { zh: "第 {page} 页，共 {pages} 页", en: "Page {page} of {pages}" },
  "finding.sum": {
    zh: "{along}：两边相差 {gap}（{left} 对 {right}）。",
    en: "{along}: the two sides differ by {gap} ({left} against {right}).",
  },
  "finding.sides": { zh: "算式", en: "The sum" },
  "finding.parts": { zh: "相加得", en: "Adds up to" },
  "finding.stated": { zh: "报告填的是", en: "The report states" },
  "finding.unequal": { zh: "不等于", en: "is not equal to" },
  "finding.blanks": { zh: "其中 {n} 个空白按 0 计", en: "{n} {n|blank|blanks} counted as 0" },
  "finding.folded": { zh: "另有 {n} 项为 0 或空白", en: "{n} more {n|line|lines} of 0 or blank" },
  "finding.proposal": {
    zh: "若 {cell} 为 {to}（现为 {from}），行与列就都相符。仅供参考，未作修改。",
    en: "If {cell} were {to} (it is {from}), its row and its column would both agree. A suggestion only; nothing was changed.",
  },
  "finding.fault": { zh: "出在：{fault}", en: "Origin: {fault}" },
  "finding.show": { zh: "看原文", en: "See the source" },
  "finding.cell": { zh: "看这一格", en: "See the cell" },
  "finding.report": { zh: "看报告", en: "See the report" },
} as const satisfies WordList;
