import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { chartPoints } from "../chart-points";
import {
  fitTable,
  measureTable,
  paginateTable,
  partText,
  placeCells,
  tableOfChart,
  tableValues,
  type TablePart,
} from "./index";
import { FORM_PARTS } from "./statutory-parts";
import { EDITIONS, TABLE_IDS } from "@/lib/domain";
import { formCells } from "@/lib/statutory-form";
import type { ChartPoint } from "../spec";

function point(id: string, at: number): ChartPoint {
  return {
    state: "reported",
    value: at,
    label: String(at),
    text: String(at),
    agency: "a",
    year: 2024,
    measure: id,
    origin: "read",
    edition: "2021",
    period: null,
    source: null,
    href: null,
  };
}

function form(edition: "2019" | "2021", table: (typeof TABLE_IDS)[number]): TablePart {
  const ids = formCells(edition, table).map(({ id }) => id);
  return FORM_PARTS[table]({ edition, locale: "zh", pointOf: (id) => point(id, ids.indexOf(id)) });
}

/** Every place of the grid is covered once. */
function covers(part: TablePart): number[] {
  const count = part.rows.map(() => part.widths.map(() => 0));
  for (const { cell, row, column } of placeCells(part)) {
    for (let y = row; y < row + cell.rowSpan; y += 1) {
      for (let x = column; x < column + cell.columnSpan; x += 1) count[y]![x]! += 1;
    }
  }
  return [...new Set(count.flat())];
}

const FORMS = EDITIONS.flatMap((edition) => TABLE_IDS.map((table) => [edition, table] as const));

describe.each(FORMS)("the form of %s, %s", (edition, table) => {
  const part = form(edition, table);

  it("fills its grid without overlap and holds every cell of the form once", () => {
    expect(covers(part)).toEqual([1]);
    expect(
      tableValues({ parts: [part] })
        .map(({ point: { measure } }) => measure)
        .sort(),
    ).toEqual(
      formCells(edition, table)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each([200, 320, 500])("loses nothing over pages of %i", (room) => {
    const measure = measureTable(part, 870, 11);
    const pages = paginateTable(part, measure, room);
    for (const page of pages) expect(covers(page)).toEqual([1]);
    const values = pages.flatMap((page) => tableValues({ parts: [page] }));
    expect(values.map(({ point: { measure: id } }) => id)).toEqual(
      tableValues({ parts: [part] }).map(({ point: { measure: id } }) => id),
    );
    for (const page of pages.slice(1)) {
      expect(page.rows.slice(0, page.headRows)).toEqual(part.rows.slice(0, part.headRows));
    }
  });
});

it("takes few pages in large type rather than many in larger", () => {
  const part = form("2021", "requests");
  const { pages, fontSize } = fitTable(part, { width: 870, height: 360 }, [14, 12, 10.5, 10]);
  expect(pages).toHaveLength(2);
  expect(fontSize).toBeGreaterThanOrEqual(10);
  expect(fitTable(part, { width: 870, height: 2000 }, [14, 12])).toMatchObject({
    fontSize: 14,
    pages: [part],
  });
});

describe.each(GALLERY.map((item) => [item.id, item] as const))("the table of %s", (_, item) => {
  const spec = buildGalleryItem(item, "zh");
  const table = tableOfChart(spec);

  it("holds every point of the chart once", () => {
    const key = ({ agency, year, measure, label }: ChartPoint) =>
      [agency, year, measure, label].join();
    expect(
      tableValues(table)
        .map(({ point: each }) => key(each))
        .sort(),
    ).toEqual(
      chartPoints(spec)
        .map(({ point: each }) => key(each))
        .sort(),
    );
    for (const part of table.parts) expect(covers(part)).toEqual([1]);
  });

  it("can be copied as lines of its width", () => {
    for (const part of table.parts) {
      const lines = partText(part).split("\n");
      expect(lines.length).toBe(part.rows.length + (part.caption ? 1 : 0));
    }
  });
});
