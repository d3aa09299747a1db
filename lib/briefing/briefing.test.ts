import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  briefingHref,
  briefingQuery,
  deckAddress,
  formatItem,
  parseItem,
  readBriefingQuery,
  type Briefing,
  type BriefingItem,
} from "./index";

const ITEM: BriefingItem = {
  chart: "outcomes",
  agencies: ["xiamen-a", "sanya-b"],
  years: [2019, 2020],
  measures: [],
  options: { mode: "shares" },
  as: "chart",
  title: "厦门：先答复；后~公开=？",
  takeaway: "13 件都是“无法提供” & 2019 年同",
  kept: { on: "2026-07-09", stamp: "abcde.12345678.13_0_b_3:13_1417.05" },
};

describe("an item's text", () => {
  it("reads well and comes back as it was", () => {
    const text = formatItem(ITEM);
    expect(text).toContain("outcomes;agencies=xiamen-a,sanya-b;years=2019,2020;mode=shares;title=");
    expect(parseItem(text)).toEqual(ITEM);
  });

  it.each([
    ["", null],
    ["<script>", null],
    ["../../etc", null],
  ])("names no chart: %j", (text, expected) => {
    expect(parseItem(text)).toBe(expected);
  });

  it("reads a run of years as charts do, and no run without end or backwards", () => {
    const years = (text: string) => parseItem(`outcomes;agencies=a;years=${text}`)?.years;
    expect(years("2019-2021,2024")).toEqual([2019, 2020, 2021, 2024]);
    expect(years("2020,2019-2021")).toEqual([2020, 2019, 2021]);
    expect(years("2021-2019")).toEqual([]);
    expect(years("1900-2099,2020-2021-2022,2022-")).toEqual([]);
    expect(years("20-2021,2021-x,x-2021")).toEqual([]);
  });

  it("drops what it cannot use and keeps the rest", () => {
    expect(
      parseItem("decisions;agencies=a,<b>,a;years=2020,20x,1,2021;measures=a/b/c,$;as=film;on=1;x"),
    ).toMatchObject({
      agencies: ["a"],
      years: [2020, 2021],
      measures: ["a/b/c"],
      as: "chart",
      options: {},
      kept: null,
    });
  });

  it("keeps any text of one line", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
        const line = text.replaceAll(/[\s\u0000-\u001f]+/gu, " ").trim();
        const item = parseItem(formatItem({ ...ITEM, takeaway: text }));
        expect(item?.takeaway).toBe(line);
      }),
    );
  });
});

describe("an address", () => {
  const briefing: Briefing = { title: "四市；比较", lang: "en", items: [ITEM, ITEM] };

  it("holds the whole briefing", () => {
    const query = briefingQuery(briefing);
    expect(readBriefingQuery(query)).toEqual({ ...briefing, unread: [] });
    expect(briefingHref("zh", briefing)).toBe(`/zh/briefing?${query}`);
    expect(deckAddress("zh", { ...briefing, lang: null }, "pptx")).toMatch(
      /^\/briefing\/deck\.pptx\?title=.*&lang=zh&i=outcomes;agencies=xiamen-a,sanya-b;/u,
    );
  });

  it("is empty for an empty briefing", () => {
    expect(briefingHref("en", { title: " ", lang: null, items: [] })).toBe("/en/briefing");
  });

  it("names what it could not read, and stops at the most there may be", () => {
    const items = Array.from({ length: 21 }, () => "i=decisions").join("&");
    const read = readBriefingQuery(`i=%3C&lang=fr&${items}`);
    expect(read.items).toHaveLength(20);
    expect(read.unread).toEqual(["<", "decisions"]);
    expect(read.lang).toBeNull();
  });
});
