/** Words Office could choke on: they come out as text, and no file is broken by them. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "./chart-part/zip";
import { exportBriefing } from "./export-briefing";
import { readCharts } from "./testing/read-office";

const NONCHARACTERS = "\u0000\u000b\u001f\ufffe\uffff";
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function briefing() {
  const item = GALLERY.find(({ id }) => id === "decisions.one-body");
  if (!item) throw new Error("The gallery has no decisions.one-body");
  const spec = buildGalleryItem(item, "zh");
  const worded = { ...spec, subtitle: `${spec.subtitle}${NONCHARACTERS}` };
  return {
    title: `甲${NONCHARACTERS}乙`,
    locale: "zh" as const,
    madeOn: "2026-03-01",
    link: "https://example.org/zh/briefing?title=%00",
    items: [
      { spec: worded, title: `chart-0-0 @@chart-0-0@@ ${NONCHARACTERS}$&$1`, link: null },
      { spec, title: "<w:t>=1+1", takeaway: "]]>&amp;", link: null },
    ],
  };
}

describe.each(["pptx", "docx", "xlsx"] as const)("a %s with hostile words", (format) => {
  it("holds no character that XML forbids, and all its charts", async () => {
    const bytes = await exportBriefing(briefing(), format);
    const parts = unpack(bytes);
    const texts = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/u.test(name));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((name) => FORBIDDEN.test(readText(parts, name)))).toEqual([]);
    expect(readCharts(bytes)).toHaveLength(8);
    const written = texts.map((name) => readText(parts, name)).join("\n");
    expect(written).toContain("甲乙");
    expect(written).toMatch(/chart-0-0 @@chart-0-0@@ \$&amp;\$1/u);
    expect(written).not.toContain('gongkai-chart"');
  });
});
