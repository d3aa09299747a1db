/** Workbooks open without repair and are printed with their numbers: fonts in order, pages numbered. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "../chart-part/zip";
import { outOfOrder } from "../testing/schema-order";
import { renderWorkbook } from "./xlsx";

describe("a workbook", async () => {
  const item = GALLERY.find(({ id }) => id === "outcomes.four-cities-years");
  const spec = buildGalleryItem(item!, "zh");
  const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const bytes = await renderWorkbook([{ spec, link: "https://example.org/c/x" }], head);
  const styles = readText(unpack(bytes), "xl/styles.xml");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);

  it("has every font's properties where the schema wants them", () => {
    expect(outOfOrder("<font><color/><sz/></font>")).toEqual(["font: sz comes too late"]);
    expect(outOfOrder(styles)).toEqual([]);
  });

  it("names a face with Chinese characters in every font, the default one too", () => {
    const names = [...styles.matchAll(/<font>.*?<\/font>/gsu)].map(
      ([font]) => /<name val="([^"]*)"/u.exec(font)?.[1],
    );
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names)).toEqual(new Set(["等线"]));
    expect(styles).not.toContain("scheme");
  });

  it("numbers its pages, and repeats the data's head on each", () => {
    book.eachSheet(({ headerFooter }) => expect(headerFooter.oddFooter).toBe("&L&A&R&P / &N"));
    expect(book.getWorksheet("数据")?.pageSetup.printTitlesRow).toBe("1:1");
  });
});
