/** Numbers over bars too thin for them are left to the table; where there is room they stand. */
import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "../gallery/make-grid";
import { buildChart } from "../registry";
import { renderPlotSvg } from "../render-svg";

const RECEIVED = "requests/received/total";
const surface = { width: 900, height: 400, fontSize: 16, fontFamily: "x", theme: "light" as const };

function numbersOver(bodies: number, years: number): string[] {
  const agencies = Array.from({ length: bodies }, (_, at) =>
    makeAgency(`b-${at}`, `甲${at}`, `B ${at}`, null),
  );
  const list = Array.from({ length: years }, (_, at) => 2025 - years + at);
  const grid = makeGrid({
    agencies,
    years: list,
    measures: [describeMeasure(RECEIVED)!],
    entries: Object.fromEntries(
      agencies.map(({ slug }, body) => [
        slug,
        { [RECEIVED]: list.map((_, year) => 611 + body * 40 + year) },
      ]),
    ),
  });
  const spec = buildChart("compare-bars", grid, { locale: "zh", measures: [RECEIVED] });
  const svg = renderPlotSvg(spec, surface);
  const labels = new Set(
    spec.panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map((p) => p.label))),
  );
  return [...svg.matchAll(/>([\d,]+)<\/text>/gu)].flatMap(([, text]) =>
    text && labels.has(text) ? text : [],
  );
}

describe("numbers over bars", () => {
  it("stand where bars have room, upright or turned", () => {
    expect(numbersOver(2, 3)).toHaveLength(6);
    expect(numbersOver(4, 8).length).toBeGreaterThanOrEqual(32);
  });

  it("are left out where they would run into each other", () => {
    expect(numbersOver(8, 15)).toEqual([]);
  });
});
