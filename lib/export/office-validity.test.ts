/** Packages Office opens without repair: parts, names and the order the schema wants. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "./chart-part/zip";
import { exportBriefing } from "./export-briefing";
import { brokenTargets, readCharts } from "./testing/read-office";

/** Sequences of ECMA-376 part 1, section 21.2, as far as our charts use them. */
const ORDER: Record<string, string[]> = {
  "c:chartSpace":
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes".split(
      " ",
    ),
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs".split(
      " ",
    ),
  "c:title": "tx layout overlay spPr txPr".split(" "),
  "c:plotArea": "layout barChart lineChart pieChart catAx valAx dTable spPr".split(" "),
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId".split(" "),
  "c:lineChart":
    "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId".split(" "),
  "c:pieChart": "varyColors ser dLbls firstSliceAng".split(" "),
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val smooth shape".split(
      " ",
    ),
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr".split(" "),
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines".split(
      " ",
    ),
  "c:dLbl":
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator".split(
      " ",
    ),
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h".split(" "),
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl".split(
      " ",
    ),
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit dispUnits".split(
      " ",
    ),
  "c:scaling": "logBase orientation max min".split(" "),
  "c:legend": "legendPos legendEntry layout overlay spPr txPr".split(" "),
  "c:marker": "symbol size spPr".split(" "),
};

type Node = { name: string; children: Node[] };

/** Elements of an XML text as a tree; these parts hold no comments and no CDATA. */
function parse(xml: string): Node {
  const root: Node = { name: "", children: [] };
  const open = [root];
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/gu)) {
    if (close) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const node = { name, children: [] };
    open.at(-1)!.children.push(node);
    if (!empty) open.push(node);
  }
  expect(open).toHaveLength(1);
  return root;
}

function misplaced(node: Node): string[] {
  const order = ORDER[node.name];
  // A line chart's own `marker` is a switch without children.
  const own = order && node.children.length > 0 ? node.children : [];
  const places = own.map(({ name }) => order!.indexOf(name.replace(/^c:/u, "")));
  const wrong = places.flatMap((place, at) =>
    place < 0 || (at > 0 && place < (places[at - 1] ?? 0))
      ? [`${node.name} > ${own[at]!.name}`]
      : [],
  );
  return [...wrong, ...node.children.flatMap(misplaced)];
}

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

describe.each(["pptx", "docx", "xlsx"] as const)("%s", async (format) => {
  const bytes = await exportBriefing({ ...HEAD, items }, format);
  const parts = unpack(bytes);
  const charts = readCharts(bytes);
  const texts = [...parts.keys()]
    .filter((name) => /\.(?:xml|rels)$/u.test(name))
    .map((name) => ({ name, text: readText(parts, name) }));

  it("puts every element of its charts where the schema wants it", () => {
    expect(charts.length).toBeGreaterThan(20);
    for (const { part, xml } of charts) expect([part, ...misplaced(parse(xml))]).toEqual([part]);
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
    if (format !== "xlsx") expect(charts.every(({ workbook }) => workbook !== null)).toBe(true);
  });
});
