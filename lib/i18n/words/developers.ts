import type { WordList } from "./word-list";

/** How to use the API from other programs. */
export const developerWords = {
  "footer.developers": { zh: "数据接口", en: "Data and API" },
  "developers.title": { zh: "数据接口", en: "Data and API" },
  "developers.lead": {
    zh: "本站的每个数字都可以用程序取得：JSON 或 CSV，不需要密钥，任何网页都可以调用。每个数值都带着状态、出处和疑点。",
    en: "Every number on this site can be had by a program: as JSON or CSV, without a key, from any page. Each value comes with its state, its source and its doubts.",
  },
  "developers.base": { zh: "地址", en: "Address" },
  "developers.openapi": { zh: "OpenAPI 3.1 描述", en: "OpenAPI 3.1 description" },
  "developers.endpoints": { zh: "有哪些地址", en: "What there is" },
  "developers.endpoint": { zh: "地址", en: "Address" },
  "developers.gives": { zh: "给出", en: "Gives" },
  "developers.parameters": { zh: "参数", en: "Parameters" },
  "developers.examples": { zh: "怎样使用", en: "How to use it" },
  "developers.examples.lead": {
    zh: "下面的例子取“{measure}”在{cities}各单位的数值，可以直接粘贴运行。",
    en: "The examples fetch “{measure}” for the bodies of {cities}; paste them as they stand.",
  },
  "developers.curl": { zh: "命令行（curl）", en: "Command line (curl)" },
  "developers.python": { zh: "Python", en: "Python" },
  "developers.r": { zh: "R", en: "R" },
  "developers.excel": { zh: "Excel（Power Query）", en: "Excel (Power Query)" },
  "developers.excel.steps": {
    zh: "在 Excel 里选“数据 → 获取数据 → 来自其他源 → 空白查询”，打开“高级编辑器”，粘贴下面这段。或者用“自网站”，直接填 CSV 的地址。",
    en: "In Excel choose Data → Get Data → From Other Sources → Blank Query, open the Advanced Editor and paste this. Or choose From Web and give the address of the CSV.",
  },
  "developers.states": { zh: "状态", en: "States" },
  "developers.states.lead": {
    zh: "value 为空时，state 说明是哪一种空。空白不是零，缺失也不是零；求和之前先看 state。",
    en: "Where value is empty, state says which kind of empty it is. A blank is not a zero and neither is missing: look at state before you add up.",
  },
  "developers.paging": { zh: "翻页、缓存与错误", en: "Paging, caching and errors" },
  "developers.paging.page": {
    zh: "列表一页 100 行，size 最多 {max}；page 从 1 开始。总行数在 page.total，前后页的地址在 Link 头里。",
    en: "Lists give 100 rows a page; size may be up to {max} and page counts from 1. The number of rows stands in page.total, the neighbouring pages in the Link header.",
  },
  "developers.paging.etag": {
    zh: "每个回答都有 ETag；下次用 If-None-Match 带回来，没有变化就得到 304。",
    en: "Every answer has an ETag; send it back as If-None-Match and get 304 while nothing has changed.",
  },
  "developers.paging.format": {
    zh: "格式：在地址末尾加 .csv 或 .json，或写 format=csv，或用 Accept 头。CSV 带字节顺序标记，Excel 直接打开不会乱码。",
    en: "Format: end the path in .csv or .json, or say format=csv, or send an Accept header. CSV starts with a byte-order mark, so Excel opens it as it is.",
  },
  "developers.paging.errors": {
    zh: "出错时总是同一个样子：error.code 取自下面这份固定的清单，error.message 写给人看。写错的参数会被指出来，不会被忽略。",
    en: "An error always looks the same: error.code is from the closed list below, error.message is for people. A wrong parameter is named, never ignored.",
  },
  "developers.code": { zh: "代码", en: "Code" },
  "developers.meaning": { zh: "含义", en: "Meaning" },
} as const satisfies WordList;
