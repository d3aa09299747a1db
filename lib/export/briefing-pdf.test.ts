/** A briefing's PDF can be read aloud and found one's way in: tags, outline, numbers of pages. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { exportBriefing } from "./export-briefing";

function specOf(id: string) {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(`The gallery has no ${id}`);
  return buildGalleryItem(item, "zh");
}

type Node = { role: string; alt?: string; children?: Node[] };
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

describe("the PDF of a briefing", async () => {
  const chart = specOf("outcomes.four-cities");
  const table = { spec: specOf("review.one-year"), as: "table" as const, title: "一张表" };
  const briefing = {
    title: "四城简报",
    locale: "zh" as const,
    madeOn: "2026-03-01",
    link: null,
    items: [
      { spec: chart, link: "https://example.org/c/x" },
      { ...table, link: null },
    ],
  };
  const bytes = await exportBriefing(briefing, "pdf");
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const rolesOf = async (page: number) => {
    const tree = (await (await pdf.getPage(page)).getStructTree()) as Node;
    return flat(tree).filter(({ role }) => role);
  };
  const wordsOf = async (page: number) =>
    (await (await pdf.getPage(page)).getTextContent()).items
      .map((item) => ("str" in item ? item.str : ""))
      .filter((word) => word.trim());

  it("lists its parts in an outline", async () => {
    const titles = (await pdf.getOutline()).map(({ title }: { title: string }) => title);
    expect(titles).toEqual(["四城简报", chart.title, "一张表", "数据与方法"]);
  });

  it("has a heading first, and charts as figures that say their numbers", async () => {
    expect((await rolesOf(1)).map(({ role }) => role)).toContain("H1");
    const figures = (await rolesOf(2)).filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual([chart.alt]);
    expect(await rolesOf(3)).not.toContainEqual(expect.objectContaining({ role: "Figure" }));
  });

  it("numbers every page after its cover", async () => {
    expect(pdf.numPages).toBe(4);
    for (const page of [2, 3, 4]) expect(await wordsOf(page)).toContain(String(page));
    expect(await wordsOf(1)).not.toContain("1");
  });

  it("is the same file again", async () => {
    expect(Buffer.compare(Buffer.from(await exportBriefing(briefing, "pdf")), bytes)).toBe(0);
  });
});
