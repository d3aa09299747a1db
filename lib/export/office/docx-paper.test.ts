/** A paper's pages: figures two abreast where they have room, tables whole, pages numbered. */
import { describe, expect, it } from "vitest";
import type { ChartSpec } from "@/lib/charts";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack, type Parts } from "../chart-part/zip";
import { renderPaper } from "./docx";

const EMU_PER_MM = 36_000;

function specOf(id: string): ChartSpec {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(`The gallery has no ${id}`);
  return buildGalleryItem(item, "zh");
}

async function paper(...ids: string[]): Promise<Parts> {
  const head = { title: "简报", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const items = ids.map((id) => ({ spec: specOf(id), link: "https://example.org/c/x" }));
  return unpack(await renderPaper(items, head));
}

const documentOf = (parts: Parts) => readText(parts, "word/document.xml");
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu) ?? [];
const chartsIn = (xml: string) => xml.split("<c:chart ").length - 1;
const widths = (xml: string) =>
  [...xml.matchAll(/<wp:extent cx="(\d+)"/gu)].map(([, cx]) => Number(cx) / EMU_PER_MM);

describe("a figure of several charts", () => {
  it("has them two abreast, each on the page", async () => {
    const xml = documentOf(await paper("decisions.four-cities"));
    const rows = paragraphs(xml)
      .map(chartsIn)
      .filter((charts) => charts > 0);
    expect(rows).toEqual([2, 2]);
    for (const width of widths(xml)) expect(width * 2).toBeLessThanOrEqual(154);
  });

  it("has them below each other where names would have no room at half the width", async () => {
    const spec = specOf("compare-multiples.four-cities-years");
    const years = Array.from({ length: 15 }, (_, at) => `${2010 + at}年`);
    const panels = spec.panels.map((panel) => ({
      ...panel,
      categories: years.map((label) => ({ id: label, label })),
      series: panel.series.map((series) => ({
        ...series,
        points: years.map(() => series.points[0]!),
      })),
    }));
    const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
    const parts = unpack(await renderPaper([{ spec: { ...spec, panels }, link: null }], head));
    expect(new Set(widths(documentOf(parts)))).toEqual(new Set([156]));
  });
});

describe("a table of a paper", () => {
  it("that is short stays on one page, with what is said above it", async () => {
    const xml = documentOf(await paper("outcomes.four-cities"));
    const rows = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gsu) ?? [];
    expect(rows.length).toBe(5);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(rows[0]).toContain("<w:tblHeader/>");
  });

  it("sets counts below their shares rather than break a number", async () => {
    const xml = documentOf(await paper("outcomes.shares.four-cities"));
    const cells = xml.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
    const shares = cells.filter((cell) => cell.includes("%"));
    expect(shares.length).toBeGreaterThan(10);
    const narrow = shares.filter((cell) => cell.includes("<w:br/>"));
    expect(narrow.length).toBeGreaterThan(0);
    for (const cell of narrow) expect(cell).toMatch(/%<\/w:t>.*<w:br\/>.*（\d/su);
  });
});

describe("pages", () => {
  it("of several items are numbered at the outer edge, by a field", async () => {
    const parts = await paper("outcomes.one-year", "review.one-year");
    const footers = [...parts.keys()].filter((name) => /^word\/footer\d+\.xml$/u.test(name));
    const texts = footers.map((name) => readText(parts, name));
    expect(texts.length).toBe(2);
    for (const text of texts) expect(text).toContain("PAGE</w:instrText>");
    expect(texts.map((text) => /<w:jc w:val="(\w+)"/u.exec(text)?.[1]).sort()).toEqual([
      "left",
      "right",
    ]);
    expect(documentOf(parts)).toContain('<w:footerReference w:type="even"');
    expect(readText(parts, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  it("of a single chart, which goes into somebody's own paper, are not", async () => {
    expect(documentOf(await paper("outcomes.one-year"))).not.toContain("footerReference");
  });
});
