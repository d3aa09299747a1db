/** A native chart's labels print each number as the page does: its decimals, its ≥, room above it. */
import { SSF } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { nativeCharts, type NativeChart } from "./native-chart";
import { formatCode, pointCode } from "./part-context";

const charts = GALLERY.flatMap((item) =>
  (["zh", "en"] as const).flatMap((locale) => nativeCharts(buildGalleryItem(item, locale))),
);

function chartOf(unit: string, printed: string[], values: number[]): NativeChart {
  const [first] = charts;
  const [series] = first?.series ?? [];
  if (!first || !series) throw new Error("The gallery has no chart");
  return { ...first, unit, series: [{ ...series, values, printed }] };
}

describe("labels of native charts", () => {
  it("keep the decimals and the qualifier of every number", () => {
    const printed = ["98.96%", "86%", "≥70%", "约79.4%", "0%"];
    const chart = chartOf("%", printed, [98.96, 86, 70, 79.4, 0]);
    const shown = chart.series[0]?.values.map((value, at) =>
      String(SSF.format(pointCode(chart, printed[at] ?? null), value)),
    );
    expect(shown).toEqual(printed);
    expect(formatCode(chart)).toBe('#,##0.00"%"');
  });

  it("print one minus, behind the qualifier", () => {
    const printed = ["−12.5%", "约−3%", "−120%", "0%"];
    const chart = chartOf("%", printed, [-12.5, -3, -120, 0]);
    const shown = chart.series[0]?.values.map((value, at) =>
      String(SSF.format(pointCode(chart, printed[at] ?? null), value)),
    );
    expect(shown).toEqual(["-12.5%", "约-3%", "-120%", "0%"]);
  });

  it("print what the page prints, in every chart of the gallery", () => {
    const wrong = charts.flatMap((chart) =>
      chart.series.flatMap(({ values, printed }) =>
        values.flatMap((value, at) => {
          const said = printed[at];
          if (value === null || said === null || said === undefined) return [];
          const shown = String(SSF.format(pointCode(chart, said), value));
          const bare = chart.unit === "%" && !said.includes("%") ? shown.replace("%", "") : shown;
          return said.startsWith(bare) ? [] : [{ chart: chart.id, said, shown }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(charts.length).toBeGreaterThan(20);
  });

  it("have room above the highest bar of a group, below the legend", () => {
    const upright = charts.filter(
      ({ orientation, stacked, kind, unit }) =>
        orientation === "vertical" && !stacked && kind !== "pie" && unit !== "%",
    );
    expect(upright.length).toBeGreaterThan(0);
    for (const { axis, series } of upright) {
      const top = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
      expect(axis.max - top).toBeGreaterThanOrEqual(axis.step * 0.4 - 1e-9);
    }
  });
});
