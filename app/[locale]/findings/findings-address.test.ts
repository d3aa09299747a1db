import { describe, expect, it } from "vitest";
import { readFindingsFilter, unknownWishes, type FindingsAddress } from "./findings-address";

describe("what a findings address asks for", () => {
  it.each<[string, FindingsAddress, string[]]>([
    ["nothing", {}, []],
    ["what there is", { rule: "crossfoot", severity: "error", fault: "source", year: "2022" }, []],
    ["a rule that is none", { rule: "nosuch", severity: "error" }, ["nosuch"]],
    ["a year that is none", { year: "soon", fault: "nobody" }, ["nobody", "soon"]],
    ["an empty field", { rule: "", year: "" }, []],
  ])("%s", (_, asked, unknown) => {
    expect(unknownWishes(asked, readFindingsFilter(asked))).toEqual(unknown);
  });
});
