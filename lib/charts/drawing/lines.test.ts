import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { inValley, lineSegments } from "./lines";
import { drawChart } from "./option";

const item = GALLERY.find(({ id }) => id.startsWith("compare-lines.one-body"));

describe("the label of a point between two higher ones", () => {
  const spec = buildGalleryItem(item!, "zh");
  const series = spec.panels[0]!.series[0]!;
  const values = [38, 52, 47, 15, 64];

  it("stands below the line that would cross it, the others above", () => {
    expect(series.points.map(({ value }) => value)).toEqual(values);
    const [run] = lineSegments(series, spec.panels[0]!.breaks);
    expect(values.map((_, index) => inValley(series, run!, index))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    // Low on the picture the axis would be in its way.
    const positions = (height: number) => {
      const { option } = drawChart(spec, {
        width: 560,
        height,
        fontSize: 13,
        theme: "light",
        fontFamily: "sans",
      });
      const [line] = option.series as { data: { label: { position: string } }[] }[];
      return line!.data.map(({ label }) => label.position);
    };
    expect(positions(320)).toEqual(["top", "top", "top", "bottom", "top"]);
    expect(positions(160)).toEqual(["top", "top", "top", "top", "top"]);
  });

  it("does not look beyond a gap", () => {
    expect(inValley(series, [2, 3], 3)).toBe(false);
  });
});
