import { describe, expect, it } from "vitest";
import { proseParts } from "./prose-ranges";

const text = "甲。\n表头\n规章 3\n表尾\n乙。\n表头\n结果维持 4\n";
const mark = (id: string, quote: string) => {
  const start = text.indexOf(quote);
  return { kind: "cell" as const, id, start, end: start + quote.length };
};
const marks = [
  mark("disclosure/regulations/issued", "3"),
  mark("review/reconsideration/upheld", "4"),
];
const passage = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const shown = (passages: { start: number; end: number }[]) =>
  proseParts({ text, marks }, passages).map((part) =>
    part.kind === "prose" ? text.slice(part.range.start, part.range.end) : part,
  );

describe("prose without its tables", () => {
  it("leaves out a table with the labels around its cells", () => {
    const parts = shown([passage("甲。"), passage("乙。")]);
    expect(parts).toEqual([
      "甲。",
      { kind: "table", table: "disclosure" },
      "乙。",
      { kind: "table", table: "review" },
    ]);
  });

  it("keeps what stands around the cells where no prose was read", () => {
    expect(shown([])).toEqual([
      "甲。\n表头\n规章 ",
      { kind: "table", table: "disclosure" },
      "\n表尾\n乙。\n表头\n结果维持 ",
      { kind: "table", table: "review" },
    ]);
  });

  it("counts the lines of a table that lost its words", () => {
    const stripped = "甲。\n| | |\n | | |\n|\n乙 | 丙\n| |\n";
    expect(proseParts({ text: stripped, marks: [] }, [])).toEqual([
      { kind: "prose", range: { start: 0, end: 3 } },
      { kind: "rules", start: 3, lines: 3 },
      { kind: "prose", range: { start: 18, end: stripped.length } },
    ]);
  });

  it("shows a text without cells whole", () => {
    expect(proseParts({ text, marks: [] }, [])).toEqual([
      { kind: "prose", range: { start: 0, end: text.length } },
    ]);
  });
});
