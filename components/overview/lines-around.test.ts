import { describe, expect, it } from "vitest";
import { linesAround } from "./lines-around";

const text = "题目 |\n||\n信息内容 |\n数量 |\n|\n行政许可 |\n12 |\n||\n第(六)项 |\n|||";

function around(word: string, above: number, below: number): string[] {
  const start = text.indexOf(word);
  const at = { start, end: start + word.length };
  return linesAround(text, at, above, below).map((line) => text.slice(line.start, line.end));
}

describe("lines around a place", () => {
  it("are those that hold words, without their frames", () => {
    expect(around("12", 3, 1)).toEqual(["信息内容", "数量", "行政许可", "12", "第(六)项"]);
  });

  it("end where the text ends", () => {
    expect(around("题目", 4, 0)).toEqual(["题目"]);
    expect(around("第(六)项", 0, 9)).toEqual(["第(六)项"]);
  });
});
