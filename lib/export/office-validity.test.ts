/** Packages Office opens without repair: parts, names and the order the schema wants. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "./chart-part/zip";
import { exportBriefing } from "./export-briefing";
import { brokenTargets, readCharts } from "./testing/read-office";
import { outOfOrder, partsOutOfOrder } from "./testing/schema-order";

const SHOWN = GALLERY.filter(({ case: each }) =>
  ["states", "one-year", "four-cities-years"].includes(each),
);
const HEAD = {
  title: "简报",
  locale: "zh" as const,
  madeOn: "2026-07-09",
  link: "https://example.org/zh/briefing?i=x",
};
const items = SHOWN.map((item, at) => ({
  spec: buildGalleryItem(item, "zh"),
  as: at % 4 === 3 && !item.options.view ? ("table" as const) : ("chart" as const),
  link: "https://example.org/c/p4z-3kx9fa-19t24",
}));

it("finds what stands out of its order, or has no place at all", () => {
  const wrong = "<c:valAx><c:axId/><c:delete/><c:scaling/><c:view3D/></c:valAx>";
  expect(outOfOrder(wrong)).toEqual([
    "c:valAx: c:scaling comes too late",
    "c:valAx has no c:view3D",
  ]);
  expect(outOfOrder("<a:p><a:r/><a:br/><a:r/><a:endParaRPr/></a:p>")).toEqual([]);
  expect(outOfOrder("<a:p><a:r/><a:pPr/></a:p>")).toEqual(["a:p: a:pPr comes too late"]);
  expect(() => outOfOrder("<a:p><a:r></a:p>")).toThrow("closed by");
});

describe.each(["pptx", "docx", "xlsx"] as const)("%s", async (format) => {
  const bytes = await exportBriefing({ ...HEAD, items }, format);
  const parts = unpack(bytes);
  const charts = readCharts(bytes);
  const texts = [...parts.keys()]
    .filter((name) => /\.(?:xml|rels)$/u.test(name))
    .map((name) => ({ name, text: readText(parts, name) }));

  it("puts every element of its charts, slides and pages where the schema wants it", () => {
    expect(charts.length).toBeGreaterThan(20);
    expect(partsOutOfOrder(parts)).toEqual({});
  });

  it("asks for no label position its kind of chart does not know", () => {
    for (const { xml } of charts) {
      const stacked = xml.includes('<c:grouping val="stacked"/>');
      const bars = /<c:barChart>.*<\/c:barChart>/su.exec(xml)?.[0] ?? "";
      if (stacked) expect(bars).not.toMatch(/dLblPos val="outEnd"/u);
    }
  });

  it("has kinds of its own for bars, stacks, lines, rings and combinations", () => {
    const all = charts.map(({ xml }) => xml);
    const has = (test: (xml: string) => boolean) => all.some(test);
    expect(has((xml) => xml.includes("<c:barChart>") && xml.includes('"clustered"'))).toBe(true);
    expect(has((xml) => xml.includes('<c:grouping val="stacked"/>'))).toBe(true);
    expect(has((xml) => xml.includes("<c:lineChart>") && !xml.includes("<c:barChart>"))).toBe(true);
    expect(has((xml) => xml.includes("<c:lineChart>") && xml.includes("<c:barChart>"))).toBe(true);
    expect(has((xml) => xml.includes("<c:pieChart>"))).toBe(true);
  });

  it("names a part of every declared type, and declares every part", () => {
    const types = readText(parts, "[Content_Types].xml");
    const overrides = [...types.matchAll(/<Override[^>]*PartName="([^"]+)"/gu)].map(
      ([, name]) => name!,
    );
    expect(new Set(overrides).size).toBe(overrides.length);
    const defaults = [...types.matchAll(/<Default[^>]*Extension="([^"]+)"/gu)].map(
      ([, name]) => name!,
    );
    expect(new Set(defaults).size).toBe(defaults.length);
    for (const name of overrides) expect(parts.has(name.slice(1)), name).toBe(true);
    for (const name of parts.keys()) {
      if (name === "[Content_Types].xml") continue;
      const extension = name.split(".").at(-1) ?? "";
      expect(overrides.includes(`/${name}`) || defaults.includes(extension), name).toBe(true);
    }
    for (const { name } of charts.map(({ part }) => ({ name: `/${part}` }))) {
      expect(overrides).toContain(name);
    }
    expect(brokenTargets(bytes)).toEqual([]);
  });

  it("gives no id twice in a part, nor a relationship's", () => {
    for (const { name, text } of texts) {
      const ids = name.endsWith(".rels")
        ? [...text.matchAll(/<Relationship\b[^>]*\bId="([^"]+)"/gu)]
        : [...text.matchAll(/<(?:p:cNvPr|wp:docPr|xdr:cNvPr)\b[^>]*\bid="(\d+)"/gu)];
      const found = ids.map(([, id]) => id);
      expect(new Set(found).size, name).toBe(found.length);
    }
  });

  it("tells what every frame shows", () => {
    const frames = texts.flatMap(({ text }) => [
      ...text.matchAll(/<p:nvGraphicFramePr>\s*<p:cNvPr\b[^>]*>/gu),
      ...text.matchAll(/<wp:docPr\b[^>]*>/gu),
      ...text.matchAll(/<xdr:nvGraphicFramePr>\s*<xdr:cNvPr\b[^>]*>/gu),
    ]);
    expect(frames.length).toBeGreaterThan(20);
    for (const [frame] of frames) expect(frame).toMatch(/\bdescr="[^"]+"/u);
  });

  it("names an East-Asian typeface wherever it sets text", () => {
    for (const { xml } of charts) {
      const runs = [...xml.matchAll(/<a:(?:defRPr|rPr)\b.*?<\/a:(?:defRPr|rPr)>/gsu)];
      for (const [run] of runs) expect(run).toMatch(/<a:ea typeface="(?:微软雅黑|等线)"\/>/u);
    }
    for (const { name, text } of texts) {
      if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) {
        for (const [run] of text.matchAll(/<a:rPr\b[^>]*>.*?<\/a:rPr>/gsu))
          expect(run, name).toContain('<a:ea typeface="微软雅黑"');
      }
      if (name === "word/document.xml") {
        for (const [run] of text.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t\b/gsu))
          expect(run).toMatch(/w:eastAsia="/u);
      }
    }
  });

  it("caches what its workbook holds", () => {
    for (const { series, workbook } of charts) {
      if (!workbook) continue;
      series.forEach(({ values, name }, at) => {
        expect(workbook[0]?.[at + 1]).toBe(name);
        expect(workbook.slice(1).map((row) => row[at + 1] ?? null)).toEqual(values);
      });
    }
    if (format === "xlsx") return;
    expect(charts.every(({ workbook }) => workbook !== null)).toBe(true);
    // "Edit data" follows the part's own relationship to its workbook.
    for (const { part, xml } of charts) {
      const id = /<c:externalData r:id="([^"]+)"/u.exec(xml)?.[1] ?? "none";
      const list = readText(parts, part.replace(/charts\/([^/]+)$/u, "charts/_rels/$1.rels"));
      expect(list).toMatch(
        new RegExp(`Id="${id}" Type="[^"]+/package" Target="[^"]+[.]xlsx"`, "u"),
      );
    }
  });
});
