import { describe, expect, it } from "vitest";
import { buildChart, type ChartSpec } from "@/lib/charts";
import { makeAgency, makeGrid, type Entry } from "@/lib/charts/gallery/make-grid";
import { describeMeasure } from "@/lib/views";
import { compareStamp, formatItem, itemKey, itemOf, stampOf, stampedState } from "./index";

const RECEIVED = "requests/received/total";
const xiamen = makeAgency("xiamen-a", "厦门某局", "A Xiamen body", ["xiamen", "厦门", "Xiamen"]);

function chart(entries: Entry[], locale: "zh" | "en" = "zh"): ChartSpec {
  const grid = makeGrid({
    agencies: [xiamen],
    years: entries.map((_, index) => 2019 + index),
    measures: [describeMeasure(RECEIVED)!],
    entries: { "xiamen-a": { [RECEIVED]: entries } },
  });
  return buildChart("requests-received", grid, { locale });
}

describe("a stamp of values", () => {
  it("holds every value and state in order, the same in both languages", () => {
    const stamp = stampOf(chart([13, 0, "_", "!"]));
    expect(stamp.split(".")[2]).toBe("13_0_b_m");
    expect(stampOf(chart([13, 0, "_", "!"], "en"))).toBe(stamp);
  });

  it("says that nothing has changed", () => {
    expect(compareStamp(stampOf(chart([13, 0, "_"])), chart([13, 0, "_"]))).toEqual({
      kind: "same",
    });
  });

  it("names what has changed; a blank that became a zero is a change", () => {
    const change = compareStamp(stampOf(chart([13, 7, "_"])), chart([13, 8, 0]));
    expect(change.kind).toBe("changed");
    const values = change.kind === "changed" ? (change.values ?? []) : [];
    expect(values.map(({ point, before }) => [point.year, before, point.value])).toEqual([
      [2020, "7", 8],
      [2021, "b", 0],
    ]);
    expect(stampedState("b")).toBe("blank");
    expect(stampedState("7")).toBeNull();
  });

  it("keeps decimals apart from its own full stops", () => {
    const change = compareStamp(stampOf(chart([1417.05, 2.5])), chart([1417.05, 2.6]));
    expect(change).toMatchObject({ kind: "changed", values: [{ before: "2.5" }] });
  });

  it("does not lay other places beside each other", () => {
    expect(compareStamp(stampOf(chart([13, 7])), chart([13, 7, 8]))).toEqual({ kind: "redrawn" });
  });

  it("counts equal neighbours, so that a table of zeros is held whole", () => {
    const zeros = (last: Entry) => chart([...Array<Entry>(150).fill(0), "_", last]);
    const stamp = stampOf(zeros(3));
    expect(stamp.split(".")[2]).toBe("0*150_b_3");
    const change = compareStamp(stamp, zeros(4));
    expect(change).toMatchObject({ kind: "changed", values: [{ before: "3" }] });
  });

  it("says only that values changed where they were too many to hold", () => {
    const many = (last: number) =>
      chart([...Array.from({ length: 120 }, (_, at) => 100 + at), last]);
    const stamp = stampOf(many(1));
    expect(stamp.split(".")).toHaveLength(2);
    expect(compareStamp(stamp, many(2))).toEqual({ kind: "changed", values: null });
    expect(compareStamp(stamp, many(1))).toEqual({ kind: "same" });
  });
});

describe("the item of a chart", () => {
  it("draws the same chart again", () => {
    const item = itemOf(chart([13, 7]), "2026-07-09");
    expect(item).toMatchObject({
      chart: "requests-received",
      agencies: ["xiamen-a"],
      years: [2019, 2020],
      measures: [],
      options: {},
      as: "chart",
      kept: { on: "2026-07-09", stamp: stampOf(chart([13, 7])) },
    });
    expect(formatItem(itemOf(chart([13, 7]), null))).toMatch(
      /^requests-received;agencies=xiamen-a;years=2019,2020;was=\w+\.\w+\.13_7$/u,
    );
  });

  it("is known by what it draws, not by what it is called", () => {
    const item = itemOf(chart([13]), null);
    expect(itemKey({ ...item, title: "x", as: "table" })).toBe(itemKey(item));
    expect(itemKey({ ...item, years: [2020] })).not.toBe(itemKey(item));
  });
});
