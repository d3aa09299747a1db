/** Addresses in a workbook can be followed, and blank cells stay blank beside them. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { renderWorkbook } from "./xlsx";
import { linkCell } from "./sheet-links";

const LINK = "https://example.org/c/p4z-3kx9fa-19t24";
const URL = "https://example.org/report?a=1&b=2";

async function open() {
  const item = GALLERY.find(({ id }) => id === "decisions.states");
  if (!item) throw new Error("The gallery has no such chart");
  const spec = buildGalleryItem(item, "zh");
  const panels = spec.panels.map((panel) => ({
    ...panel,
    series: panel.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({
        ...point,
        source: point.source && { ...point.source, url: URL },
      })),
    })),
  }));
  const sources = spec.sources.map((source) => ({ ...source, url: URL }));
  const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const bytes = await renderWorkbook([{ spec: { ...spec, panels, sources }, link: LINK }], head);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

function links(sheet: ExcelJS.Worksheet | undefined): string[] {
  const found: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => cell.hyperlink && found.push(cell.hyperlink)));
  return found;
}

describe("a workbook", async () => {
  const book = await open();

  it("links its chart, its sources and the address of every value that has one", () => {
    expect(links(book.getWorksheet("图表"))).toEqual([LINK]);
    expect(new Set(links(book.getWorksheet("说明")))).toEqual(new Set([URL]));
    const data = book.getWorksheet("数据");
    const states = data?.getColumn(7).values.filter((state) => state === "reported") ?? [];
    expect(links(data).length).toBeGreaterThanOrEqual(states.length);
    expect(new Set(links(data))).toEqual(new Set([URL]));
  });

  it("has no value in a cell whose state is not reported", () => {
    const data = book.getWorksheet("数据");
    let gaps = 0;
    data?.eachRow((row, at) => {
      if (at === 1 || row.getCell(7).value === "reported") return;
      gaps += 1;
      expect(row.getCell(5).value).toBeNull();
    });
    expect(gaps).toBeGreaterThan(5);
  });
});

it("leaves as text what is no address of the web, and what Excel would refuse", () => {
  const sheet = new ExcelJS.Workbook().addWorksheet("a");
  const shown = ["javascript:alert(1)", "某局 2024", `https://example.org/${"a".repeat(3000)}`].map(
    (address, at) => {
      const cell = sheet.getCell(at + 1, 1);
      linkCell(cell, address);
      return [cell.hyperlink, cell.text];
    },
  );
  expect(shown.map(([link]) => link ?? null)).toEqual([null, null, null]);
  expect(shown[1]?.[1]).toBe("某局 2024");
});
