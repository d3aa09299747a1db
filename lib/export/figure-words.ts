/** Words that only the exported files use, in both languages. */
import type { Locale } from "@/lib/domain";

const WORDS = {
  figure: { zh: "图 {n}  {name}", en: "Figure {n}  {name}" },
  dataSheet: { zh: "数据", en: "Data" },
  notesSheet: { zh: "说明", en: "Notes" },
  coverSheet: { zh: "封面", en: "Cover" },
  title: { zh: "标题", en: "Title" },
  takeaway: { zh: "要点", en: "Takeaway" },
  subtitle: { zh: "副标题", en: "Subtitle" },
  note: { zh: "说明", en: "Note" },
  source: { zh: "来源", en: "Source" },
  link: { zh: "链接", en: "Link" },
  made: { zh: "制表", en: "Made" },
  alt: { zh: "文字描述", en: "In words" },
  chart: { zh: "图", en: "Chart" },
  panel: { zh: "分图", en: "Panel" },
  category: { zh: "类别", en: "Category" },
  series: { zh: "系列", en: "Series" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  state: { zh: "状态", en: "Status" },
  printed: { zh: "原文", en: "As printed" },
  count: { zh: "件数", en: "Count" },
  whole: { zh: "总数", en: "Out of" },
  agency: { zh: "机关", en: "Body" },
  year: { zh: "年度", en: "Year" },
  measure: { zh: "指标编号", en: "Measure" },
  origin: { zh: "取得方式", en: "Origin" },
  report: { zh: "报告", en: "Report" },
  address: { zh: "公布网址", en: "Published at" },
} as const satisfies Record<string, Record<Locale, string>>;

export type FigureWord = keyof typeof WORDS;

/** A word with its holes filled. */
export function sayFigure(
  locale: Locale,
  word: FigureWord,
  fill: Record<string, string> = {},
): string {
  return WORDS[word][locale].replaceAll(
    /\{(\w+)\}/gu,
    (whole, hole: string) => fill[hole] ?? whole,
  );
}
