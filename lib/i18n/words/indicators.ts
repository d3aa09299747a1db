import type { WordList } from "./word-list";

/** The catalogue of indicators and the page of one. */
export const indicatorWords = {
  "indicators.title": { zh: "指标", en: "Indicators" },
  "indicators.lead": {
    zh: "小单位的统计表大多是零，可比的数字往往写在文字里。下面的指标从正文读出，每个值都附原句。",
    en: "A small body's tables are mostly zeros; what can be compared stands in the prose. These indicators are read from the text, each value with its sentence.",
  },
  "indicators.values": { zh: "{n} 个值", en: "{n} {n|value|values}" },
  "indicators.noValues": { zh: "尚无数值", en: "No values yet" },
  "indicators.shares": { zh: "由表格算出的占比", en: "Shares computed from the tables" },
  "indicators.fromTables": { zh: "由表格算出", en: "From the tables" },
  "indicator.unit": { zh: "单位", en: "Unit" },
  "indicator.direction": { zh: "方向", en: "Direction" },
  "indicator.direction.higher": { zh: "越高越好", en: "Higher is better" },
  "indicator.direction.lower": { zh: "越低越好", en: "Lower is better" },
  "indicator.direction.none": { zh: "不分好坏", en: "Neither better nor worse" },
  "indicator.values": { zh: "各单位各年度的值", en: "Values by agency and year" },
  "indicator.value": { zh: "数值", en: "Value" },
  "indicator.period": { zh: "期限", en: "Period" },
  "indicator.remark": { zh: "说明", en: "Remark" },
  "indicator.sentence": { zh: "原句", en: "Sentence" },
  "indicator.left": {
    zh: "图中画不下全部单位，另有 {n} 个见下表。",
    en: "Not every body fits the chart; {n} more {n|stands|stand} in the table below.",
  },
  "indicator.choose": { zh: "自选单位比较", en: "Choose which to compare" },
  "indicator.empty": {
    zh: "收录的报告里还没有读到这个指标。",
    en: "No report in the collection gives this indicator yet.",
  },
} as const satisfies WordList;
