import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/domain";
import { clauseBefore, isCount } from "./prose-to-check";

function figure(change: Partial<Figure>): Figure {
  return {
    value: 12,
    unit: "件",
    qualifier: "exact",
    role: "value",
    subject: "申请",
    text: "12件",
    at: { start: 0, end: 3 },
    indicator: null,
    repeat: false,
    ...change,
  };
}

describe("a count that stands for itself", () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ["things", {}, true],
    ["money", { unit: "元" }, true],
    ["a year's end", { role: "to" }, true],
    ["a share", { unit: "%" }, false],
    ["thousandths", { unit: "‰" }, false],
    ["points", { unit: "百分点" }, false],
    ["about twelve", { qualifier: "approx" }, false],
    ["a change", { role: "change" }, false],
    ["a plan", { role: "plan" }, false],
  ])("%s", (_, change, expected) => {
    expect(isCount(figure(change))).toBe(expected);
  });
});

describe("the clause before a figure", () => {
  it.each([
    ["今年受理12件", "今年受理"],
    ["甲事。乙事；今年受理12件", "今年受理"],
    ["上行\n今年受理12件", "今年受理"],
    [`${"长".repeat(80)}12件`, "长".repeat(60)],
  ])("of %s", (text, expected) => {
    const start = text.indexOf("12件");
    expect(clauseBefore(text, figure({ at: { start, end: start + 3 } }))).toBe(expected);
  });
});
