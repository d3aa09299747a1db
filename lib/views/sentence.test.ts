import { describe, expect, it } from "vitest";
import { sentenceAround } from "./sentence";

function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  return sentenceAround(text, { start, end: start + quote.length });
}

describe("the sentence around a quote", () => {
  const cases: [string, string, string, { before: string; after: string }][] = [
    [
      "between two others",
      "甲事。今年受理12件，办结。丙事。",
      "12件",
      { before: "今年受理", after: "，办结。" },
    ],
    ["at both ends of the text", "受理12件", "12件", { before: "受理", after: "" }],
    ["within its line", "上行\n  受理12件\n下行", "12件", { before: "受理", after: "" }],
    [
      "long after the text began",
      `${"前".repeat(400)}。共12件。`,
      "12件",
      { before: "共", after: "。" },
    ],
    ["that closes the sentence before it", "甲事。12件。", "12件", { before: "", after: "。" }],
  ];
  it.each(cases)("%s", (_, text, quote, expected) => {
    expect(around(text, quote)).toEqual({ ...expected, quote });
  });

  it("is cut 120 characters from the quote where it never ends", () => {
    const { before, after } = around(`${"前".repeat(200)}12件${"后".repeat(200)}`, "12件");
    expect(before).toBe("前".repeat(120));
    expect(after).toBe("后".repeat(120));
  });
});
