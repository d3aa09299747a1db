/** Dates, years, clock times: stretches whose digits say when. For the matching copy. */
import type { NamePattern } from "./name-pattern";

export const DATE_PATTERNS: readonly NamePattern[] = [
  {
    name: "span of years",
    pattern:
      /(?:19|20)\d{2}\s*年?度?\s*[-~至到/]{1,2}\s*(?:(?:19|20)\d{2}|\d{2}(?=\s*学?年))\s*(?:学年|年度|年)?/g,
    examples: ["⟦2021-2025年⟧规划", "⟦2019年--2020年度⟧先进", "⟦2022/2023学年⟧", "⟦2020至2022年⟧"],
    against: ["从2021件增至3022件"],
  },
  {
    name: "date in figures",
    pattern: /(?:19|20)\d{2}\s?[-./]\s?(?:1[0-2]|0?[1-9])\s?(?:[-./]\s?[0-3]?\d)?(?![\d%万亿.])/g,
    examples: ["于⟦2023-05-12⟧发布", "⟦2024.9.18⟧起", "⟦2022/3⟧"],
    against: ["占2023.75万"],
  },
  {
    name: "year",
    pattern:
      /(?:19|20)\d{2}\s*(?:年(?:度|版|代|初|底|末|中)?(?:\s*\d{1,2}\s*月(?:份|底|初|末|[上中下]旬|\s*\d{1,2}\s*(?:日|号|(?=\s?[-~至到,，)])))?)?|[级届版])/g,
    examples: [
      "⟦2023年⟧办件12件",
      "⟦2023年度⟧",
      "⟦2023年1月25⟧至",
      "⟦2024年9月18日⟧",
      "⟦2020级⟧新生",
      "⟦2022年 3月15日⟧",
    ],
    against: ["2023件"],
  },
  {
    name: "short year",
    pattern: /(?<!\d)\d{2}年(?=\d{1,2}月)/g,
    examples: ["⟦21年⟧6月"],
    against: ["21个"],
  },
  {
    name: "months and days",
    pattern:
      /(?<![\d.])\d{1,2}\s*(?:月\s*\d{1,2}\s*日|月|日)?\s*(?:[-~至到、和]{1,2}\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|份)?|月\s*\d{1,2}\s*(?:日|(?=\s?[-~至到]))|月(?:份|底|初|末|[上中下]旬)?)(?:\s*[-~至到]{1,2}\s*\d{1,2}\s*日)?/g,
    examples: [
      "⟦5月⟧举办",
      "⟦12月底⟧前",
      "⟦5月29日-31日⟧",
      "⟦1-6月⟧",
      "⟦3至5月⟧",
      "⟦25至2月3日⟧",
      "⟦5月7日至5月10日⟧",
      "⟦8月份⟧出台",
    ],
    against: ["3个月", "12件", "30日内"],
  },
  {
    name: "day of a named month",
    pattern: /(?:同月|当月|本月|每月|次月|上月)\s*\d{1,2}\s*[日号]/g,
    examples: ["⟦同月29日⟧", "⟦每月5日⟧前"],
    against: ["每月29件"],
  },
  {
    name: "clock time",
    pattern:
      /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<![\d.])\d{1,2}(?:时|点)(?:\d{1,2}分|整|半|许|前|后|至|-|$)/g,
    examples: ["⟦10:30⟧开始", "⟦08:15:30⟧", "⟦9时30分⟧", "⟦17点前⟧"],
    against: ["24小时", "共8时段"],
  },
  {
    name: "quarter",
    pattern: /(?<![\d.])[1-4](?:[-~至、][1-4])?季度/g,
    examples: ["⟦1季度⟧", "⟦1-3季度⟧"],
    against: ["3个季度"],
  },
  {
    name: "round-the-clock",
    pattern: /24\s?小时(?!(?:以|之)?内|[前后,。;、]|办结|响应)/g,
    examples: ["⟦24小时⟧自助服务"],
    against: ["在24小时内", "12小时"],
  },
  {
    name: "recent years",
    pattern: /(?:(?<![附临邻])近|最近|过去|未来|今后)\s?\d{1,2}\s?年/g,
    examples: ["⟦近3年⟧来", "⟦未来5年⟧"],
    against: ["近3件", "连续3年"],
  },
  {
    name: "every day of the year",
    pattern: /365\s?天/g,
    examples: ["全年⟦365天⟧"],
    against: ["365件", "318天"],
  },
];
