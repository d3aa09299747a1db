import { describe, expect, it } from "vitest";
import { beginsWithQuery, foldQuery, matchesQuery } from "./match-query";
import { searchKeys } from "./search-keys";

const keys = searchKeys({ zh: "三亚市营商环境建设局", en: "Sanya Business Environment Bureau" });

describe("searchKeys", () => {
  it.each([
    ["三亚"],
    ["营商环境"],
    ["sanya"],
    ["san ya"],
    ["SanYaShi"],
    ["sysys"],
    ["business"],
    ["三亚 yingshang"],
    [""],
  ])("is found by %j", (query) => {
    expect(matchesQuery(keys, query)).toBe(true);
  });

  it.each([["厦门"], ["xiamen"], ["三亚 xiamen"]])("is not found by %j", (query) => {
    expect(matchesQuery(keys, query)).toBe(false);
  });

  it.each([
    ["sy", true],
    ["sanya", true],
    ["三亚", true],
    ["Business", false],
    ["Sanya B", true],
    ["yy", false],
    ["", false],
  ])("begins with %j: %j", (query, expected) => {
    expect(beginsWithQuery(keys, query)).toBe(expected);
  });

  it("reads 厦 in a city's name as xia", () => {
    expect(
      matchesQuery(searchKeys({ zh: "厦门市行政审批管理局", en: "Xiamen" }), "xiamenshi"),
    ).toBe(true);
  });

  it("folds marks that nobody types", () => {
    expect(foldQuery("Xi'an  Shi")).toBe("xianshi");
  });
});
