import { describe, expect, it } from "vitest";
import { EDITIONS } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import {
  clauseNumber,
  disclosureBlocks,
  disclosureWidth,
  requestRows,
  spreadColumns,
} from "./form-layout";

describe("table two", () => {
  it("groups the lines of 2021 by clause", () => {
    const blocks = disclosureBlocks(formTable("2021", "disclosure"));
    expect(blocks.map(({ clause, lines }) => [clauseNumber(clause), lines.length])).toEqual([
      [1, 2],
      [5, 1],
      [6, 2],
      [8, 1],
    ]);
  });

  it("groups the lines of 2019 by clause", () => {
    const blocks = disclosureBlocks(formTable("2019", "disclosure"));
    expect(blocks.map(({ clause, columns }) => [clauseNumber(clause), columns.length])).toEqual([
      [1, 3],
      [5, 3],
      [6, 3],
      [8, 2],
      [9, 2],
    ]);
  });

  it.each([
    [1, 3, [3]],
    [2, 3, [1, 2]],
    [3, 3, [1, 1, 1]],
  ])("spreads %i columns over %i", (count, width, spans) => {
    expect(spreadColumns(count, width)).toEqual(spans);
  });

  it.each(EDITIONS)("fills every row of %s", (edition) => {
    const table = formTable(edition, "disclosure");
    for (const { columns } of disclosureBlocks(table)) {
      const spans = spreadColumns(columns.length, disclosureWidth(table));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(3);
    }
  });
});

describe("table three", () => {
  it.each(EDITIONS)("has three label columns in every row of %s", (edition) => {
    const rows = requestRows(formTable(edition, "requests"));
    const filled = rows.map(() => 0);
    for (const [index, { labels }] of rows.entries()) {
      for (const { rowSpan, columnSpan } of labels) {
        for (let row = index; row < index + rowSpan; row += 1) {
          filled[row] = (filled[row] ?? 0) + columnSpan;
        }
      }
    }
    expect(new Set(filled)).toEqual(new Set([3]));
  });

  it("opens the block of results at the granted line and runs to the total", () => {
    const rows = requestRows(formTable("2021", "requests"));
    expect(rows[2]?.line.id).toBe("granted");
    expect(rows[2]?.labels[0]).toEqual({ text: "results", rowSpan: 22, columnSpan: 1 });
    expect(rows[4]?.labels[0]).toEqual({ text: "group", rowSpan: 8, columnSpan: 1 });
  });

  it("prints the single other-handling line of 2019 beside its peers", () => {
    const rows = requestRows(formTable("2019", "requests"));
    const other = rows.find(({ line }) => line.id === "otherHandling");
    expect(other?.labels).toEqual([{ text: "line", rowSpan: 1, columnSpan: 2 }]);
  });
});
