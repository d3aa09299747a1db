/** Notes on what is drawn, in both languages. */
import { sentence } from "./sentence";

export const NOTE_WORDS = {
  noteBlank: sentence("空白格不等于 0：{list}。", "Blank cells are not zeros: {list}."),
  noteMissing: sentence(
    "缺失，不以其他年份代替：{list}。",
    "Missing, not filled from other years: {list}.",
  ),
  noteUnreadable: sentence("无法识读：{list}。", "Unreadable: {list}."),
  noteNotApplicable: sentence(
    "该版表格没有此项：{list}。",
    "Not on that edition of the form: {list}.",
  ),
  noteDoubts: sentence(
    "报告内数字不符，照原文显示：{list}。",
    "Figures that do not add up in the source, shown as printed: {list}.",
  ),
  noteCited: sentence(
    "人工摘录自公布页面：{list}。",
    "Typed by hand from the published page: {list}.",
  ),
  noteCorrected: sentence("经人工更正：{list}。", "Corrected by hand: {list}."),
  noteBlanksCounted: sentence(
    "小计中空白格按 0 计：{list}。",
    "Blanks counted as 0 in sums: {list}.",
  ),
  noteSmall: sentence(
    "总数不足 {n} 的，只列件数，不算比例。",
    "Where the whole is under {n}, counts are shown instead of shares.",
  ),
  noteUnits: sentence(
    "单位不同的项目不能用同一刻度，各图刻度不同。",
    "Measures in different units cannot share a scale; the panels have scales of their own.",
  ),
  noteScales: sentence(
    "各图量级不同，各用自己的刻度，均从 0 起。",
    "Each panel has a scale of its own; all start at zero.",
  ),
  noteOneScale: sentence(
    "各图用同一刻度，从 0 起。",
    "All panels share one scale, starting at zero.",
  ),
  noteFlow: sentence(
    "流入 {in}，流出 {out}，按报告原数绘制，相差 {d}。",
    "In {in}, out {out}: drawn as reported, they differ by {d}.",
  ),
  notePie: sentence(
    "环图只含已报告的大于 0 的项。",
    "The ring holds only the reported parts above zero.",
  ),

  noteCellsBlank: sentence(
    "{n} 个空白格以底纹标出，空白不是 0。",
    "{n} {n|blank cell is|blank cells are} shaded; a blank is no zero.",
  ),
  noteCellsMissing: sentence("{n} 格缺失。", "{n} {n|cell is|cells are} missing."),
  noteCellsNotApplicable: sentence(
    "{n} 格在该版表格中没有。",
    "{n} {n|cell is|cells are} not on that edition of the form.",
  ),
  tableAlt: sentence(
    "{title}。表格共 {n} 格，其中 {k} 格有数。",
    "{title}. A table of {n} cells, {k} with a number.",
  ),
  changeTable: sentence("年度对照", "Years side by side"),
  changeUnit: sentence("单位：件（另注的除外）", "Unit: items unless named"),
};
