import type { WordList } from "./word-list";

/** The comparison page. */
export const compareWords = {
  "compare.title": { zh: "比较", en: "Compare" },
  "compare.lead": {
    zh: "先看数量，再看比例；口径不同的地方用文字写明。缺的年份就写缺，不拿邻近年份顶替。",
    en: "Counts first, then shares; where figures are not like for like, the page says so. A missing year is named, never filled in from a neighbouring one.",
  },
  "compare.choose": { zh: "改选", en: "Change the choice" },
  "compare.chosen.measures": { zh: "{n} 个项目", en: "{n} {n|measure|measures}" },
  "compare.chosen.newest": { zh: "各取最新一年", en: "newest year each" },
  "compare.agencies": { zh: "单位", en: "Agencies" },
  "compare.measures": { zh: "项目", en: "Measures" },
  "compare.years": { zh: "年度", en: "Years" },
  "compare.years.hint": {
    zh: "不选年度，各单位就取数字最全的最新一年，年份写在名称后面。",
    en: "With no year chosen, each agency is shown in its newest year with the most figures; the year stands beside its name.",
  },
  "compare.years.all": {
    zh: "不选年度，就画出有数字的各年。",
    en: "With no year chosen, every year that has figures is drawn.",
  },
  "compare.scale": { zh: "换算与刻度", en: "Rate and scale" },
  "compare.per100k": { zh: "换算成每10万人", en: "Per 100,000 residents" },
  "compare.axis.own": { zh: "各图自定刻度", en: "A scale for each panel" },
  "compare.axis.same": { zh: "各图同一刻度", en: "One scale for all panels" },
  "compare.noShare": {
    zh: "不是某个总数的一部分，不画占比：{list}。",
    en: "Not part of a total, so no share is drawn: {list}.",
  },
  "compare.view": { zh: "画法", en: "View" },
  "compare.view.bars": { zh: "条形", en: "Bars" },
  "compare.view.multiples": { zh: "分格", en: "Small multiples" },
  "compare.view.shares": { zh: "占比", en: "Shares" },
  "compare.view.lines": { zh: "逐年", en: "Over years" },
  "compare.view.table": { zh: "表格", en: "Table" },
  "compare.search.agency": {
    zh: "名称、拼音或首字母",
    en: "Name, pinyin or initials",
  },
  "compare.search.measure": { zh: "项目名称或拼音", en: "Measure, or its pinyin" },
  "compare.remove": { zh: "移除{name}", en: "Remove {name}" },
  "compare.apply": { zh: "更新", en: "Update" },
  "compare.noMatch": { zh: "没有符合的选项", en: "Nothing matches" },
  "compare.fairness": { zh: "能不能比", en: "Are these like for like?" },
  "compare.fairness.none": {
    zh: "这些数字的期限、版式与口径一致，没有需要说明的地方。",
    en: "Periods, editions and scope agree; there is nothing to set straight.",
  },
  "compare.presets": { zh: "常用比较", en: "Ready-made" },
  "compare.preset.requests": { zh: "申请与拒绝", en: "Requests and refusals" },
  "compare.preset.outcomes": { zh: "办理结果占比", en: "How requests ended" },
  "compare.preset.decisions": { zh: "许可、处罚、强制", en: "Licences, penalties, coercion" },
  "compare.preset.online": { zh: "网上办事", en: "Online services" },
  "compare.preset.review": { zh: "复议与诉讼", en: "Reconsideration and litigation" },
  "compare.table.caption": {
    zh: "所选单位、年度与项目的数值",
    en: "Values of the chosen agencies, years and measures",
  },
  "compare.table.agency": { zh: "单位", en: "Agency" },
  "compare.table.year": { zh: "年度", en: "Year" },
  "compare.table.never": { zh: "各年均无", en: "none in any year" },
  "compare.silent.title": {
    zh: "这些单位在所选年度没有这些项目的数字",
    en: "None of these agencies has a figure for the chosen years",
  },
  "compare.silent.years": { zh: "有数字的年度：", en: "Years with figures:" },
  "compare.silent.never": {
    zh: "其他年度也没有。换几个项目或单位试试。",
    en: "Nor has any other year. Try other measures or agencies.",
  },
  "compare.empty.title": { zh: "请选择单位和项目", en: "Choose agencies and measures" },
  "compare.empty.body": {
    zh: "至少一个单位、一个年度、一个项目。",
    en: "At least one agency, one year and one measure.",
  },
} as const satisfies WordList;
