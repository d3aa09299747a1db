/** Words for the states and the origins of a value. */
import type { Bilingual, Locale, ValueState } from "@/lib/domain";

export const STATE_WORDS: Record<ValueState, Bilingual> = {
  reported: { zh: "已报告", en: "reported" },
  blank: { zh: "空白", en: "blank" },
  unreadable: { zh: "无法识读", en: "unreadable" },
  missing: { zh: "缺失", en: "missing" },
  notApplicable: { zh: "不适用", en: "n/a" },
};

/** One sentence on what a state means, for legends and notes. */
export const STATE_MEANINGS: Record<ValueState, Bilingual> = {
  reported: { zh: "报告写明了数值，包括 0", en: "the report states a number, zero included" },
  blank: { zh: "表格中有此格，但未填写，不等于 0", en: "the cell stands but is empty; not a zero" },
  unreadable: {
    zh: "有内容，但不是可识读的数",
    en: "something stands there that is no readable number",
  },
  missing: { zh: "没有报告、没有该表或该行", en: "no report, no table or no such line" },
  notApplicable: { zh: "该版表格没有此项", en: "that edition of the form has no such line" },
};

/** The state in a word: 空白, 缺失, 不适用 / blank, missing, n/a. */
export function formatValueState(state: ValueState, locale: Locale): string {
  return STATE_WORDS[state][locale];
}

/** Words for where a value came from. */
export const ORIGIN_WORDS = {
  read: { zh: "识读", en: "read" },
  cited: { zh: "人工摘录", en: "cited" },
  corrected: { zh: "人工更正", en: "corrected" },
  derived: { zh: "计算得出", en: "derived" },
  none: { zh: "无", en: "none" },
} as const satisfies Record<string, Bilingual>;
