import type { WordList } from "./word-list";

/** A chart in a frame of its own: citing it, and putting it on another page. */
export const embedWords = {
  "embed.open": { zh: "嵌入与引用", en: "Embed and cite" },
  "embed.copy": { zh: "复制", en: "Copy" },
  "embed.cite": { zh: "引用", en: "Cite" },
  "embed.cite.zh": { zh: "中文", en: "Chinese" },
  "embed.cite.en": { zh: "英文", en: "English" },
  "embed.frame": { zh: "嵌入网页", en: "Embed in a page" },
  "embed.frame.where": {
    zh: "只有本站设置里允许的网站能嵌入（GONGKAI_FRAME_ANCESTORS）。",
    en: "Works on the sites this one allows in its settings (GONGKAI_FRAME_ANCESTORS).",
  },
  "embed.mark": { zh: "每个数字都能回到原文", en: "every number leads back to its source" },
  "embed.missing": { zh: "这张图画不出来", en: "This chart cannot be drawn" },
  "embed.missing.body": {
    zh: "地址里的图、单位、年度或项目没有收进来，或者已经改名。",
    en: "The chart, body, year or measure in the address is not in the collection, or goes by another name now.",
  },
} as const satisfies WordList;
