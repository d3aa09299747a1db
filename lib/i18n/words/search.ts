import type { WordList } from "./word-list";

/** Search over prose, titles and figures. */
export const searchWords = {
  "nav.search": { zh: "搜索", en: "Search" },
  "nav.search.hint": { zh: "搜索正文与数字", en: "Search" },
  "search.title": { zh: "搜索", en: "Search" },
  "search.lead": {
    zh: "在报告的正文、标题和文中数字里找。两个字就能查，几个词用空格隔开，简体繁体互通。",
    en: "Looks through the prose, the titles and the figures of every report. Two characters are enough, words are separated by spaces, and either script finds the other. Reports are in Chinese.",
  },
  "search.form": { zh: "在报告里搜索", en: "Search the reports" },
  "search.field": { zh: "查找的词", en: "Words to find" },
  "search.go": { zh: "搜索", en: "Search" },
  "search.city": { zh: "城市", en: "City" },
  "search.year": { zh: "年度", en: "Year" },
  "search.any": { zh: "全部", en: "All" },
  "search.examples": { zh: "例如", en: "For example" },
  "search.figures": { zh: "文中数字", en: "Figures" },
  "search.figures.count": {
    zh: "{n} 个数字，所在的句子里每个词都有",
    en: "{n} {n|figure|figures} whose sentence holds every word",
  },
  "search.figures.shown": { zh: "先列 {n} 个", en: "the first {n} shown" },
  "search.figures.other": { zh: "其他数字", en: "Other figures" },
  "search.byIndicator": {
    zh: "指标：各单位、各年度",
    en: "Indicators by body and year",
  },
  "search.places": { zh: "文中 {n} 处", en: "in {n} places" },
  "search.notFound": { zh: "未见", en: "none found" },
  "search.agency": { zh: "单位", en: "Agency" },
  "search.period": { zh: "期限", en: "Period" },
  "search.figure": { zh: "数字", en: "Figure" },
  "search.sentence": { zh: "原句", en: "Sentence" },
  "search.more": { zh: "至少 {n} 处", en: "at least {n}" },
  "search.passages": { zh: "正文与标题", en: "Prose and titles" },
  "search.passages.count": { zh: "{n} 段", en: "{n} {n|passage|passages}" },
  "search.inTitle": { zh: "标题", en: "Title" },
  "search.none": { zh: "没有找到“{query}”", en: "Nothing found for “{query}”" },
  "search.none.help": {
    zh: "试试少写一个词。表格里的数字不在这里，在单位页和比较页。",
    en: "Try one word fewer. Numbers of the statutory tables are not here, but on the pages of the agencies and the comparison.",
  },
  "search.none.all": { zh: "在全部城市和年度里找", en: "Search all cities and years" },
  "search.none.agencies": { zh: "在单位名称里找", en: "Look among the agencies’ names" },
  "search.none.compare": { zh: "在比较页选项目", en: "Choose measures to compare" },
} as const satisfies WordList;
