import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { layTables, type LayoutTable } from "@/fixtures/generator/form-layout";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderDocx } from "@/fixtures/generator/render-docx";
import { HTML_LAYOUTS, renderHtml } from "@/fixtures/generator/render-html";
import { renderText, spreadRows } from "@/fixtures/generator/render-text";
import { readDocument } from "@/lib/ingest/formats";
import type { Grid, ReadDocument } from "@/lib/ingest/read-document";

const REPORTS = Array.from({ length: 6 }, (_, i) => makeReport(100 + i));

function gridsOf(document: ReadDocument): Grid[] {
  return document.blocks.filter((block) => block.kind === "grid");
}

/** A blank of any width is the same blank. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/g, " ").trim();
}

function drawn(table: LayoutTable): string[][] {
  return spreadRows(table).map((row) => row.map(plain));
}

function read(grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array<string>(grid.columns).fill(""));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = plain(cell.text);
  }
  return rows;
}

function expectPlaces({ text, blocks }: ReadDocument): void {
  let last = 0;
  for (const block of blocks) {
    expect(block.at.start).toBeGreaterThanOrEqual(last);
    last = block.at.end;
    if (block.kind === "grid") {
      for (const cell of block.cells)
        expect(text.slice(cell.at.start, cell.at.end)).toBe(cell.text);
    }
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe("readDocument", () => {
  for (const layout of HTML_LAYOUTS.filter((name) => name !== "split")) {
    it(`reads the tables of an HTML page as they are drawn: ${layout}`, async () => {
      for (const report of REPORTS) {
        const bytes = new TextEncoder().encode(renderHtml(report, layout));
        const document = await readDocument(bytes);
        expectPlaces(document);
        expect(document).toMatchObject({ format: "html", encoding: "utf-8", messages: [] });
        expect(gridsOf(document).slice(-3).map(read)).toEqual(layTables(report).map(drawn));
        expect(document.statedTitle).toBe(report.title);
        expect(document.statedMeta).toEqual({
          publishedOn: report.publishedOn,
          publisher: report.agency,
        });
        expect(document.text).not.toContain("即将离开");
        for (const { text } of report.prose.overview) expect(document.text).toContain(text);
      }
    });
  }

  it("reads GBK pages, declared or not", async () => {
    for (const report of REPORTS) {
      const page = renderHtml(report, "plain", "gb2312");
      for (const source of [page, page.replace(/<meta http-equiv[^>]*>/, "")]) {
        const document = await readDocument(iconv.encode(source, "gb18030"));
        expect(document.encoding).toBe("gb18030");
        expect(gridsOf(document).slice(-3).map(read)).toEqual(layTables(report).map(drawn));
      }
    }
  });

  it("reads a DOCX's merged cells", async () => {
    for (const report of REPORTS) {
      const document = await readDocument(await renderDocx(report));
      expectPlaces(document);
      expect(document.format).toBe("docx");
      expect(document.statedTitle).toBe(report.title);
      expect(gridsOf(document).map(read)).toEqual(layTables(report).map(drawn));
      for (const { text } of report.prose.other) expect(document.text).toContain(text);
    }
  });

  it.each(["tabbed", "piped"] as const)("reads separated lines as grids: %s", async (layout) => {
    for (const report of REPORTS) {
      const source = renderText(report, layout);
      const document = await readDocument(new TextEncoder().encode(source));
      expectPlaces(document);
      expect(document.text).toBe(source);
      expect(gridsOf(document).map(read)).toEqual(layTables(report).map(drawn));
    }
  });

  it("leaves a scraped text as it is", async () => {
    const source = renderText(REPORTS[0] ?? makeReport(1), "scraped").replaceAll("\n", "\r\n");
    const document = await readDocument(new TextEncoder().encode(`\ufeff${source}`));
    expect(document.text).toBe(source);
    expect(document.blocks).toEqual([{ kind: "passage", at: { start: 0, end: source.length } }]);
  });
});
