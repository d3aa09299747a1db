import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { chartPoints, type ChartSpec } from "@/lib/charts";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "./chart-part/zip";
import { exportChart, type ExportSettings } from "./export-chart";
import { SIZES } from "./picture/sizes";
import { brokenTargets, readCharts, readSheet } from "./testing/read-office";

const settings: ExportSettings = {
  size: SIZES.slide,
  half: false,
  scale: 1,
  theme: "light",
  background: "white",
  omit: [],
  madeOn: "2026-03-01",
  link: "https://example.org/embed/x?agencies=a",
};

/** One chart of every kind, with every state among them. */
const SHOWN = [
  "requests-received.states",
  "requests-applicants.ring.one-year",
  "requests-applicants.states",
  "outcomes.all-zeros",
  "outcomes.shares.states",
  "request-flow.one-year",
  "workload.one-body",
  "decisions.states",
  "compare-lines.four-cities-years",
  "two-years.extremes",
];

function spec(id: string): ChartSpec {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(id);
  return buildGalleryItem(item, "zh");
}

/** Values of every panel as the spec has them: series by series, category by category. */
function expected(chart: ChartSpec): (number | null)[][][] {
  return chart.panels.map((panel) =>
    panel.series.map(({ points }) => points.map(({ value }) => value)),
  );
}

const OFFICE = ["pptx", "docx", "xlsx"] as const;

describe.each(OFFICE)("native charts in %s", (format) => {
  it.each(SHOWN.filter((id) => !id.startsWith("request-flow")))(
    "%s holds the spec's numbers",
    async (id) => {
      const chart = spec(id);
      const charts = readCharts(await exportChart(chart, format, settings));
      expect(charts.map(({ series }) => series.map(({ values }) => values))).toEqual(
        expected(chart),
      );
      expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual(
        chart.panels.map(({ series }) => series.map(({ label }) => label)),
      );
      for (const { xml } of charts) {
        expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
        expect(xml).toMatch(/<a:ea typeface="(?:微软雅黑|等线)"\/>/u);
      }
    },
  );

  it("draws a flow as two stacks of the same numbers", async () => {
    const charts = readCharts(await exportChart(spec("request-flow.one-year"), format, settings));
    expect(charts[0]?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ["本年新收", 123, null],
      ["上年结转", 4, null],
      ["予以公开", null, 52],
      ["部分公开", null, 12],
      ["不予公开", null, 16],
      ["无法提供", null, 21],
      ["不予处理", null, 10],
      ["其他处理", null, 7],
      ["结转下年", null, 9],
    ]);
  });

  it("says of a flow's side without a number why it has none", async () => {
    const chart = spec("request-flow.one-year");
    const panels = chart.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((series) => ({
        ...series,
        points: series.points.map((point, at) =>
          panel.categories[at]?.side === "out"
            ? { ...point, value: null, state: "blank" as const, label: "空白" }
            : point,
        ),
      })),
    }));
    const charts = readCharts(await exportChart({ ...chart, panels }, format, settings));
    expect(charts[0]?.series[0]?.categories).toEqual(["新收与结转", "办理结果（空白）"]);
  });

  it("gives a break of lines a category of its own", async () => {
    const charts = readCharts(await exportChart(spec("compare-lines.states"), format, settings));
    expect(charts[0]?.series[0]?.categories).toEqual([
      "2019年",
      "2020年",
      "口径变化",
      "2021年",
      "年份不连续",
      "2023年",
    ]);
    expect(charts[0]?.series.map(({ values }) => values)).toEqual([
      [12, null, null, 22, null, 27],
      [null, 17, null, null, null, 27],
    ]);
  });

  it("keeps its parts together and gives the same bytes again", async () => {
    const bytes = await exportChart(spec("decisions.states"), format, settings);
    expect(brokenTargets(bytes)).toEqual([]);
    const again = await exportChart(spec("decisions.states"), format, settings);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });
});

describe.each(["pptx", "docx"] as const)("the workbook inside a chart of %s", (format) => {
  it.each(SHOWN)("%s: cache and workbook agree, zeros are zeros, blanks are empty", async (id) => {
    for (const { series, workbook } of readCharts(await exportChart(spec(id), format, settings))) {
      expect(workbook).not.toBeNull();
      const [head = [], ...rows] = workbook ?? [];
      expect(head.slice(1)).toEqual(series.map(({ name }) => name));
      expect(rows.map(([name]) => name)).toEqual(series[0]?.categories);
      series.forEach(({ values }, at) => {
        expect(rows.map((row) => row[at + 1] ?? null)).toEqual(values);
      });
    }
  });
});

describe("states beside native charts", () => {
  it("stand in the names of categories that have nothing to look at", async () => {
    const [chart] = readCharts(
      await exportChart(spec("requests-applicants.states"), "pptx", settings),
    );
    expect(chart?.series[0]?.categories).toEqual([
      "盘锦示例局 2019年",
      "盘锦示例局 2020年（空白）",
      "盘锦示例局 2021年",
      "盘锦示例局 2023年",
      "三亚示例局 2020年",
      "三亚示例局 2021年（无法识读）",
      "三亚示例局 2023年",
    ]);
  });
});

describe("PPTX", () => {
  it("describes its charts and carries the table and the address in the notes", async () => {
    const parts = unpack(await exportChart(spec("requests-received.states"), "pptx", settings));
    const slide = readText(parts, "ppt/slides/slide1.xml");
    expect(slide).toMatch(/descr="[^"]*盘锦示例局：2019年 12件，2020年 空白/u);
    const notes = readText(parts, "ppt/notesSlides/notesSlide1.xml");
    expect(notes).toContain("https://example.org/embed/x?agencies=a");
    expect(notes).toContain("空白");
    expect(slide).toContain("来源：");
  });
});

describe("XLSX", () => {
  it("lists every point with its value as a number, its state and its source", async () => {
    const chart = spec("requests-received.states");
    const rows = readSheet(await exportChart(chart, "xlsx", settings), "数据");
    const head = rows[0] ?? [];
    const at = (name: string) => head.indexOf(name);
    const points = chartPoints(chart).map(({ point }) => point);
    expect(rows.slice(1).map((row) => row[at("数值")])).toEqual(points.map(({ value }) => value));
    expect(rows.slice(1).map((row) => row[at("状态代码")])).toEqual(
      points.map(({ state }) => state),
    );
    expect(rows.slice(1).map((row) => row[at("报告")])).toEqual(
      points.map(({ source }) => source?.report ?? null),
    );
  });

  it("points its chart at the numbers beside it", async () => {
    const bytes = await exportChart(spec("decisions.states"), "xlsx", settings);
    const sheet = readSheet(bytes, "图表");
    for (const { series } of readCharts(bytes)) {
      for (const { formula, values } of series) {
        const [, column = "", first = "", last = ""] =
          /!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/u.exec(formula) ?? [];
        const cells = sheet
          .slice(Number(first) - 1, Number(last))
          .map((row) => row[column.charCodeAt(0) - 65] ?? null);
        expect(cells).toEqual(values);
      }
    }
  });
});

describe("CSV", () => {
  it("begins with a byte-order mark, ends lines with CRLF, and keeps states apart", async () => {
    const chart = spec("requests-received.states");
    const bytes = await exportChart(chart, "csv", settings);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => [row["数值"], row["状态代码"]])).toEqual(
      chartPoints(chart).map(({ point }) => [String(point.value ?? ""), point.state]),
    );
  });

  it("takes the life out of text that a spreadsheet would run", async () => {
    const chart = spec("outcomes.all-zeros");
    const panel = chart.panels[0]!;
    const evil = { ...chart, panels: [{ ...panel, label: '=HYPERLINK("http://x")' }] };
    const text = new TextDecoder().decode(await exportChart(evil, "csv", settings));
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe("pictures", () => {
  it("are PNG of the size asked for", async () => {
    const bytes = Buffer.from(
      await exportChart(spec("requests-received.states"), "png", { ...settings, scale: 2 }),
    );
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  });

  it("say title, unit, legend, notes, source, date and address, and leave each off when asked", async () => {
    const chart = spec("requests-received.states");
    const draw = async (omit: ExportSettings["omit"]) =>
      new TextDecoder()
        .decode(await exportChart(chart, "svg", { ...settings, omit }))
        .replace(/<title[\s\S]*?<\/desc>/u, "");
    const all = await draw([]);
    const marks = {
      title: ">各机关历年新收政府信息公开申请<",
      subtitle: "单位：件",
      legend: ">三亚示例局<",
      note: "空白格不等于 0",
      source: "来源：",
      date: "制图日期：2026年3月1日",
      link: "https://example.org/embed/x?agencies=a",
    } as const;
    for (const [part, mark] of Object.entries(marks)) {
      const escaped = mark.replaceAll("&", "&amp;");
      expect(all, part).toContain(escaped);
      expect(await draw([part as keyof typeof marks]), part).not.toContain(escaped);
    }
  });

  it("have the background asked for", async () => {
    const draw = async (background: ExportSettings["background"]) =>
      new TextDecoder().decode(
        await exportChart(spec("outcomes.one-year"), "svg", { ...settings, background }),
      );
    expect(await draw("transparent")).toContain('height="720" fill="none"');
    expect(await draw("white")).toContain('height="720" fill="#ffffff"');
    expect(await draw("dark")).toContain('height="720" fill="#10171d"');
  });

  it("are PDF with the font embedded and the same bytes again", async () => {
    const make = () => exportChart(spec("outcomes.states"), "pdf", settings);
    const [one, two] = [Buffer.from(await make()), Buffer.from(await make())];
    expect(one.subarray(0, 5).toString()).toBe("%PDF-");
    expect(one.toString("latin1")).toMatch(/NotoSansSC/u);
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it("are JSON that is the spec itself", async () => {
    const chart = spec("outcomes.states");
    expect(
      JSON.parse(new TextDecoder().decode(await exportChart(chart, "json", settings))),
    ).toEqual(JSON.parse(JSON.stringify(chart)));
  });
});

describe("a picture for running text", () => {
  const column = { ...settings, size: SIZES.column };
  const heightOf = async (id: string) => {
    const svg = new TextDecoder().decode(await exportChart(spec(id), "svg", column));
    return Number(/height="(\d+)"/u.exec(svg)?.[1]);
  };

  it("grows for panels below each other, within its bounds", async () => {
    const [one, several] = [
      await heightOf("requests-received.one-year"),
      await heightOf("compare-multiples.four-cities-years"),
    ];
    expect(one).toBe(SIZES.column.height);
    expect(several).toBeGreaterThan(SIZES.column.height * 1.3);
    expect(several).toBeLessThanOrEqual(SIZES.column.tallest ?? 0);
  });
});
