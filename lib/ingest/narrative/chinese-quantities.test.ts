import { describe, expect, it } from "vitest";
import { readFigures } from ".";
import { readNumeral } from "./chinese-quantities";

describe("readNumeral", () => {
  it.each([
    ["十二", 12],
    ["二十", 20],
    ["二百三十六", 236],
    ["一千零五", 1005],
    ["三万二千", 32000],
    ["九十九点五", 99.5],
    ["百", 100],
    ["两百", 200],
    ["二三", null],
    ["十百", null],
  ])("%s", (text, value) => expect(readNumeral(text)).toBe(value));
});

describe("quantities in Chinese numerals", () => {
  const cases: [text: string, expected: string[]][] = [
    ["办结率达百分之九十八点五。", ["百分之九十八点五=98.5%"]],
    ["满意率百分之百,死亡率千分之三。", ["百分之百=100%", "千分之三=3‰"]],
    ["收到申请二十三件,均已答复。", ["二十三件=23件"]],
    ["培训干部一百二十余人次。", ["一百二十余人次=120人次"]],
    ["近七成群众办成,两成五留待核查,逾九成满意。", ["七成=70%", "两成五=25%", "九成=90%"]],
    ["由三成员单位联办,二成立专班,一成不变,八成新,完成三成果。", []],
    ["第二十三条规定的一件事、三类人员,二十大精神和十四五规划。", []],
    ["“二十条”措施和《十二项制度》。", []],
    ["二〇二三年十二月,开展两次检查。", []],
  ];
  it.each(cases)("%s", (text, expected) => {
    const { figures } = readFigures({ text, repeats: [] });
    expect(figures.map((f) => `${f.text}=${f.value}${f.unit}`)).toEqual(expected);
  });
});
