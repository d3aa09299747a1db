import { describe, expect, it } from "vitest";
import { readSourceAddress } from "./source-address";

const base = "https://example.org/zh/reports/a-2024";

describe("readSourceAddress", () => {
  const cases: [string, ReturnType<typeof readSourceAddress>][] = [
    [
      "/zh/reports/a-2024/source?at=10-15&revision=2",
      {
        report: "/zh/reports/a-2024",
        data: "/zh/reports/a-2024/source.json?revision=2",
        at: { start: 10, end: 15 },
      },
    ],
    [
      "/en/reports/b-2020/source",
      { report: "/en/reports/b-2020", data: "/en/reports/b-2020/source.json", at: null },
    ],
    ["/zh/reports/a-2024", null],
    ["/zh/reports/a-2024/source/more", null],
    ["https://elsewhere.example/zh/reports/a-2024/source?at=1-2", null],
  ];
  it.each(cases)("%s", (href, expected) => {
    expect(readSourceAddress(href, base)).toEqual(expected);
  });

  it("takes a place that ends before it starts for none", () => {
    expect(readSourceAddress("/zh/reports/a/source?at=9-3", base)?.at).toBeNull();
  });
});
