import { describe, expect, it } from "vitest";
import { fillSlots } from "./fill-slots";
import { preferredLocale } from "./locale";
import { translator } from "./translate";

describe("fillSlots", () => {
  it.each([
    ["{n} 处疑点", { n: 12345 }, "zh", "12,345 处疑点"],
    ["{n} {n|finding|findings}", { n: 1 }, "en", "1 finding"],
    ["{n} {n|finding|findings}", { n: 0 }, "en", "0 findings"],
    ["{year} 年", { year: "2024" }, "zh", "2024 年"],
    ["nothing here", {}, "en", "nothing here"],
    ["{unknown}", {}, "en", "{unknown}"],
  ] as const)("%j", (text, values, locale, expected) => {
    expect(fillSlots(text, values, locale)).toBe(expected);
  });
});

describe("translator", () => {
  it("speaks the language asked for", () => {
    expect(translator("zh")("nav.compare")).toBe("比较");
    expect(translator("en")("findings.count", { n: 1 })).toBe("1 finding");
  });
});

describe("preferredLocale", () => {
  it.each([
    [null, "zh"],
    ["en-US,en;q=0.9,zh;q=0.8", "en"],
    ["fr,zh-TW;q=0.9,en;q=0.3", "zh"],
    ["en;q=0.2,zh;q=0.7", "zh"],
    ["en;q=0", "zh"],
    ["de", "zh"],
  ])("%j", (header, expected) => {
    expect(preferredLocale(header)).toBe(expected);
  });
});
