import { describe, expect, it } from "vitest";
import { findLinkLists } from "./link-lists";

const TITLE = "临溪市水利局2023年政府信息公开工作年度报告";

describe("findLinkLists", () => {
  const cases: [name: string, lines: string[], expected: number[]][] = [
    ["navigation above the title", ["要闻动态(128)", "政策文件 36条", TITLE, "办结12件"], [0, 1]],
    ["a sentence above the title stays", ["现将工作报告如下。", TITLE], []],
    ["no title, no navigation", ["要闻动态(128)", "办结12件"], []],
    ["a page set to lines", ["全".repeat(70), "根据要求编制并公布本局年度报告", "办结12件"], []],
    [
      "pages chosen by the site",
      [TITLE, "办结12件。", "相关阅读:", "新增3家水利风景区", "12张图读懂年报"],
      [2, 3, 4],
    ],
    ["prose after them", ["相关信息", "新增3家水利风景区", "办结12件。", "办结13件"], [0, 1]],
  ];
  it.each(cases)("%s", (_name, lines, expected) => {
    expect([...findLinkLists(lines)].sort((a, b) => a - b)).toEqual(expected);
  });
});
