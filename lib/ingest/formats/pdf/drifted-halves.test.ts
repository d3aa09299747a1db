import { describe, expect, it } from "vitest";
import { settleDrift } from "./drifted-halves";
import type { PageCell } from "./page-table";

function cell(
  text: string,
  [row, rowSpan]: [number, number],
  [x0, x1]: [number, number],
): PageCell {
  return {
    row,
    rowSpan,
    box: { x0, x1, y0: row * 10, y1: (row + rowSpan) * 10 },
    lines: [],
    text,
    page: 1,
  };
}

const texts = (tables: PageCell[][]) =>
  tables.map((cells) => cells.map(({ row, rowSpan, text }) => `${row}+${rowSpan} ${text}`));

describe("labels and figures in tables side by side", () => {
  it("are two tables where their rows are not as high", () => {
    const cells = ["甲", "乙", "丙", "丁", "戊", "己"].flatMap((label, i) => [
      cell(label, [i * 3, 3], [0, 50]),
      cell(String(i), [i * 2, 2], [50, 80]),
    ]);
    expect(texts(settleDrift(cells, [0, 50, 80]))).toEqual([
      ["0+1 甲", "1+1 乙", "2+1 丙", "3+1 丁", "4+1 戊", "5+1 己"],
      ["0+1 0", "1+1 1", "2+1 2", "3+1 3", "4+1 4", "5+1 5"],
    ]);
  });

  it("are one table where cells span rows of the other side", () => {
    const cells = [
      cell("组", [0, 4], [0, 50]),
      ...[0, 1, 2, 3].map((i) => cell(String(i), [i, 1], [50, 80])),
      cell("其他", [4, 1], [0, 80]),
    ];
    expect(settleDrift(cells, [0, 50, 80])).toEqual([cells]);
  });
});
