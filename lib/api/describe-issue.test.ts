import { describe, expect, it } from "vitest";
import { describeIssues } from "./describe-issue";
import { parameters } from "./parameters";

const faults = (shape: keyof typeof parameters, query: Record<string, string>) => {
  const read = parameters[shape].safeParse(query);
  return read.success ? null : describeIssues(read.error.issues, query);
};

describe("what is wrong with a parameter", () => {
  it.each([
    ["reports", { size: "x" }, "size：要填数字", "size: must be a number"],
    ["reports", { page: "1.5" }, "page：要填整数", "page: must be a whole number"],
    ["reports", { size: "5000" }, "size：至多 1000", "size: at most 1000"],
    ["reports", { year: "1999" }, "year：至少 2008", "year: at least 2008"],
    ["reports", { format: "xml" }, "format：只能是 json, csv", "format: one of json, csv"],
    ["reports", { colour: "red" }, "colour：没有这个参数", "colour: no such parameter"],
    [
      "reports",
      { agency: "三亚" },
      "agency：要填小写字母、数字和 -",
      "agency: lower-case letters, digits and -",
    ],
    ["search", {}, "q：必须给出", "q: is required"],
    ["search", { q: "" }, "q：不能为空", "q: must not be empty"],
    // Of a list the parameter is named once, whatever stands wrong in it.
    ["observations", { year: "a,b" }, "year：要填数字", "year: must be a number"],
    [
      "figures",
      { indicator: "no.such", unit: "一二三四五六七八九十一二三四五六七八九十一" },
      "indicator：没有这项指标；unit：至多 20 个字",
      "indicator: no such indicator; ids stand in /api/v1/measures; unit: at most 20 characters",
    ],
  ] as const)("%s %o", (shape, query, zh, en) => {
    expect(faults(shape, query)).toEqual({ zh, en });
  });
});
