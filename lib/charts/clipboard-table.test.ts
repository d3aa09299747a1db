import { expect, it } from "vitest";
import { clipboardTable } from "./clipboard-table";

it("makes cells of tabs and rows of lines, headings over all columns", () => {
  const html = clipboardTable("行政许可\n类别\t2023年\t2024年\n甲局\t1234\t空白");
  const rows = html.match(/<tr>.*?<\/tr>/gsu) ?? [];
  expect(rows.map((row) => row.split("<td").length - 1)).toEqual([1, 3, 3]);
  expect(rows[0]).toContain('<td colspan="3">行政许可</td>');
  expect(rows[2]).toMatch(/>甲局<.*>1234<.*>空白</u);
});

it("lets no word of a source become markup", () => {
  expect(clipboardTable('甲\t<img src=x onerror="a&b">')).toContain(
    "&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;",
  );
});
