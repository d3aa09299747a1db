import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellKind } from "@/lib/statutory-form";
import { headerUnit, readCellValue } from "./cell-value";

type Row = [text: string, value: number | null | "unreadable", kind?: CellKind, header?: string];

const rows: Row[] = [
  ["0", 0],
  ["17,456", 17456],
  ["17，456", 17456],
  ["１２", 12],
  [" 3\u00a0", 3],
  ["3件", 3],
  ["22(其中修订16件)", 22],
  ["22（其中修订16件）", 22],
  ["55 (含自然失效29件)", 55],
  ["12①", 12],
  ["12[1]", 12],
  ["12(含上年3件)*", 12],
  ["12*", 12],
  ["12[1][2]", 12],
  ["12[1,2]", 12],
  ["12[注1]", 12],
  ["\u200e12\u200f", 12],
  ["12[13456]", "unreadable"],
  ["零", 0],
  ["1.5", 1.5],
  ["-2", -2],
  ["+3", 3, "change"],
  ["增3", 3, "change"],
  ["减2", -2, "change"],
  ["增加 12", 12, "change"],
  ["251000元", 25.1, "money"],
  ["1417.05万元", 1417.05, "money"],
  ["1417.05(万元)", 1417.05, "money"],
  ["0.5亿元", 5000, "money"],
  ["3000", 0.3, "money", "元"],
  ["3000万元", 3000, "money", "元"],
  ["17,45\n6", 17456],
  ["", null],
  ["　", null],
  ["\u00a0", null],
  ["/", null],
  ["-", null],
  ["—", null],
  ["——", null],
  ["⸺", null],
  ["－", null],
  ["无", null],
  ["無", null],
  ["若干", "unreadable"],
  ["O", "unreadable"],
  ["l0", "unreadable"],
  ["1 0", "unreadable"],
  ["000", "unreadable"],
  ["12,34", "unreadable"],
  ["1,2345", "unreadable"],
  ["3(2)", "unreadable"],
  ["(3)", "unreadable"],
  ["约100", "unreadable"],
  ["5%", "unreadable"],
  ["增3", "unreadable"],
  ["增3减2", "unreadable", "change"],
  ["251000元", "unreadable"],
  ["1.2.3", "unreadable"],
  ["=1+1", "unreadable"],
];

describe("readCellValue", () => {
  it.each(rows)("%j → %j", (text, expected, kind, header) => {
    const { status, value } = readCellValue(text, kind, header);
    if (expected === "unreadable") expect({ status, value }).toEqual({ status, value: null });
    expect(status).toBe(
      expected === null ? "blank" : expected === "unreadable" ? "unreadable" : "reported",
    );
    if (typeof expected === "number") expect(value).toBe(expected);
  });

  it("gives every whole number back", () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(readCellValue(String(n)).value).toBe(n);
        expect(readCellValue(n.toLocaleString("en-US")).value).toBe(n);
      }),
    );
  });

  it("never gives a value to what is not a number", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { status, value } = readCellValue(text);
        expect(status === "reported").toBe(value !== null);
        if (!/[\d零〇]/.test(text.normalize("NFKC"))) expect(status).not.toBe("reported");
      }),
    );
  });
});

describe("headerUnit", () => {
  it.each([
    ["本年收费金额(单位:万元)", "万元"],
    ["本年收费金额（单位：元）", "元"],
    ["采购总金额(元)", "元"],
    ["采购总金额", null],
  ])("%s → %s", (text, unit) => expect(headerUnit(text)).toBe(unit));
});
