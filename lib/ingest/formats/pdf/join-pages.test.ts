import { describe, expect, it } from "vitest";
import type { PlacedWords } from "@/lib/domain";
import { continues, joinTables } from "./join-pages";
import type { PageCell, PageTable } from "./page-table";
import { placeCellWords } from "./place-words";

const EDGES = [50, 150, 250, 350];

type Given = [row: number, column: number, text: string, rowSpan?: number];

function table(page: number, rows: number, given: Given[], edges = EDGES): PageTable {
  const cells = given.map(([row, column, text, rowSpan = 1]): PageCell => ({
    row,
    rowSpan,
    text,
    page,
    lines: [],
    box: { x0: edges[column] ?? 0, x1: edges[column + 1] ?? 0, y0: row * 10, y1: row * 10 + 10 },
  }));
  return {
    page,
    rows,
    cells,
    edges,
    ruled: true,
    box: { x0: 50, x1: edges.at(-1) ?? 0, y0: 0, y1: 99 },
  };
}

const shown = ({ cells, rows }: PageTable) => [
  rows,
  ...cells.map(
    ({ row, rowSpan, text }) => `${row}${rowSpan > 1 ? `-${row + rowSpan - 1}` : ""} ${text}`,
  ),
];

const FIRST = table(1, 2, [
  [0, 0, "项目"],
  [0, 1, "甲"],
  [0, 2, "乙"],
  [1, 0, "1.申请人逾期"],
  [1, 1, "3"],
  [1, 2, "4"],
]);

describe("tables over a page break", () => {
  it.each([
    ["the next page, the same borders", table(2, 1, [[0, 0, "2.其他"]]), true],
    ["not the next page", table(3, 1, [[0, 0, "2.其他"]]), false],
    ["other borders", table(2, 1, [[0, 0, "2.其他"]], [50, 90, 120, 350]), false],
    ["one border fewer", table(2, 1, [[0, 0, "2.其他"]], [50, 150, 350]), true],
    ["another width", table(2, 1, [[0, 0, "2.其他"]], [50, 150, 250, 450]), false],
  ])("go on: %s", (_, next, expected) => {
    expect(continues(FIRST, next)).toBe(expected);
  });

  it("drops head rows that are printed again", () => {
    const next = table(2, 2, [
      [0, 0, "项目"],
      [0, 1, "甲"],
      [0, 2, "乙"],
      [1, 0, "2.其他"],
      [1, 1, "5"],
      [1, 2, "6"],
    ]);
    expect(shown(joinTables(FIRST, next)).slice(7)).toEqual(["2 2.其他", "2 5", "2 6"]);
  });

  it("joins the rest of a label to its row", () => {
    const next = table(2, 2, [
      [0, 0, "不再处理"],
      [0, 1, ""],
      [0, 2, ""],
      [1, 0, "2.其他"],
      [1, 1, "5"],
      [1, 2, "6"],
    ]);
    expect(shown(joinTables(FIRST, next))).toEqual([
      3,
      "0 项目",
      "0 甲",
      "0 乙",
      "1 1.申请人逾期不再处理",
      "1 3",
      "1 4",
      "2 2.其他",
      "2 5",
      "2 6",
    ]);
  });

  it.each<[string, Given[], Given[], string[]]>([
    [
      "figures below their label",
      [
        [1, 0, "1.申请人逾期"],
        [1, 1, ""],
        [1, 2, ""],
      ],
      [
        [0, 0, "不再处理"],
        [0, 1, "3"],
        [0, 2, "4"],
      ],
      ["1 1.申请人逾期不再处理", "1 3", "1 4"],
    ],
    [
      "a figure on both sides is no figure",
      [
        [1, 0, "总计"],
        [1, 1, "581"],
        [1, 2, "4"],
      ],
      [
        [0, 0, ""],
        [0, 1, "5(注1)"],
        [0, 2, ""],
      ],
      ["1 总计", "1 581\n5(注1)", "1 4"],
    ],
    [
      "heads cut within a word",
      [
        [1, 0, "结"],
        [1, 1, "尚"],
        [1, 2, "总"],
      ],
      [
        [0, 0, "果维持"],
        [0, 1, "未审结"],
        [0, 2, "计"],
      ],
      ["1 结果维持", "1 尚未审结", "1 总计"],
    ],
    [
      "a row under its heads is a row, though it begins with a blank",
      [
        [1, 0, "结果维持"],
        [1, 1, "尚未审结"],
        [1, 2, "总计"],
      ],
      [
        [0, 0, ""],
        [0, 1, "2"],
        [0, 2, "2"],
      ],
      ["1 结果维持", "1 尚未审结", "1 总计", "2 ", "2 2", "2 2"],
    ],
  ])("%s", (_, last, next, expected) => {
    const first = table(1, 2, [[0, 0, "项目"], ...last]);
    expect(shown(joinTables(first, table(2, 1, next))).slice(2)).toEqual(expected);
  });

  it("keeps the lines of a cell that was cut with their own page", () => {
    const line = (y: number, text: string) => {
      const box = { x0: 52, x1: 100, y0: y - 9, y1: y };
      return { chunks: [{ text, box, size: 9 }], box, y, size: 9 };
    };
    const withLine = (given: PageTable, row: number, y: number) => ({
      ...given,
      cells: given.cells.map((cell) =>
        cell.row === row && cell.box.x0 === 50 ? { ...cell, lines: [line(y, cell.text)] } : cell,
      ),
    });
    const next = table(2, 1, [
      [0, 0, "不补正"],
      [0, 1, ""],
      [0, 2, ""],
    ]);
    const joined = joinTables(withLine(FIRST, 1, 90), withLine(next, 0, 20));
    const cell = joined.cells.find(({ text }) => text === "1.申请人逾期不补正");
    const words: PlacedWords[] = [];
    if (cell) placeCellWords(cell, { start: 7, end: 7 + cell.text.length }, words);
    expect(words.map(({ at, page, box }) => [at.start, at.end, page, box.y])).toEqual([
      [7, 14, 1, 81],
      [14, 17, 2, 11],
    ]);
  });

  it("keeps a row of blanks that has a label of its own", () => {
    const next = table(2, 1, [
      [0, 0, "2.其他"],
      [0, 1, ""],
      [0, 2, ""],
    ]);
    expect(shown(joinTables(FIRST, next))).toEqual([
      3,
      "0 项目",
      "0 甲",
      "0 乙",
      "1 1.申请人逾期",
      "1 3",
      "1 4",
      "2 2.其他",
      "2 ",
      "2 ",
    ]);
  });

  it("goes on with a group's cell, which is blank below the break", () => {
    const first = table(1, 2, [
      [0, 0, "(三)不予公开", 2],
      [0, 1, "1.甲"],
      [0, 2, "3"],
      [1, 1, "2.乙"],
      [1, 2, "4"],
    ]);
    const next = table(2, 2, [
      [0, 0, "", 2],
      [0, 1, "3.丙"],
      [0, 2, "5"],
      [1, 1, "4.丁"],
      [1, 2, "6"],
    ]);
    expect(shown(joinTables(first, next))).toEqual([
      4,
      "0-3 (三)不予公开",
      "0 1.甲",
      "0 3",
      "1 2.乙",
      "1 4",
      "2 3.丙",
      "2 5",
      "3 4.丁",
      "3 6",
    ]);
  });
});
