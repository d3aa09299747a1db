/** Names at the ends of lines: each line is named once, and no name stands on another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid, type Entry } from "../gallery/make-grid";
import { buildChart } from "../registry";
import { placeEndLabels } from "./end-labels";
import { layoutPanels } from "./layout";
import { lineSegments } from "./lines";
import { textWidth } from "./text-measure";

const MEASURE = "requests/received/total";
const NAMES = [
  "甲局",
  "乙市行政审批局",
  "丙区人民政府办公室",
  "丁镇",
  "戊厅",
  "己委员会",
  "庚局",
  "辛局",
];
const SURFACE = { width: 540, height: 290, fontSize: 13 };

/** The names of the chart's one panel, with the boxes their words fill. */
function namesOf(rows: Entry[][]) {
  const agencies = rows.map((_, index) =>
    makeAgency(`a${index}`, NAMES[index]!, `Body ${index}`, null),
  );
  const entries = Object.fromEntries(rows.map((row, index) => [`a${index}`, { [MEASURE]: row }]));
  const years = rows[0]!.map((_, index) => 2018 + index);
  const grid = makeGrid({ agencies, years, measures: [describeMeasure(MEASURE)!], entries });
  const spec = buildChart("compare-lines", grid, { locale: "zh" });
  const panel = spec.panels[0]!;
  const layout = layoutPanels(spec, SURFACE)[0]!;
  const { plot, band, fontSize } = layout;
  const labels = placeEndLabels({ panel, layout }, (line) => lineSegments(line, panel.breaks));
  const lines = panel.series.filter(
    ({ mark, points }) => mark === "line" && points.some(({ value }) => value !== null),
  );
  const names = labels.map((label) => {
    const share = (label.value - panel.axis.min) / (panel.axis.max - panel.axis.min);
    const x = plot.x + band * (label.category + 0.5) + label.dx;
    const middle = plot.y + (1 - share) * plot.height + label.dy;
    return { ...label, left: x, right: x + textWidth(label.text, fontSize), middle, fontSize };
  });
  return { names, told: panel.series.length > 1 ? lines.length : 0 };
}

const entry = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
  { weight: 2, arbitrary: fc.constant<Entry>("!") },
);
const chart = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 8 }))
  .chain(([bodies, years]) =>
    fc.array(fc.array(entry, { minLength: years, maxLength: years }), {
      minLength: bodies,
      maxLength: bodies,
    }),
  );

describe("names at the ends of lines", () => {
  it("never stand on each other, and leave no line out", () => {
    fc.assert(
      fc.property(chart, (rows) => {
        const { names, told } = namesOf(rows);
        expect(names).toHaveLength(told);
        names.forEach((one, index) => {
          for (const other of names.slice(index + 1)) {
            const apart = Math.abs(one.middle - other.middle) > one.fontSize * 1.1;
            expect(apart || one.right <= other.left || other.right <= one.left).toBe(true);
          }
        });
      }),
    );
  });

  it("stand where a line ends early when nothing else is there", () => {
    const [early] = namesOf([
      [40, 50, "!", "!", "!"],
      [1, 2, 1, 2, 1],
    ]).names.filter(({ category }) => category === 1);
    expect(early?.text).toBe("甲局 50");
    expect(early?.dx).toBeLessThan(20);
  });

  it("stand on the right with the year when the place is taken, and nothing leads there", () => {
    const names = namesOf([
      [1, 2, "!", "!", "!"],
      [1, 2, "!", "!", "!"],
      [40_000, 2, 1, 2, 1],
    ]).names.filter(({ category }) => category === 1);
    expect(names.map(({ text }) => text)).toEqual(["乙市行政审批局 2 · 2019", "甲局 2"]);
    expect(names.map(({ dx }) => dx > 60)).toEqual([true, false]);
    expect(names[0]?.led).toBe(false);
  });
});
