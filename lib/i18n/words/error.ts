import type { WordList } from "./word-list";

/** Our own bugs: a list of its own, because every page's script carries it. */
export const errorWords = {
  "error.title": { zh: "这一页没有读出来", en: "This page could not be read" },
  "error.body": {
    zh: "出了我们没有料到的问题。数据没有改动；再试一次通常就好。",
    en: "Something we did not foresee went wrong. No data was changed; trying again usually helps.",
  },
  "error.reference": {
    zh: "向维护者报告时请附编号",
    en: "Reference for whoever maintains this site:",
  },
  "error.retry": { zh: "再试一次", en: "Try again" },
  "error.home": { zh: "回到总览", en: "Back to the overview" },
  "error.chart": { zh: "这张图没有读出来", en: "This chart could not be read" },
} as const satisfies WordList;
