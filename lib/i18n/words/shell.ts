import type { WordList } from "./word-list";

/** The frame around every page. */
export const shellWords = {
  "site.name": { zh: "公开", en: "Gongkai" },
  "site.tagline": { zh: "政府信息公开年报，逐格可查", en: "Disclosure reports, cell by cell" },
  "site.description": {
    zh: "读取政府信息公开工作年度报告，逐项核对，跨年、跨城市比较，每个数字都能回到原文。",
    en: "Reads Chinese government bodies' annual disclosure reports, checks them, compares them over years and cities, and leads every number back to its source.",
  },
  "skip.content": { zh: "跳到正文", en: "Skip to content" },
  "nav.label": { zh: "主导航", en: "Main" },
  "nav.overview": { zh: "总览", en: "Overview" },
  "nav.agencies": { zh: "单位", en: "Agencies" },
  "nav.compare": { zh: "比较", en: "Compare" },
  "nav.indicators": { zh: "指标", en: "Indicators" },
  "nav.findings": { zh: "疑点", en: "Findings" },
  "nav.methods": { zh: "方法", en: "Methods" },
  "breadcrumb.label": { zh: "所在位置", en: "You are here" },
  "language.switch": { zh: "English", en: "中文" },
  "language.label": { zh: "Read this page in English", en: "用中文阅读本页" },
  "theme.label": { zh: "明暗", en: "Theme" },
  "theme.auto": { zh: "跟随系统", en: "Follow the system" },
  "theme.light": { zh: "浅色", en: "Light" },
  "theme.dark": { zh: "深色", en: "Dark" },
  "footer.label": { zh: "页脚", en: "Footer" },
  "footer.about": {
    zh: "数字按各单位公布的样子读取，只核对，不修改。空白不当作零。",
    en: "Numbers are read as the bodies published them: checked, never mended. A blank is not a zero.",
  },
  "footer.methods": { zh: "数字怎样读取与核对", en: "How numbers are read and checked" },
  "footer.twins": { zh: "本页数据：", en: "This page as data:" },
  "data.csv": { zh: "CSV", en: "CSV" },
  "data.xlsx": { zh: "Excel 工作簿", en: "Excel workbook" },
  "data.json": { zh: "JSON", en: "JSON" },
  "loading.title": { zh: "正在读取", en: "Loading" },
  "address.unknown": {
    zh: "地址里写了、本库没有的，未予采用：{list}。请在上面重新选择。",
    en: "Named in the address but not in this collection, so left out: {list}. Please choose again above.",
  },
  "missing.title": { zh: "没有这一页", en: "There is no such page" },
  "missing.body": {
    zh: "地址可能写错了，或者这一页已经改名。",
    en: "The address may be mistaken, or the page has been renamed.",
  },
  "missing.agency.title": { zh: "没有收录这个单位", en: "This agency is not in the collection" },
  "missing.agency.body": {
    zh: "它可能改了名、并入了别的单位，或者报告还没有收进来。按名称或拼音找找看。",
    en: "It may have been renamed or merged, or its reports have not been taken in yet. Try its name or pinyin.",
  },
  "missing.report.title": { zh: "没有收录这份报告", en: "This report is not in the collection" },
  "missing.report.body": {
    zh: "这一年的报告可能还没有收进来。单位页上列着已收录的各年报告。",
    en: "The report of that year may not have been taken in yet. An agency's page lists the reports there are.",
  },
  "missing.indicator.title": { zh: "没有这个指标", en: "There is no such indicator" },
  "missing.indicator.body": {
    zh: "地址可能写错了。指标页列着全部指标和定义。",
    en: "The address may be mistaken. The list of indicators has them all, with their definitions.",
  },
  "missing.indicators": { zh: "查看全部指标", en: "See all indicators" },
  "missing.agencies": { zh: "查看全部单位", en: "See all agencies" },
} as const satisfies WordList;
