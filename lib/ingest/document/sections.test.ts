import { describe, expect, it } from "vitest";
import { isBoilerplate } from "./boilerplate";
import { foldText } from "./fold";
import { findSections } from "./sections";

describe("findSections", () => {
  it("divides a report at its numbered headings, tables' lines aside", () => {
    const text =
      "某局报告\n一、總體情況\n公开了信息。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 |\n0 |\n五、存在的主要问题及改进情况\n没有。\n";
    const sections = findSections(text, foldText(text));
    expect(sections.map(({ title }) => title)).toEqual([
      "總體情況",
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "存在的主要问题及改进情况",
    ]);
    sections.forEach(({ at, heading }) => expect(at.start).toBe(heading.start));
    expect(sections.at(-1)?.at.end).toBe(text.length);
  });
});

describe("isBoilerplate", () => {
  it.each([
    ["首页 >> 信息公开 >> 正文", true],
    ["版权所有:某市人民政府 主办单位:某市人民政府办公室", true],
    ["网站标识码:2111000031 ICP备案序号", true],
    ["2021-07-06 10:09:00 来源: 某局", true],
    ["您访问的链接即将离开本网站,进入非政府网站", true],
    ["是否继续?", true],
    ["发布机构:某局", true],
    ["分享到:微信 微博", true],
    ["2021年,本局公开信息12条。", false],
    ["三、收到和处理政府信息公开申请情况", false],
    [
      "本局改版网站地图,新增栏目3个;对办件逐一回访,回访率100%,群众来信当日登记、三日内答复。",
      false,
    ],
  ])("%s → %s", (line, expected) => expect(isBoilerplate(foldText(line))).toBe(expected));
});
