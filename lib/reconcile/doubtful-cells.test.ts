import { expect, it } from "vitest";
import { cellId, type Cell, type Message } from "@/lib/domain";
import { doubtfulCells } from "./doubtful-cells";

const cells: Cell[] = ["granted", "partlyGranted"].flatMap((line, row) =>
  ["naturalPerson", "total"].map((column, index) => ({
    table: "requests" as const,
    line,
    column,
    status: "reported" as const,
    value: 1,
    text: "1",
    at: { start: row * 100 + 20 + index * 10, end: row * 100 + 21 + index * 10 },
  })),
);
const [first] = cells;

function message(code: string, start: number, end: number): Message {
  return { code, severity: "notice", message: { zh: "", en: "" }, at: { start, end } };
}

it.each([
  ["a cell", message("unreadable-cell", 20, 25), first ? [cellId(first)] : []],
  ["words beside a figure", message("value-with-words", 20, 25), []],
  ["a row's label", message("near-label", 100, 110), cells.slice(2).map(cellId)],
  ["a missing table", message("table-missing", 0, 500), []],
  ["the whole document", { ...message("low-confidence", 0, 0), at: null }, cells.map(cellId)],
])("doubts about %s", (_, about, expected) => {
  expect([...doubtfulCells(cells, [about])]).toEqual(expected);
});
