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
  "data.json": { zh: "JSON", en: "JSON" },
  "loading.title": { zh: "正在读取", en: "Loading" },
  "error.title": { zh: "这一页没有读出来", en: "This page could not be read" },
  "error.body": {
    zh: "出了我们没有料到的问题。数据没有改动；再试一次通常就好。",
    en: "Something we did not foresee went wrong. No data was changed; trying again usually helps.",
  },
  "error.retry": { zh: "再试一次", en: "Try again" },
  "error.home": { zh: "回到总览", en: "Back to the overview" },
  "missing.title": { zh: "没有这一页", en: "There is no such page" },
  "missing.body": {
    zh: "地址可能写错了，或者这份报告、这个单位还没有收进来。",
    en: "The address may be mistaken, or this report or agency has not been taken in yet.",
  },
  "missing.agencies": { zh: "查看全部单位", en: "See all agencies" },
} as const satisfies WordList;
