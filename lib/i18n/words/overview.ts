import type { WordList } from "./word-list";

/** The overview and its coverage matrix. */
export const overviewWords = {
  "overview.title": {
    zh: "政府自己报告了什么，数字是否对得上",
    en: "What governments report about themselves, and whether it adds up",
  },
  "overview.lead": {
    zh: "每个行政机关每年都要公布政府信息公开工作年度报告。这里把国家统一的三张表逐格读出，逐项核对勾稽关系，再放在一起跨年、跨城市比较。",
    en: "Every Chinese government body must publish a yearly report on information disclosure. Here the three tables of the national form are read cell by cell, checked against their own arithmetic, and set side by side over years and cities.",
  },
  "overview.totals": { zh: "收录情况", en: "In the collection" },
  "overview.total.agencies": { zh: "个单位", en: "{n|agency|agencies}" },
  "overview.total.reports": { zh: "份报告原文", en: "{n|report|reports} read in full" },
  "overview.total.cited": { zh: "份仅有引用数字", en: "known only from cited figures" },
  "overview.total.cells": { zh: "个表格单元", en: "table cells" },
  "overview.total.findings": { zh: "处疑点", en: "{n|finding|findings}" },
  "overview.sample.title": { zh: "每个数字都有出处", en: "Every number has a source" },
  "overview.sample.body": {
    zh: "点一下数字，原文就在旁边打开，滚到那一格并标出。",
    en: "Click a number: its source opens alongside, with the cell marked.",
  },
  "overview.sample.open": { zh: "查看 {number} 的出处", en: "See the source of {number}" },
  "overview.cities": { zh: "四座城市", en: "The four cities" },
  "overview.cities.note": {
    zh: "各市年报公布最完整的单位。数量取决于机关的职能与大小，不宜排名。",
    en: "The best documented agency in each city. Counts reflect what an agency does and how large it is, so they are not a ranking.",
  },
  "overview.city.agencies": { zh: "{n} 个单位", en: "{n} {n|agency|agencies}" },
  "overview.city.noTables": {
    zh: "原文没有保留表格数字",
    en: "The published text has no table figures",
  },
  "overview.city.compare": { zh: "比较四座城市", en: "Compare the four cities" },
  "overview.coverage": { zh: "收录一览：单位 × 年度", en: "Coverage: agencies by year" },
  "overview.coverage.caption": {
    zh: "各单位各年度的报告、表格版式与核对结果；空格表示未收录",
    en: "Reports, editions of the form and results of the checks, by agency and year; an empty cell is not in the collection",
  },
  "overview.coverage.agency": { zh: "单位", en: "Agency" },
  "overview.coverage.all": {
    zh: "这里只列出一部分；看全部 {n} 个单位",
    en: "This is a selection; see all {n} {n|agency|agencies}",
  },
  "overview.coverage.more": {
    zh: "{city}另有 {n} 个单位只有引用数字",
    en: "{n} more {n|agency|agencies} in {city}, known only from cited figures",
  },
  "overview.findings": { zh: "最新疑点", en: "Newest findings" },
  "overview.findings.all": { zh: "全部疑点", en: "All findings" },
  "overview.findings.none": {
    zh: "已收录的报告没有发现疑点。",
    en: "No findings in the reports collected so far.",
  },
  "overview.empty.title": { zh: "还没有收录报告", en: "No reports yet" },
  "overview.empty.body": {
    zh: "用 npm run ingest 读入报告文件或文件夹，这里就会列出各单位各年度的情况。",
    en: "Read in files or folders with npm run ingest, and agencies and years will be listed here.",
  },
  "coverage.clean": { zh: "核对全部成立", en: "All checks hold" },
  "coverage.notices": { zh: "有提示", en: "With notices" },
  "coverage.errors": { zh: "有不成立的勾稽", en: "Some checks fail" },
  "coverage.no-tables": { zh: "只有文字，没有表格", en: "Prose only, no tables" },
  "coverage.cited": { zh: "仅有引用数字", en: "Cited figures only" },
  "coverage.proseMark": { zh: "文字", en: "text" },
  "coverage.sample.clean": { zh: "42/42", en: "42/42" },
  "coverage.sample.notices": { zh: "42/42", en: "42/42" },
  "coverage.sample.errors": { zh: "41/42", en: "41/42" },
  "coverage.sample.no-tables": { zh: "文字", en: "text" },
  "coverage.sample.cited": { zh: "2", en: "2" },
  "coverage.legend": { zh: "图例", en: "Key" },
  "coverage.partYear": { zh: "非全年", en: "Part of a year" },
  "coverage.held": { zh: "{held}/{all} 项成立", en: "{held} of {all} hold" },
  "coverage.citedCount": { zh: "{n} 个引用数字", en: "{n} cited {n|figure|figures}" },
} as const satisfies WordList;
