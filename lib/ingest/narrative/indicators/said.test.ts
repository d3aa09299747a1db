/** A phrase read by its words: every one asked for, in any order, and no other that says something. */
import { describe, expect, it } from "vitest";
import { isSaid, phraseAround } from "./said";

describe("phraseAround", () => {
  it.each([
    ["全市受理诉求8万件,接通率为", "。", "接通率为#"],
    ["网站公开818条、公众号推送", "篇文章,", "公众号推送#篇文章"],
    ["2023年12345热线接通率由91%提升至", ",", "热线接通率提升至#"],
    ["共办件16万件占", "。", "占#"],
    ["截至12月底,24小时自助机", ",", "自助机#"],
    ["", "的事项实现即办,占比高", "#的事项实现即办"],
  ])("%s … %s", (before, after, phrase) => {
    expect(phraseAround(before, after)).toBe(phrase);
  });
});

describe("isSaid", () => {
  const rate = { all: [/全程网办/, /率|占比/], may: /事项/g };

  it.each(["全市全程网办事项占比达#", "占比#全程网办事项", "截至年底全程网办率已提高到#"])(
    "%s",
    (phrase) => {
      expect(isSaid(phrase, rate)).toBe(true);
    },
  );

  it.each(["全程网办事项#", "镇街全程网办率达#", "全程网办率低于邻市#", "占比#"])(
    "not %s",
    (phrase) => {
      expect(isSaid(phrase, rate)).toBe(false);
    },
  );
});
