import { describe, expect, it } from "vitest";
import { textWidth, widestPiece, wrapText } from "../drawing/text-measure";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { tableOfChart } from "./chart-table";
import { columnWidths } from "./column-widths";
import { placeCells, type TablePart } from "./table-spec";

const WIDTH = 442; // a page's text in points
const SIZE = 9;

function partOf(id: string): TablePart {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(id);
  const [part] = tableOfChart(buildGalleryItem(item, "en")).parts;
  if (!part) throw new Error("A chart has a table");
  return part;
}

describe.each(["requests-applicants.long-names", "outcomes.long-names"])("columns of %s", (id) => {
  const part = partOf(id);
  const widths = columnWidths(part, WIDTH, SIZE);

  it("fill the page and hold every word and number whole", () => {
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(WIDTH);
    for (const { cell, column } of placeCells(part)) {
      if (cell.columnSpan > 1) continue;
      const pieces = cell.text.split(/(?<=-)/u).map((piece) => widestPiece(piece, SIZE));
      const word = cell.kind === "value" ? textWidth(cell.text, SIZE) : Math.max(...pieces);
      expect(word).toBeLessThanOrEqual(widths[column] ?? 0);
    }
  });

  it("give long names more than their share, so that they take fewer lines", () => {
    const narrow = Math.min(...widths);
    const names = part.rows.flatMap(([first]) => (first?.kind === "label" ? first.text : []));
    const lines = (width: number) =>
      Math.max(...names.map((name) => wrapText(name, width, SIZE).length));
    expect(lines(widths[0] ?? 0)).toBeLessThan(lines(narrow));
    expect(lines(columnWidths(part, WIDTH * 2, SIZE)[0] ?? 0)).toBeLessThanOrEqual(2);
  });
});

it("leave a form its own shares, and fill a page that is too narrow for any word", () => {
  const part = partOf("outcomes.long-names");
  const shares = part.widths.reduce((a, b) => a + b, 0);
  const own = part.widths.map((share) => (share / shares) * WIDTH);
  expect(columnWidths({ ...part, ruled: "form" }, WIDTH, SIZE)).toEqual(own);
  const narrow = columnWidths(part, 60, SIZE);
  expect(narrow.reduce((a, b) => a + b, 0)).toBeCloseTo(60);
});
