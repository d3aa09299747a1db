import { describe, expect, it } from "vitest";
import { describeIssues } from "./describe-issue";
import { parameters } from "./parameters";

const faults = (shape: keyof typeof parameters, query: Record<string, string>) => {
  const read = parameters[shape].safeParse(query);
  return read.success ? null : describeIssues(read.error.issues, query);
};

describe("what is wrong with a parameter", () => {
  it.each([
    [
      "reports",
      { size: "x" },
      "size：要填 1 至 1000 的整数，给的是“x”",
      "size: a whole number from 1 to 1000, not “x”",
    ],
    [
      "reports",
      { page: "1.5" },
      "page：要填 1 至 1000000 的整数，给的是“1.5”",
      "page: a whole number from 1 to 1000000, not “1.5”",
    ],
    [
      "reports",
      { size: "5000" },
      "size：要填 1 至 1000 的整数，给的是“5000”",
      "size: a whole number from 1 to 1000, not “5000”",
    ],
    [
      "reports",
      { year: "1999" },
      "year：要填 2008 至 2100 的整数，给的是“1999”",
      "year: a whole number from 2008 to 2100, not “1999”",
    ],
    ["reports", { year: "" }, "year：不能为空", "year: must not be empty"],
    [
      "reports",
      { format: "xml" },
      "format：只能是 json, csv，给的是“xml”",
      "format: one of json, csv, not “xml”",
    ],
    ["reports", { colour: "red" }, "colour：没有这个参数", "colour: no such parameter"],
    [
      "reports",
      { agency: "三亚" },
      "agency：要填小写字母、数字和 -，给的是“三亚”",
      "agency: lower-case letters, digits and -, not “三亚”",
    ],
    ["search", {}, "q：必须给出", "q: is required"],
    ["search", { q: "" }, "q：不能为空", "q: must not be empty"],
    ["search", { q: "  " }, "q：不能为空，给的是“  ”", "q: must not be empty, not “  ”"],
    // Of a list, the parts that do not fit.
    [
      "observations",
      { year: "2020,b", state: "reported,empty" },
      "year：要填 2008 至 2100 的整数，给的是“b”；state：只能是 reported, blank, unreadable, missing, notApplicable，给的是“empty”",
      "year: a whole number from 2008 to 2100, not “b”; state: one of reported, blank, unreadable, missing, notApplicable, not “empty”",
    ],
    [
      "figures",
      { indicator: "no.such", unit: "一二三四五六七八九十一二三四五六七八九十一" },
      "indicator：要填 /api/v1/measures?kind=indicator 里的 id，给的是“no.such”；unit：至多 20 个字，给的是“一二三四五六七八九十一二三四五六七八九十一”",
      "indicator: an id of /api/v1/measures?kind=indicator, not “no.such”; unit: at most 20 characters, not “一二三四五六七八九十一二三四五六七八九十一”",
    ],
  ] as const)("%s %o", (shape, query, zh, en) => {
    expect(faults(shape, query)).toEqual({ zh, en });
  });

  it("says which parameters there are where one is unknown", () => {
    const query = { yeer: "2020" };
    const { error } = parameters.measures.safeParse(query);
    expect(
      describeIssues(error?.issues ?? [], query, Object.keys(parameters.measures.shape)).en,
    ).toBe("yeer: no such parameter; there are kind, table, q, page, size, format");
  });
});
