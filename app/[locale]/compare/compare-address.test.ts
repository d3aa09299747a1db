import { describe, expect, it } from "vitest";
import { compareHref, readCompareAddress } from "./compare-address";

describe("the comparison's address", () => {
  it("leaves everything to the page when it says nothing", () => {
    expect(readCompareAddress({})).toEqual({
      agencies: null,
      measures: null,
      years: null,
      view: "bars",
      values: "counts",
      axis: null,
    });
  });

  it("reads lists and repeated fields alike", () => {
    expect(readCompareAddress({ agencies: "a,b", years: ["2021", "2020"] })).toMatchObject({
      agencies: ["a", "b"],
      years: [2020, 2021],
    });
  });

  it("tells an empty choice from none", () => {
    expect(readCompareAddress({ agencies: "" }).agencies).toEqual([]);
  });

  it("takes an unknown view for the first", () => {
    expect(readCompareAddress({ view: "league-table" }).view).toBe("bars");
  });

  it("leaves out a scale that the view has anyway", () => {
    expect(readCompareAddress({ view: "multiples", axis: "same" }).axis).toBeNull();
    expect(readCompareAddress({ view: "multiples", axis: "own" }).axis).toBe("own");
    expect(readCompareAddress({ axis: "own" }).axis).toBeNull();
  });

  it("comes back the same", () => {
    const address = readCompareAddress({
      agencies: "a,b",
      measures: "requests/received/total",
      years: "2020,2021",
      view: "lines",
      values: "per100k",
      axis: "same",
    });
    const query = new URL(compareHref("zh", address), "https://x.org").searchParams;
    expect(readCompareAddress(Object.fromEntries(query))).toEqual(address);
  });
});
