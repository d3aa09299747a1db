import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectScript, foldText } from "./fold";

describe("foldText", () => {
  it.each([
    ["traditional characters", "盤錦市營商環境建設局", "盘锦市营商环境建设局"],
    ["mixed script", "億余元3000余萬條", "亿余元3000余万条"],
    ["what is simplified already", "显著 建立 简报 指标", "显著 建立 简报 指标"],
    ["Kangxi radicals", "⼀⽬⾃⼈⻓⺠", "一目自人长民"],
    ["circled numbers stay", "①②", "①②"],
    ["full width", "（１２）：Ａ　x", "(12):A x"],
    ["no-break space", "a\u00a0b", "a b"],
  ])("folds %s", (_, text, folded) => expect(foldText(text)).toBe(folded));

  it("tells long texts of one length apart, whichever was folded before", () => {
    const [one, other] = ["億".repeat(300), "萬".repeat(300)];
    const folded = [one, other, one, other].map(foldText);
    expect(folded).toEqual(["亿", "万", "亿", "万"].map((unit) => unit.repeat(300)));
  });

  it("never changes the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("detectScript", () => {
  it.each([
    ["hans", "本机关依法公开信息,共收到申请三件。"],
    ["hant", "本機關依法公開信息,共收到申請三件。"],
    ["hans", "12345"],
  ] as const)("finds %s", (script, text) => expect(detectScript(text)).toBe(script));
});
