import { describe, expect, it } from "vitest";
import { dataAddresses, movedTo, readSourceAddress } from "./source-address";

const base = "https://example.org/zh/reports/a-2024";

describe("readSourceAddress", () => {
  const cases: [string, ReturnType<typeof readSourceAddress>][] = [
    [
      "/zh/reports/a-2024/source?at=10-15&revision=2",
      {
        report: "/zh/reports/a-2024",
        revision: "2",
        at: { start: 10, end: 15 },
        cited: null,
      },
    ],
    [
      "/en/reports/b-2020/source",
      { report: "/en/reports/b-2020", revision: null, at: null, cited: null },
    ],
    [
      "/en/reports/b-2020/source?cited=requests%2Freceived%2Ftotal",
      {
        report: "/en/reports/b-2020",
        revision: null,
        at: null,
        cited: "requests/received/total",
      },
    ],
    ["/zh/reports/a-2024", null],
    ["/zh/reports/a-2024/source/more", null],
    ["https://elsewhere.example/zh/reports/a-2024/source?at=1-2", null],
  ];
  it.each(cases)("%s", (href, expected) => {
    expect(readSourceAddress(href, base)).toEqual(expected);
  });

  it("takes a place that ends before it starts for none, and an empty one for an empty cell's", () => {
    expect(readSourceAddress("/zh/reports/a/source?at=9-3", base)?.at).toBeNull();
    expect(readSourceAddress("/zh/reports/a/source?at=9-9", base)?.at).toEqual({
      start: 9,
      end: 9,
    });
  });
});

describe("what the panel fetches", () => {
  const read = (query: string) => {
    const found = readSourceAddress(`/zh/reports/a/source${query}`, base);
    if (!found) throw new Error("no source");
    return found;
  };

  it("is the text once, and each place", () => {
    expect(dataAddresses(read("?at=1-2&revision=3"))).toEqual({
      text: "/zh/reports/a/source.json?revision=3",
      place: "/zh/reports/a/place.json?at=1-2&revision=3",
      cited: null,
    });
    expect(dataAddresses(read("")).place).toBeNull();
  });

  it("is what a cited figure was typed from", () => {
    expect(dataAddresses(read("?cited=a%2Fb%2Fc"))).toEqual({
      text: null,
      place: null,
      cited: "/zh/reports/a/source.json?cited=a%2Fb%2Fc",
    });
  });

  it("moves on within the same revision", () => {
    const moved = movedTo(read("?at=1-2&revision=3"), { start: 8, end: 9 });
    expect(moved).toBe("/zh/reports/a/source?at=8-9&revision=3");
  });
});
