import { describe, expect, it } from "vitest";
import { textWidth, wrapKeeping, wrapText } from "./text-measure";

describe("a line", () => {
  it.each([
    ["海口示例局 2024年（101/235）", 12, ["海口示例局 2024年", "（101/235）"]],
    ["厦门示例局（20,260/48,231）", 9, ["厦门示例局", "（20,260/48,231）"]],
    ["属于“三安全一稳定”", 5.6, ["属于“三安全", "一稳定”"]],
  ])(
    "of %s never ends with an opening bracket nor begins with a closing one",
    (text, ems, lines) => {
      expect(wrapText(text, ems * 12, 12)).toEqual(lines);
    },
  );
});

describe("a label whose ending must stand", () => {
  it.each([
    ["三亚营商环境建设局 2024年", "2024年", 10, 2, ["三亚营商环境建设局", "2024年"]],
    ["某局 2024年", "2024年", 20, 1, ["某局 2024年"]],
    ["海口政务管理局 2021年", "2021年", 10, 2, ["海口政务管理局", "2021年"]],
    [
      "Panjin Business Environment Bureau 2021",
      "2021",
      9.5,
      2,
      ["Panjin Business", "Environment… 2021"],
    ],
  ])("%s in %s", (label, ending, ems, lines, expected) => {
    expect(wrapKeeping(label, ending, ems * 12, 12, lines)).toEqual(expected);
  });

  it("holds to its width and ends with what must stand", () => {
    const name = "某某经济技术开发区管理委员会行政审批服务与营商环境建设管理局";
    for (const width of [90, 130, 200]) {
      for (const most of [1, 2, 3]) {
        const lines = wrapKeeping(`${name} 2024年`, "2024年", width, 12, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(lines.at(-1)).toMatch(/2024年$/);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe("where a line may end", () => {
  it.each([
    // An opening bracket goes with what it opens.
    ["本年新收申请数量（件）", 9.2, ["本年新收申请数量", "（件）"]],
    // No character stands alone on a last line.
    ["盘锦营商环境建设局", 8.2, ["盘锦营商环境建", "设局"]],
    ["某某局", 2.2, ["某某", "局"]],
    ["Administrative-enforcement case file", 9.5, ["Administrative-", "enforcement case", "file"]],
    ["from 2020-2024", 6.5, ["from", "2020-2024"]],
  ])("%s in %s", (text, ems, expected) => {
    expect(wrapText(text, ems * 12, 12)).toEqual(expected);
  });
});
