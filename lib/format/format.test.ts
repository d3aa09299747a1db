import { describe, expect, it } from "vitest";
import { INDICATORS } from "@/lib/indicators/catalogue";
import { formCells } from "@/lib/statutory-form";
import { EDITIONS, TABLE_IDS } from "@/lib/domain";
import {
  changeBetween,
  formatAnd,
  formatChange,
  formatCompact,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRate,
  formatValueState,
  formatYears,
  isFullYear,
  KNOWN_UNITS,
  unitText,
} from "./index";

const reported = (value: number) => ({ state: "reported" as const, value });
const blank = { state: "blank" as const, value: null };

describe("numbers", () => {
  it.each([
    [17456, "zh", "件", "17,456件"],
    [17456, "en", "件", "17,456 items"],
    [1, "en", "件", "1 item"],
    [1417.05, "zh", "万元", "1,417.05万元"],
    [99.5, "en", "%", "99.5%"],
    [0, "zh", "件", "0件"],
    [-3, "zh", undefined, "−3"],
    [0.1 + 0.2, "zh", undefined, "0.3"],
    [7, "en", "座", "7 座"],
    [99_999_999, "zh", "元", "99,999,999元"],
    [111_171_000_000, "zh", "元", "1,111.71亿元"],
    [111_171_000_000, "en", "元", "111.171 billion yuan"],
    [-230_000_000, "zh", undefined, "−2.3亿"],
    [230_000_000, "en", undefined, "230 million"],
    [1_234_567_890, "zh", undefined, "1,234,567,890"],
  ] as const)("%d in %s with %s is %s", (value, locale, unit, expected) => {
    expect(formatNumber(value, locale, unit)).toBe(expected);
  });

  it.each([
    [0.0194, "0.019"],
    [0.2909, "0.291"],
    [5.2345, "5.23"],
    [47.06, "47.1"],
    [1692.4639, "1,692"],
    [0, "0"],
  ])("the rate %d is %s", (value, expected) => {
    expect(formatRate(value, "zh")).toBe(expected);
  });

  it("reads a rate's unit in both languages", () => {
    expect(unitText("件/10万人", "zh")).toBe("件/10万人");
    expect(unitText("件/10万人", "en")).toBe("items per 100,000 residents");
  });

  it.each([
    [1861032, "zh", "186.1万"],
    [1861032, "en", "1.9m"],
    [17456, "en", "17.5k"],
    [9999, "zh", "9,999"],
    [230000000, "zh", "2.3亿"],
  ] as const)("%d in short in %s is %s", (value, locale, expected) => {
    expect(formatCompact(value, locale)).toBe(expected);
  });

  it("gives a share one decimal only when it is small", () => {
    expect(formatPercent(27.119, "zh")).toBe("27%");
    expect(formatPercent(2.345, "zh")).toBe("2.3%");
  });

  it("never says none or all of a share that is neither", () => {
    expect(formatPercent((3 / 11_218) * 100, "zh")).toBe("0.03%");
    expect(formatPercent((11_898 / 11_901) * 100, "en")).toBe("99.97%");
    expect(formatPercent(0, "zh")).toBe("0%");
    expect(formatPercent(100, "zh")).toBe("100%");
    expect(formatPercent(99.4, "zh")).toBe("99%");
  });

  it("knows every unit of the form and of the catalogue", () => {
    const used = [
      ...INDICATORS.map(({ unit }) => unit),
      ...EDITIONS.flatMap((edition) =>
        TABLE_IDS.flatMap((table) => formCells(edition, table).map(({ line }) => line.unit)),
      ),
    ];
    expect(used.filter((unit) => !KNOWN_UNITS.includes(unit))).toEqual([]);
  });
});

describe("states", () => {
  it("are told apart in words, in both languages", () => {
    const states = ["reported", "blank", "unreadable", "missing", "notApplicable"] as const;
    for (const locale of ["zh", "en"] as const) {
      expect(new Set(states.map((state) => formatValueState(state, locale))).size).toBe(5);
    }
    expect(formatValueState("blank", "zh")).toBe("空白");
    expect(formatValueState("notApplicable", "zh")).toBe("不适用");
    expect(formatValueState("missing", "en")).toBe("missing");
  });
});

describe("changes", () => {
  it.each([
    [1, 3, "件", "zh", "+2件"],
    [50, 60, "件", "zh", "+10件（+20%）"],
    [60, 50, "件", "en", "−10 items (−17%)"],
    [550, 9487, "件", "zh", "+8,937件（+1,625%）"],
    [0, 5, "件", "zh", "+5件"],
    [5, 5, "件", "en", "no change"],
    [97.1, 99.6, "%", "zh", "+2.5 个百分点"],
  ] as const)("from %d to %d %s in %s is %s", (from, to, unit, locale, expected) => {
    expect(formatChange(reported(from), reported(to), locale, unit)).toBe(expected);
  });

  it("never counts a blank as zero", () => {
    expect(changeBetween(blank, reported(5))).toEqual({ difference: null, percent: null });
    expect(formatChange(blank, reported(5), "zh", "件")).toBe("—");
  });
});

describe("dates", () => {
  it("names years and periods", () => {
    expect(formatYears([2021, 2019, 2020, 2023], "zh")).toBe("2019–2021、2023年");
    expect(formatYears([2024], "en")).toBe("2024");
    expect(formatPeriod({ start: "2021-01-01", end: "2021-06-30" }, "zh")).toBe("2021年上半年");
    expect(formatPeriod({ start: "2021-01-01", end: "2021-06-30" }, "en")).toBe(
      "first half of 2021",
    );
    expect(formatPeriod({ start: "2024-01-01", end: "2024-12-31" }, "zh")).toBe("2024年");
    expect(formatPeriod({ start: "2024-02-01", end: "2025-01-31" }, "zh")).toBe(
      "2024年2月1日至2025年1月31日",
    );
    expect(isFullYear({ start: "2024-01-01", end: "2024-12-31" })).toBe(true);
    expect(isFullYear({ start: "2021-01-01", end: "2021-06-30" })).toBe(false);
    expect(formatDate("2024-01-31T09:00:00Z", "en")).toBe("31 January 2024");
  });

  it("joins words", () => {
    expect(formatAnd(["甲", "乙", "丙"], "zh")).toBe("甲、乙和丙");
    expect(formatAnd(["A", "B"], "en")).toBe("A and B");
  });
});
