/** An item shown as a table carries the same numbers and states as its chart, in every format. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildChart } from "@/lib/charts";
import { makeAgency, makeGrid } from "@/lib/charts/gallery/make-grid";
import { describeMeasure } from "@/lib/views";
import { briefingFileName, exportBriefing, type BriefingDocument } from "./export-briefing";

const RECEIVED = "requests/received/total";
const spec = buildChart(
  "requests-received",
  makeGrid({
    agencies: [makeAgency("a-b", "某市某局", "A bureau", ["x", "某市", "A city"])],
    years: [2021, 2022, 2023, 2024],
    measures: [describeMeasure(RECEIVED)!],
    entries: { "a-b": { [RECEIVED]: [1234, 0, "_", "!"] } },
  }),
  { locale: "zh" },
);
const link = "https://example.org/embed/requests-received?agencies=a-b";
const briefing: BriefingDocument = {
  title: "甲：乙/丙",
  locale: "zh",
  madeOn: "2026-07-09",
  link: "https://example.org/zh/briefing?i=requests-received",
  items: [
    { spec, as: "table", title: "表在前", takeaway: "一句话", link },
    { spec, link },
  ],
};
const unpack = async (format: "pptx" | "docx" | "xlsx" | "zip") =>
  unzipSync(await exportBriefing(briefing, format));
const words = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "gu"))].map(
    ([, text]) => text,
  );
const charts = (parts: Record<string, Uint8Array>) =>
  Object.keys(parts).filter((name) => /\/charts\/[^/]+\.xml$/u.test(name));

describe("a table in a briefing", () => {
  it("is a table on its slide, with no chart", async () => {
    const parts = await unpack("pptx");
    const slide = strFromU8(parts["ppt/slides/slide2.xml"]!);
    expect(slide).toContain("<a:tbl>");
    expect(words(slide, "a:t")).toEqual(
      expect.arrayContaining(["表在前", "一句话", "1,234", "0", "空白", "缺失"]),
    );
    expect(slide).not.toContain("/drawingml/2006/chart");
    expect(strFromU8(parts["ppt/slides/slide3.xml"]!)).toContain("/drawingml/2006/chart");
    expect(charts(parts)).toHaveLength(1);
    expect(strFromU8(parts["ppt/slides/_rels/slide1.xml.rels"]!)).toContain("/zh/briefing?");
  });

  it("is counted apart from figures in a paper", async () => {
    const parts = await unpack("docx");
    const text = words(strFromU8(parts["word/document.xml"]!), "w:t").join("\n");
    expect(text).toMatch(/表 1 .*\n[\s\S]*图 1 /u);
    expect(text).toContain("1,234");
    expect(charts(parts)).toHaveLength(1);
  });

  it("keeps its sheet, without a chart beside it", async () => {
    const parts = await unpack("xlsx");
    expect(charts(parts)).toHaveLength(1);
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"]!)).toContain("<v>1234</v>");
  });

  it("is a picture and CSV among pictures", async () => {
    const parts = await unpack("zip");
    const [table, drawn, picture] = Object.keys(parts).sort();
    expect(table).toMatch(/^01_.*\.csv$/u);
    expect(drawn).toMatch(/^01_.*\.png$/u);
    expect(picture).toMatch(/^02_.*\.png$/u);
    const csv = strFromU8(parts[table ?? ""]!);
    expect(csv).toContain("1234");
    expect(csv).toContain("空白");
  });

  it("has pages of its own in the PDF", async () => {
    const pdf = Buffer.from(await exportBriefing(briefing, "pdf")).toString("latin1");
    // Cover, table, chart, methods.
    expect(pdf.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(4);
    expect(pdf).toContain(link);
  });
});

it("is named after its title, safe on every system", () => {
  expect(briefingFileName(briefing, "pptx")).toBe("甲-乙-丙_2026-07-09.pptx");
});

it("refuses an empty briefing", async () => {
  await expect(exportBriefing({ ...briefing, items: [] }, "pptx")).rejects.toThrow("needs a chart");
});
