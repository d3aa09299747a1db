import { describe, expect, it } from "vitest";
import { findRepeats } from "./repeats";

const ONE = "一是开放阅览室,全年接待读者三万二千人次,并且整理旧书二百一十册。";
const TWO = "二是走进乡镇举办读书活动十八场,赠送图书九百册,回答读者的询问。";
const THREE = "三是更新目录并且放到网上供人查询,延长周末的开放时间到晚上九点。";

function repeats(text: string): string[] {
  return findRepeats(text, [{ start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("findRepeats", () => {
  it("finds a passage that stands twice", () => {
    expect(repeats(`${ONE}\n${TWO}\n${THREE}\n${ONE}\n${TWO}\n`)).toEqual([`${ONE}\n${TWO}`]);
  });

  it("finds it under other line breaks and spaces", () => {
    expect(repeats(`${ONE}${TWO}\n${THREE}\n${ONE}\n  ${TWO}`)).toEqual([`${ONE}\n  ${TWO}`]);
  });

  it("lets a short sentence be said twice", () => {
    expect(repeats(`${ONE}\n没有收费。\n${TWO}\n没有收费。\n`)).toEqual([]);
  });

  it("does not take like sentences for the same", () => {
    expect(repeats(`${ONE}\n${ONE.replace("三万二千", "三万三千")}\n${TWO}`)).toEqual([]);
  });
});
