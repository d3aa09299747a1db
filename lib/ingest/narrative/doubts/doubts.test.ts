/** Other years and garbled strings: what is doubted, and what is left alone. */
import { describe, expect, it } from "vitest";
import { readFigures } from "@/lib/ingest/narrative";

function doubts(text: string, year = 2022): string[] {
  const { findings } = readFigures({ text, repeats: [], head: { year } });
  return findings.map(({ rule, at }) => `${rule} ${text.slice(at[0]?.start, at[0]?.end)}`);
}

describe("other-year", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "a state dated to the year before",
      "截至2021年12月31日,本局没有行政复议案件。",
      ["other-year 截至2021年12月31日"],
    ],
    [
      "the same in traditional script",
      "截至2021年12月31日,本局沒有行政複議案件。",
      ["other-year 截至2021年12月31日"],
    ],
    [
      "a period of another year",
      "统计期限为2021年1月1日至2021年12月31日。",
      ["other-year 统计期限为2021年1月1日至"],
    ],
    ["the report's own year", "截至2022年12月31日,收到申请3件。", []],
    ["weeks after the year's end", "截至2023年1月20日,均已答复。", []],
    ["a plan's name", "按照《截至2021年12月31日清理方案》和2021年规划执行。", []],
    ["a comparison with last year", "与截至2021年底相比,增加3件。", []],
    ["history", "该窗口于2019年6月3日设立。", []],
  ];
  it.each(cases)("%s", (_name, text, expected) => expect(doubts(text)).toEqual(expected));

  it("says nothing when the report's year is not known", () => {
    const { findings } = readFigures({ text: "截至2021年12月31日,无申请。", repeats: [] });
    expect(findings).toEqual([]);
  });
});

describe("garbled-text", () => {
  it.each([
    ["在政务大厅设置叁酪跺查阅点三处。", "garbled-text 叁酪跺"],
    ["及時公開財政資金使用情況,靴涮瘸並接受群眾監督。", "garbled-text 靴涮瘸"],
  ])("%s", (text, expected) => expect(doubts(text)).toEqual([expected]));

  it.each([
    "在鑫淼村、琅琊镇开展宣传,慰问张鑫淼同志。",
    "国家帆船帆板训练基地的实操演练由海事部门组织。",
    "推进“椰城警民通”与阿里浩鲸平台对接。",
    "清理违规养殖螃蟹、牡蛎、鳗鱼网箱,拆除蚝排。",
  ])("leaves alone: %s", (text) => expect(doubts(text)).toEqual([]));
});
