import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderPdf } from "@/fixtures/generator/render-pdf";
import { bare } from "@/fixtures/hostile/make-pdf";
import { readDocument } from "@/lib/ingest/formats";
import type { Grid, ReadDocument } from "@/lib/ingest/read-document";

const read = (bytes: Uint8Array) => readDocument(bytes, { limits: { milliseconds: 60_000 } });
const gridsOf = ({ blocks }: ReadDocument) =>
  blocks.filter((block): block is Grid => block.kind === "grid");
const rowsOf = (grid: Grid | undefined) =>
  Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    grid?.cells.filter((cell) => cell.row === row).map(({ text }) => text),
  );

/** Words at a place, from the page's lower left. */
const at = (x: number, y: number, words: string) =>
  `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`;
const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;

/** Lines between the columns and rows given, and none around the outside. */
const ruling = (xs: number[], ys: number[]) =>
  [
    ...ys.map((y) => line(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)),
    ...xs.slice(1, -1).map((x) => line(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)),
  ].join("\n");

describe("a PDF's text", () => {
  it("reads fonts a PDF names but does not carry, by their character maps", async () => {
    const font =
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>]>>";
    const hex = iconv.encode("政府信息公开年度报告", "gbk").toString("hex");
    const document = await read(bare(`BT /F 12 Tf 50 700 Td <${hex}> Tj ET`, "", font));
    expect(document.text).toBe("政府信息公开年度报告\n");
  });

  it("joins a paragraph's lines, and begins another where it is indented", async () => {
    const long = "x".repeat(80);
    const lines = [
      at(70, 700, long),
      at(50, 686, `${long}yyyy`),
      at(50, 672, "end."),
      at(70, 658, `${long}`),
      at(50, 644, "tail"),
    ];
    const { text } = await read(bare(lines.join("\n")));
    expect(text).toBe(`${long} ${long}yyyy end.\n${long} tail\n`);
  });

  it("counts what is drawn twice to look bold once, and keeps real doubles", async () => {
    const { text } = await read(
      bare([at(50, 700, "11 annual report"), at(50.3, 700, "11 annual report")].join("\n")),
    );
    expect(text).toBe("11annualreport\n".replace("11annualreport", text.trim()));
    expect(text.replace(/\s/g, "")).toBe("11annualreport");
  });

  it("parts numbers that stand close in cells without rules, and joins what a cell broke", async () => {
    const rows = ["alpha", "beta", "gamma", "delta"].map((label, i) => [
      at(50, 700 - 30 * i, label),
      at(200, 700 - 30 * i, String(i)),
      at(228, 700 - 30 * i, "5"),
    ]);
    const close = [at(50, 580, "epsilon"), at(200, 580, "3350"), at(226, 580, "10470")];
    const broken = [at(50, 550, "zeta"), at(200, 554, "2"), at(200, 545, "196"), at(228, 550, "7")];
    const document = await read(bare([...rows.flat(), ...close, ...broken].join("\n")));
    const [grid] = gridsOf(document);
    const printed = rowsOf(grid).map((row) => row?.map((text) => text.replace(/\s+/g, " ")));
    expect(printed.at(-2)).toEqual(["epsilon", "3350", "10470"]);
    expect(printed.at(-1)).toEqual(["zeta", "2 196", "7"]);
  });

  const figures = (y: number, texts: string[]) => texts.map((text, i) => at(200 + 40 * i, y, text));

  it("parts labels set solid by their numbers, and joins the rest of a figure to its row", async () => {
    const solid = ["alpha", "beta", "gamma", "delta"].flatMap((label, i) => [
      at(50, 700 - 12 * i, `${i + 1}. ${label}`),
      ...figures(700 - 12 * i, [String(i), "0", "7"]),
    ]);
    const broken = [at(50, 640, "5. epsilon"), ...figures(640, ["64", "0", "65"])];
    const rest = [at(200, 628, "5"), at(280, 628, "9")];
    const last = [at(50, 610, "6. zeta"), ...figures(610, ["3", "0", "3"])];
    const document = await read(bare([...solid, ...broken, ...rest, ...last].join("\n")));
    const printed = rowsOf(gridsOf(document)[0]).map((row) => row?.map((text) => text.trim()));
    expect(printed).toEqual([
      ["1.alpha", "0", "0", "7"],
      ["2.beta", "1", "0", "7"],
      ["3.gamma", "2", "0", "7"],
      ["4.delta", "3", "0", "7"],
      ["5.epsilon", "64 5", "0", "65 9"],
      ["6.zeta", "3", "0", "3"],
    ]);
  });

  it("sets no figure beside a label where labels and figures drift apart", async () => {
    const drawn = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"].flatMap((label, i) => [
      at(50, 700 - 28 * i, `${i + 1}. ${label}`),
      ...figures(700 - 20 * i, [String(i), "0", "7"]),
    ]);
    const document = await read(bare(drawn.join("\n")));
    expect(gridsOf(document)).toEqual([]);
    expect(document.text.slice(0, 31)).toBe("1.alpha\n2.beta\n3.gamma\n4.delta\n");
  });

  it("says where pictures as large as a table stand, and no others", async () => {
    const picture = (matrix: string) => `q ${matrix} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q`;
    const document = await read(
      bare(
        [
          at(50, 780, "A heading of a page with a picture"),
          picture("400 0 0 200 60 560"),
          at(50, 520, "Words that stand below the picture"),
          picture("60 0 0 60 400 300"),
          picture("595 0 0 842 0 0"),
        ].join("\n"),
      ),
    );
    expect(document.pictures).toEqual([document.text.indexOf("\n") + 1]);
  });

  it("gives every line and cell its box on its page", async () => {
    const document = await read(await renderPdf(makeReport(31), "ruled"));
    const words = document.words ?? [];
    expect(words.length).toBeGreaterThan(200);
    expect(new Set(words.map(({ page }) => page)).size).toBe(document.pages?.length);
    const title = words[0];
    expect(document.text.slice(title?.at.start, title?.at.end)).toBe(makeReport(31).title);
    expect(title?.box.y).toBeLessThan(80);
    for (const { page, box } of words) {
      const { width = 0, height = 0 } = document.pages?.[page - 1] ?? {};
      expect(box.width > 0 && box.height > 0 && box.x >= 0 && box.y >= 0).toBe(true);
      expect(box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    }
  });

  it.each(["ruled", "strips", "unruled"] as const)(
    "places every character of its text once, in text order (%s)",
    async (layout) => {
      const { text, words = [] } = await read(await renderPdf(makeReport(33), layout));
      let last = 0;
      let between = "";
      for (const { at } of words) {
        expect(at.start).toBeGreaterThanOrEqual(last);
        between += text.slice(last, at.start);
        last = at.end;
      }
      expect((between + text.slice(last)).trim()).toBe("");
    },
  );

  it("sets a cell's words inside the cell's borders", async () => {
    const document = await read(await renderPdf(makeReport(31), "ruled"));
    let inside = 0;
    for (const { at, frame } of gridsOf(document).flatMap(({ cells }) => cells)) {
      for (const { at: own, page, box } of document.words ?? []) {
        if (own.start < at.start || own.end > at.end || page !== frame?.page) continue;
        inside += 1;
        expect(box.x >= frame.box.x && box.y >= frame.box.y).toBe(true);
        expect(box.x + box.width <= frame.box.x + frame.box.width + 1).toBe(true);
        expect(box.y + box.height <= frame.box.y + frame.box.height + 1).toBe(true);
      }
    }
    expect(inside).toBeGreaterThan(300);
  });
});

describe("a PDF's tables", () => {
  const cells = [
    at(60, 705, "a"),
    at(160, 705, "1"),
    at(260, 705, "2"),
    at(60, 685, "b"),
    at(160, 685, "3"),
    at(260, 685, "4"),
  ];

  it("reads a table drawn open at its sides", async () => {
    const document = await read(
      bare([...cells, ruling([50, 150, 250, 350], [720, 700, 680])].join("\n")),
    );
    expect(rowsOf(gridsOf(document)[0])).toEqual([
      ["a", "1", "2"],
      ["b", "3", "4"],
    ]);
  });

  it("reads a page that lies on its side", async () => {
    const turned = await read(
      bare([...cells, ruling([50, 150, 250, 350], [720, 700, 680])].join("\n"), "/Rotate 90"),
    );
    expect(gridsOf(turned)).toHaveLength(1);
    expect(
      gridsOf(turned)[0]
        ?.cells.map(({ text }) => text)
        .sort(),
    ).toEqual(["1", "2", "3", "4", "a", "b"]);
  });

  it("joins cells that no line parts", async () => {
    const rules = [
      line(50, 720, 350, 720),
      line(50, 700, 350, 700),
      line(50, 680, 350, 680),
      line(50, 720, 50, 680),
      line(350, 720, 350, 680),
      line(150, 700, 150, 680),
      line(250, 700, 250, 680),
    ];
    const document = await read(bare([at(60, 705, "all"), ...cells.slice(3), ...rules].join("\n")));
    expect(gridsOf(document)[0]?.cells[0]).toMatchObject({
      text: "all",
      columnSpan: 3,
      rowSpan: 1,
    });
  });

  it("takes an underline, a frame and a drawing for no table", async () => {
    const frame = [
      line(20, 20, 570, 20),
      line(20, 820, 570, 820),
      line(20, 20, 20, 820),
      line(570, 20, 570, 820),
    ];
    const document = await read(
      bare([at(60, 705, "annual report"), line(60, 703, 120, 703), ...frame].join("\n")),
    );
    expect(gridsOf(document)).toEqual([]);
  });

  it("keeps apart two figures in one cell rather than making one of them", async () => {
    const twice = [...cells, at(175, 705, "7"), ruling([50, 150, 250, 350], [720, 700, 680])];
    const document = await read(bare(twice.join("\n")));
    expect(rowsOf(gridsOf(document)[0])[0]).toEqual(["a", "1 7", "2"]);
  });
});
