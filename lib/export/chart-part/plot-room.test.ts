/** Charts nobody would draw by choice keep their names and numbers apart from each other. */
import { describe, expect, it } from "vitest";
import { buildChart, chartMeasures } from "@/lib/charts/registry";
import { makeAgency, makeGrid, type Entry } from "@/lib/charts/gallery/make-grid";
import { textWidth, wrapText } from "@/lib/charts/drawing/text-measure";
import type { MeasureId } from "@/lib/domain";
import { describeMeasure } from "@/lib/views/measures";
import { chartXml, embeddedRefs, namesFor } from "./chart-xml";
import { nativeCharts, type NativeChart } from "./native-chart";
import { LEAST_SIZE, type PartContext } from "./part-context";
import { barGauge, endNumbers, nameEvery, namesFit, neededHeight, plotRoom } from "./plot-room";

const FACE = { latin: "微软雅黑", eastAsian: "微软雅黑" };
const SLIDE = { width: 870, height: 330 };
const RECEIVED: MeasureId = "requests/received/total";
const LONG = "某某经济技术开发区管理委员会行政审批服务与营商环境建设管理局第";

type Draft = { chart: string; bodies: number; years: number; measures?: MeasureId[] };

function charts({ chart, bodies, years, measures }: Draft, entry: (n: number) => Entry) {
  const agencies = Array.from({ length: bodies }, (_, at) =>
    makeAgency(`body-${at}`, `${LONG}${at}处`, `Bureau ${at}`, null),
  );
  const ids = chartMeasures(chart, measures ?? []);
  const grid = makeGrid({
    agencies,
    years: Array.from({ length: years }, (_, at) => 2025 - years + at),
    measures: ids.flatMap((id) => describeMeasure(id) ?? []),
    entries: Object.fromEntries(
      agencies.map(({ slug }, body) => [
        slug,
        Object.fromEntries(
          ids.map((id) => [
            id,
            Array.from({ length: years }, (_, year) => entry(body * years + year)),
          ]),
        ),
      ]),
    ),
  });
  const options = { locale: "zh" as const, ...(measures ? { measures } : {}) };
  return nativeCharts(buildChart(chart, grid, options));
}

function contextOf(chart: NativeChart, frame = SLIDE): PartContext {
  return { chart, frame, face: FACE, size: 1300, legend: true, refs: embeddedRefs(chart) };
}

const first = (draft: Draft, entry: (n: number) => Entry) => {
  const [chart] = charts(draft, entry);
  if (!chart) throw new Error(draft.chart);
  return chart;
};

const DRAFTS: Draft[] = [
  { chart: "compare-bars", bodies: 1, years: 1, measures: [RECEIVED] },
  { chart: "compare-bars", bodies: 8, years: 15, measures: [RECEIVED] },
  { chart: "compare-lines", bodies: 8, years: 15, measures: [RECEIVED] },
  { chart: "compare-multiples", bodies: 12, years: 15, measures: [RECEIVED] },
  { chart: "compare-latest", bodies: 8, years: 2, measures: [RECEIVED] },
  { chart: "outcomes", bodies: 8, years: 2 },
  { chart: "workload", bodies: 4, years: 15 },
];

describe.each(DRAFTS)("$chart of $bodies bodies over $years years", (draft) => {
  const all = charts(draft, (n) => (n + 1) * 137);

  it("leaves most of its frame to the plot, and no edge of it outside", () => {
    for (const frame of [SLIDE, { width: 442, height: 176 }]) {
      for (const chart of all) {
        const { room } = plotRoom(contextOf(chart, frame));
        expect(room.width).toBeGreaterThan(frame.width * 0.3);
        expect(room.left + room.width).toBeLessThanOrEqual(frame.width);
        expect(room.height).toBeGreaterThanOrEqual(frame.height * 0.2 - 1e-9);
      }
    }
  });

  it("numbers are no higher than their bars, and none is too small to read", () => {
    for (const chart of all) {
      const context = contextOf(chart);
      const numbers = endNumbers(context);
      if (!numbers || chart.stacked) continue;
      const { thickness, several } = barGauge(context);
      expect(numbers.size).toBeGreaterThanOrEqual(LEAST_SIZE);
      if (several && numbers.turned)
        expect(numbers.size).toBeLessThanOrEqual(thickness * 1.1 + 1e-9);
    }
  });
});

describe("names and numbers", () => {
  it("of a hundred bars are left to the table, with no label cut or crossed", () => {
    const chart = first(
      { chart: "compare-bars", bodies: 8, years: 15, measures: [RECEIVED] },
      (n) => n + 100,
    );
    expect(endNumbers(contextOf(chart))).toBeNull();
    const xml = chartXml(chart, { face: FACE, size: 13, frame: SLIDE });
    expect(xml).toContain('<c:dLbls><c:delete val="1"/></c:dLbls>');
    expect(xml).not.toContain('<c:showVal val="1"/>');
  });

  it("of sixteen rows with long names stand within their rows", () => {
    const chart = first({ chart: "outcomes", bodies: 8, years: 2 }, (n) => n + 40);
    const { room, nameSize } = plotRoom(contextOf(chart));
    const row = room.height / chart.categories.length;
    for (const name of chart.categories) {
      const lines = wrapText(name, SLIDE.width * 0.42, nameSize);
      expect(lines.length * nameSize * 1.2).toBeLessThanOrEqual(row + 1e-9);
      for (const line of lines) expect(textWidth(line, nameSize)).toBeLessThanOrEqual(room.left);
    }
  });

  it("of years are thinned out where they have no room, names of bodies never", () => {
    const draft = { chart: "compare-multiples", bodies: 12, years: 15, measures: [RECEIVED] };
    const years = first(draft, (n) => n + 1);
    const narrow = contextOf(years, { width: 280, height: 160 });
    const every = nameEvery(narrow);
    expect(every).toBeGreaterThan(1);
    const { room, nameSize } = plotRoom(narrow);
    const band = room.width / years.categories.length;
    expect(textWidth("2024", nameSize)).toBeLessThanOrEqual(band * every);
    expect(nameEvery(contextOf(years))).toBe(1);
    const latest = { chart: "compare-latest", bodies: 8, years: 1, measures: [RECEIVED] };
    const bodies = first(latest, (n) => n + 1);
    expect(nameEvery(contextOf(bodies, { width: 280, height: 160 }))).toBe(1);
  });

  it("of rows without room beside another panel get a slide to themselves", () => {
    const long = (bodies: number) => {
      const draft = { chart: "compare-latest", bodies, years: 1, measures: [RECEIVED] };
      return first(draft, (n) => n + 1);
    };
    const many = {
      ...long(8),
      categories: Array.from({ length: 16 }, (_, at) => LONG + LONG + at),
    };
    const narrow = { width: 430, height: 240 };
    expect(namesFit(contextOf(many, narrow))).toBe(false);
    expect(namesFit(contextOf(many, { width: 870, height: 400 }))).toBe(true);
    expect(namesFit(contextOf(long(3), narrow))).toBe(true);
    const tall = { width: 442, height: neededHeight(contextOf(many, { width: 442, height: 150 })) };
    expect(namesFit(contextOf(many, tall))).toBe(true);
  });

  it("of rows are broken by hand, each line within its room and none lost", () => {
    const chart = first({ chart: "outcomes", bodies: 4, years: 1 }, (n) => n + 40);
    const narrow = { width: 300, height: 330 };
    const options = { face: FACE, size: 9, frame: narrow };
    const names = namesFor(chart, options);
    const { room, nameSize } = plotRoom({ ...contextOf(chart, narrow), size: 900 });
    expect(names.some((name) => name.includes("\n"))).toBe(true);
    names.forEach((name, at) => {
      expect(name.replaceAll("\n", "")).toBe(chart.categories[at]?.replaceAll(/\s/gu, ""));
      for (const line of name.split("\n"))
        expect(textWidth(line, nameSize)).toBeLessThanOrEqual(room.left);
    });
    expect(chartXml(chart, { ...options, names })).toContain(`<c:v>${names[0]}</c:v>`);
  });

  it("of years give up 年 before they break, and states stand below them", () => {
    const chart = first({ chart: "workload", bodies: 1, years: 8 }, (n) => n);
    const [zero = "", next = ""] = chart.categories;
    expect([zero.slice(4), next.slice(4)]).toEqual(["年（0）", "年"]);
    const wide = { face: FACE, size: 9, frame: { width: 800, height: 330 } };
    expect(namesFor(chart, wide)).toEqual(chart.categories);
    const names = namesFor(chart, { ...wide, frame: { width: 300, height: 330 } });
    expect(names.slice(0, 2)).toEqual([`${zero.slice(0, 4)}\n（0）`, next.slice(0, 4)]);
  });

  it("of steps under lying bars stand apart", () => {
    const chart = first({ chart: "outcomes", bodies: 4, years: 1 }, (n) => n + 40);
    const axis = { min: 0, max: 4000, step: 1000 };
    const xml = (width: number) =>
      chartXml({ ...chart, axis }, { face: FACE, size: 11, frame: { width, height: 300 } });
    expect(xml(700)).toContain('<c:majorUnit val="1000"/>');
    expect(xml(170)).toContain('<c:majorUnit val="2000"/>');
    expect(xml(110)).toContain('<c:majorUnit val="4000"/>');
  });

  it("within a column are no wider than it, since they are set in a colour for it", () => {
    const chart = first({ chart: "workload", bodies: 1, years: 15 }, (n) => 100 + n);
    const narrow = { width: 430, height: 176 };
    const xml = chartXml(chart, { face: FACE, size: 11, frame: narrow });
    const { thickness } = barGauge({ ...contextOf(chart, narrow), size: 1100 });
    expect(textWidth("100", 11)).toBeGreaterThan(thickness);
    const stacked = xml.slice(0, xml.indexOf("<c:lineChart>"));
    const gone = stacked.match(/<c:dLbl><c:idx val="\d+"\/><c:delete val="1"\/>/gu);
    expect(gone?.length).toBeGreaterThanOrEqual(15);
  });

  it("of eight lines in a legend leave the plot its room, and say how much they need", () => {
    const draft = { chart: "compare-lines", bodies: 8, years: 6, measures: [RECEIVED] };
    const chart = first(draft, (n) => n + 1);
    const column = contextOf(chart, { width: 442, height: 150 });
    const needed = neededHeight(column);
    const tall = contextOf(chart, { width: 442, height: needed });
    expect(plotRoom(tall).room.height).toBeGreaterThanOrEqual(13 * 12);
  });

  it("a single bar is a bar, not a slab, with its number inside the frame", () => {
    const chart = first(
      { chart: "compare-bars", bodies: 1, years: 1, measures: [RECEIVED] },
      () => 1234567,
    );
    const context = contextOf(chart);
    expect(barGauge(context).thickness).toBeLessThan(60);
    const { room } = plotRoom(context);
    const number = textWidth("1,234,567", 13);
    expect(SLIDE.width - room.left - room.width).toBeGreaterThan(number);
  });

  it("at the ends of lines are apart, and none falls below the plot", () => {
    const draft = { chart: "compare-lines", bodies: 8, years: 3, measures: [RECEIVED] };
    const chart = first(draft, (n) => n % 2);
    const context = contextOf(chart);
    const xml = chartXml(chart, { face: FACE, size: 13, frame: SLIDE });
    const { room } = plotRoom(context);
    const shifts = [
      ...xml.matchAll(/<c:y val="(-?[\d.]+)"\/><\/c:manualLayout><\/c:layout><c:numFmt/gu),
    ];
    expect(shifts.length).toBeGreaterThan(3);
    // Lines end at nought: their names can only have gone up.
    for (const [, shift] of shifts.slice(1)) {
      expect(Math.abs(Number(shift)) * SLIDE.height).toBeLessThanOrEqual(room.height);
    }
    expect(shifts.some(([, shift]) => Number(shift) < 0)).toBe(true);
  });
});
