/** Reads how firm a figure is: 约 近 → approx, 余 以上 超过 → at_least, 以内 不超过 → at_most. */
import type { Qualifier } from "@/lib/domain";
import type { Quantity } from "./quantity";

type Cue = { pattern: RegExp; qualifier: Qualifier };

/** Words right before the number; the first that fits decides. */
const BEFORE: readonly Cue[] = [
  {
    pattern: /(?:不超过|不超|不高于|不多于|不大于|至多|最多不超|低于|少于|小于|不到|不足|≤|<)$/,
    qualifier: "at_most",
  },
  {
    pattern:
      /(?:不低于|不少于|不小于|不下于|至少[\u4e00-\u9fff]{0,2}|最少|超过|超出|突破|高于|多于|大于|逾|≥|>|(?<![商赶反高农治查纠罚英中])超|(?<=[量额数次值模])破)$/,
    qualifier: "at_least",
  },
  {
    pattern: /(?:大约|约为|将近|接近|大概|约|(?<![附最邻临靠贴亲就远新])近)$/,
    qualifier: "approx",
  },
];
/** 约占窗口工作量的15%: the word for about stands before the verb. */
const ABOUT_OF = /(?<![节预签集契履违特邀公网相解爽失制简租])约占[^,。;\d]{1,16}$/;
/** How far before the number that word is looked for. */
const ABOUT_REACH = 20;
/** 约 that ends another word: 节约3万元, 预约12件. */
const NO_CUE = /(?:[节预签集契履违特邀公网相解爽失制简租]约|[跑]最近)$/;
/** 不低于 and 不少于 end in the words for less. */
const NEGATED = /不(?:低于|少于|小于|足|到)$/;

/** Words right after the measure word. */
const AFTER: readonly Cue[] = [
  {
    pattern:
      /^\s?(?:及|或|\(含\))?(?:以上|之上|有余|多(?![个次家种元万亿项条件部部门年措])|余(?![额下]))/,
    qualifier: "at_least",
  },
  { pattern: /^\s?(?:及|或)?(?:以内|之内|以下|之下)/, qualifier: "at_most" },
  { pattern: /^\s?(?:左右|上下)/, qualifier: "approx" },
  // 92万+ counts at least so many; 3项+2项 is a sum.
  { pattern: /^\+(?![\dA-Za-z])/, qualifier: "at_least" },
];
const WITHIN = /^\s?(?:的时间)?内(?![容部资涝设外陆河科])/;

/** The qualifier of one quantity. Source: the words beside it in the matching copy. */
export function qualify(copy: string, quantity: Quantity): Qualifier {
  const before = copy
    .slice(Math.max(0, quantity.start - 8), quantity.start)
    .replace(/(?<!不)[了达至到]?\s*$/, "");
  const after = copy.slice(quantity.end, quantity.end + 8);
  if (quantity.open) return "at_least";
  if (!NO_CUE.test(before)) {
    for (const { pattern, qualifier } of BEFORE) {
      if (!pattern.test(before)) continue;
      if (qualifier !== "at_most") return qualifier;
      const sure = !NEGATED.test(before) || /不(?:足|到)$/.test(before);
      return sure ? "at_most" : "at_least";
    }
  }
  if (ABOUT_OF.test(copy.slice(Math.max(0, quantity.start - ABOUT_REACH), quantity.start))) {
    return "approx";
  }
  for (const { pattern, qualifier } of AFTER) if (pattern.test(after)) return qualifier;
  if (quantity.kind === "time" && WITHIN.test(after)) return "at_most";
  return "exact";
}
