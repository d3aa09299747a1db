/** What must not become an indicator's value, whatever the wording. */
import { describe, expect, it } from "vitest";
import { readFigures } from ".";

function indicators(text: string, year = 2022): string[] {
  const { figures } = readFigures({ text, repeats: [], head: { year } });
  return figures.flatMap(({ text: quote, indicator }) =>
    indicator ? [`${quote} ${indicator}`] : [],
  );
}

describe("assignIndicators", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "the total, not the increment",
      "新增秒批事项15项,“秒批”事项总数达92项。",
      ["92项 online.instantApprovalItems"],
    ],
    ["the new value, not the old", "全程网办率由40%提升至81%。", ["81% online.fullProcessRate"]],
    ["not another body's", "全国好评率99.1%,全省好评率99.3%。", []],
    [
      "not the average compared with",
      "好评率99.8%,高于全省平均水平99.1%。",
      ["99.8% rating.positiveRate"],
    ],
    ["not last year's", "去年全程网办率达70%。", []],
    [
      "not an earlier year's",
      "2021年,共收到政府信息公开申请8件。2022年,共收到政府信息公开申请9件。",
      ["9件 requests.received"],
    ],
    [
      "a base year does not hinder",
      "承诺办结时限较法定办结时限压缩70%,较2019年提高9个百分点。",
      ["70% service.timeCutRate"],
    ],
    ["not a plan", "确保明年底前全程网办率达到95%。", []],
    ["not one campaign's", "国庆期间12345热线受理办件2100件,办结率99%。", []],
    [
      "the widest scope",
      "梳理公布政务服务事项310项,市县两级梳理公布政务服务事项8120项。",
      ["8120项 service.catalogueItems"],
    ],
    ["another hotline", "12315热线受理诉求2.1万件,办结率98%。", []],
  ];
  it.each(cases)("%s", (_name, text, expected) => expect(indicators(text)).toEqual(expected));
});
