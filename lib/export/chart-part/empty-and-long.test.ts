/** Charts without a number say so in words; long names of lines and legends stay whole. */
import { describe, expect, it } from "vitest";
import { chartLegend, noNumbers } from "@/lib/charts";
import { makeAgency, makeGrid, type Entry } from "@/lib/charts/gallery/make-grid";
import { buildChart, CHARTS, chartMeasures } from "@/lib/charts/registry";
import { renderPlotSvg } from "@/lib/charts/render-svg";
import type { Locale, MeasureId } from "@/lib/domain";
import { describeMeasure } from "@/lib/views/measures";
import { packLegend } from "../office/slide-charts";
import { chartXml, embeddedRefs } from "./chart-xml";
import { nativeCharts } from "./native-chart";
import { outsideLegend } from "./outside-legend";
import { namesAtEnds, needsLegend } from "./part-context";
import { plotRoom } from "./plot-room";

const FACE = { latin: "微软雅黑", eastAsian: "微软雅黑" };
const SLIDE = { width: 870, height: 330 };
const RECEIVED: MeasureId = "requests/received/total";
const LONG =
  "Administrative Approval Services and Business Environment Development Bureau of the Example Zone";

function specOf(
  chart: string,
  entry: (at: number) => Entry,
  name = "Bureau",
  locale: Locale = "en",
) {
  const agencies = [1, 2].map((n) => makeAgency(`b-${n}`, `某局${n}`, `${name} ${n}`, null));
  const definition = CHARTS.find(({ id }) => id === chart);
  const chosen =
    definition?.measures === "chosen"
      ? [chart === "compare-shares" ? "requests/granted/total" : RECEIVED]
      : undefined;
  const ids = chartMeasures(chart, chosen);
  const years = [2022, 2023];
  const grid = makeGrid({
    agencies,
    years,
    measures: ids.flatMap((id) => describeMeasure(id) ?? []),
    entries: Object.fromEntries(
      agencies.map(({ slug }) => [
        slug,
        Object.fromEntries(ids.map((id) => [id, years.map((_, at) => entry(at))])),
      ]),
    ),
  });
  return buildChart(chart, grid, { locale, ...(chosen ? { measures: chosen } : {}) });
}

function contextOf(chart: ReturnType<typeof nativeCharts>[number], frame = SLIDE) {
  return { chart, frame, face: FACE, size: 1300, legend: true, refs: embeddedRefs(chart) };
}

describe.each(CHARTS.map(({ id }) => id))("%s without a number", (id) => {
  const spec = specOf(id, (at) => (at === 0 ? "_" : "?"));
  const surface = {
    width: 900,
    height: 500,
    fontSize: 14,
    fontFamily: "x",
    theme: "light" as const,
  };

  it("says so in the picture and in Office, and shows no legend", () => {
    const svg = renderPlotSvg(spec, surface).replaceAll(/<[^>]*>/gu, " ");
    expect(svg.replaceAll(/\s+/gu, " ")).toContain("The reports give no number");
    expect(chartLegend(spec)).toEqual([]);
    for (const chart of nativeCharts(spec)) {
      const xml = chartXml(chart, { face: FACE, size: 13, frame: SLIDE });
      expect(xml).toMatch(/<c:title>.*The reports give no number \(.*<\/c:title>/u);
      expect(xml).not.toContain("<c:legend>");
      expect(xml).not.toContain("<c:majorGridlines>");
    }
  });
});

describe("words in place of numbers", () => {
  it("are left out of a picture too low for them beside its marks", () => {
    const spec = specOf("compare-bars", () => "_");
    const low = { width: 300, height: 60, fontSize: 14, fontFamily: "x", theme: "light" as const };
    expect(renderPlotSvg(spec, low)).not.toContain("no number");
    expect(renderPlotSvg(spec, { ...low, height: 300 })).toContain("no number");
  });

  it("name every state there is, and are not said beside a zero", () => {
    const [panel] = specOf("compare-bars", (at) => (at === 0 ? "_" : "?"), "b", "zh").panels;
    expect(panel && noNumbers(panel, "zh")).toBe("报告未给出数值（空白、无法识读）");
    const [zero] = specOf("compare-bars", (at) => (at === 0 ? "_" : 0)).panels;
    expect(zero && noNumbers(zero, "en")).toBeNull();
  });

  it("name one state beside a category, and no list of several", () => {
    const states = specOf("outcomes", (at) => (at === 0 ? "_" : 3), "b", "zh");
    expect(nativeCharts(states)[0]?.categories.join()).toContain("（空白）");
    const spec = specOf("compare-bars", () => 4, "b", "zh");
    const [panel] = spec.panels;
    const [first, second] = panel?.series ?? [];
    if (!panel || !first || !second) throw new Error("Two bodies are two series");
    const gap = (state: "blank" | "missing") => ({ state, value: null, label: "" });
    const mixed = [
      { ...first, points: first.points.map((point) => ({ ...point, ...gap("blank") })) },
      { ...second, points: second.points.map((point) => ({ ...point, ...gap("missing") })) },
    ];
    const [chart] = nativeCharts({ ...spec, panels: [{ ...panel, series: mixed }] });
    expect(chart?.categories[0]).toMatch(/（无数值）$/u);
  });
});

describe("long names", () => {
  const [lines] = nativeCharts(specOf("compare-lines", (at) => at + 3, LONG));
  const [short] = nativeCharts(specOf("compare-lines", (at) => at + 3));
  if (!lines || !short) throw new Error("A chart has a panel");

  it("of lines go to a legend, short ones stand at the lines' ends", () => {
    expect([namesAtEnds(contextOf(lines)), needsLegend(contextOf(lines))]).toEqual([false, true]);
    expect([namesAtEnds(contextOf(short)), needsLegend(contextOf(short))]).toEqual([true, false]);
    const { room } = plotRoom(contextOf(lines));
    expect(room.width).toBeGreaterThan(SLIDE.width * 0.8);
  });

  it("wider than the frame stand outside the chart, where they can break", () => {
    const setting = { face: FACE, size: 9, frame: { width: 380, height: 300 } };
    expect(outsideLegend([lines], setting).map(({ label }) => label)).toEqual([
      `${LONG} 1`,
      `${LONG} 2`,
    ]);
    expect(outsideLegend([lines], { ...setting, frame: SLIDE })).toEqual([]);
  });

  it("share one legend over several charts, each named once", () => {
    const flows = nativeCharts(specOf("request-flow", () => 5));
    expect(flows.length).toBeGreaterThan(1);
    const names = outsideLegend(flows, { face: FACE, size: 11, frame: SLIDE });
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names.map(({ label }) => label)).size).toBe(names.length);
  });

  it("never break between the lines of a shared legend", () => {
    const names = ["甲".repeat(30), "乙".repeat(20), "丙".repeat(25)].map((label) => ({
      label,
      color: "000000",
    }));
    expect(packLegend(names, 700).map((line) => line.length)).toEqual([1, 2]);
  });

  it("and numbers are set in one line by every label", () => {
    const xml = chartXml(short, { face: FACE, size: 13, frame: SLIDE });
    const labels = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/gu)].filter(([label]) =>
      label.includes('showVal val="1"'),
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const [label] of labels) expect(label).toContain('wrap="none"');
  });
});
