import { describe, expect, it } from "vitest";
import { cutExcerpt } from "./excerpt";
import type { FoundFigure } from "@/lib/views";
import { groupFigures } from "./figure-groups";

const agency = (slug: string) => ({
  slug,
  name: { zh: slug, en: slug },
  short: { zh: slug, en: slug },
  city: null,
  cityName: null,
});

function figure(draft: Partial<FoundFigure> & { start: number }): FoundFigure {
  const { start, ...rest } = draft;
  return {
    report: "r-2021",
    agency: agency("one"),
    year: 2021,
    period: { start: "2021-01-01", end: "2021-12-31" },
    value: 10,
    unit: "件",
    qualifier: "exact",
    role: "value",
    subject: "办件",
    indicator: "hotline.cases",
    text: "10件",
    at: { start, end: start + 3 },
    sentence: { before: "", quote: "10件", after: "" },
    ...rest,
  };
}

describe("figures over agencies and years", () => {
  const found = groupFigures(
    [
      figure({ start: 1 }),
      figure({ start: 90 }),
      figure({ start: 5, agency: agency("two"), year: 2023, report: "r-2023", text: "12件" }),
      figure({ start: 9, indicator: "hotline.satisfactionRate", text: "98%" }),
      figure({ start: 20, role: "change", text: "3%" }),
      figure({ start: 30, indicator: null, text: "4个" }),
    ],
    "热线 满意率",
    "zh",
  );

  it("puts the indicator named in the query first", () => {
    expect(found.groups.map(({ indicator }) => indicator)).toEqual([
      "hotline.satisfactionRate",
      "hotline.cases",
    ]);
  });

  it("has a cell for every agency and year, empty where nothing was found", () => {
    expect(found.years).toEqual([2021, 2023]);
    const cells = found.groups[1]?.rows.map(({ agency: { slug }, cells }) => [
      slug,
      ...cells.map(({ figures }) => figures.map(({ figure, places }) => [figure.text, places])),
    ]);
    expect(cells).toEqual([
      ["one", [["10件", 2]], []],
      ["two", [], [["12件", 1]]],
    ]);
  });

  it("keeps changes and figures of no indicator apart", () => {
    expect(found.others.map(({ text }) => text)).toEqual(["3%", "4个"]);
  });
});

describe("an excerpt", () => {
  it("marks the words and keeps the rest", () => {
    expect(cutExcerpt("热线受理十件", [{ start: 2, end: 4 }])).toEqual([
      { text: "热线", marked: false },
      { text: "受理", marked: true },
      { text: "十件", marked: false },
    ]);
  });

  it("cuts a long passage around the first word", () => {
    const text = `${"前".repeat(300)}受理${"后".repeat(300)}`;
    const parts = cutExcerpt(text, [{ start: 300, end: 302 }]);
    expect(parts.map(({ text: part }) => part)).toEqual([
      "…",
      "前".repeat(36),
      "受理",
      "后".repeat(142),
      "…",
    ]);
  });

  it("shows a title without marks whole", () => {
    expect(cutExcerpt("标题", [])).toEqual([{ text: "标题", marked: false }]);
  });
});
