/** Names around a native ring: none stands on another, and none is left out. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { chartXml, embeddedRefs } from "./chart-xml";
import { nativeCharts, type NativeChart } from "./native-chart";
import { firstAngle, pieRoom } from "./pie-labels";

const FACE = { latin: "微软雅黑", eastAsian: "微软雅黑" };
const FRAME = { width: 870, height: 330 };
const SIZE = 13;

function ringOf(each: string): NativeChart {
  const item = GALLERY.find(({ id }) => id === `requests-applicants.ring.${each}`);
  const [chart] = item ? nativeCharts(buildGalleryItem(item, "zh")) : [];
  if (!chart) throw new Error("The gallery has no ring");
  return chart;
}

function withValues(values: (number | null)[]): NativeChart {
  const ring = ringOf("one-year");
  const [series] = ring.series;
  if (!series) throw new Error("A ring has a series");
  const printed = values.map((value) => (value === null ? null : String(value)));
  return { ...ring, series: [{ ...series, values, printed }] };
}

const contextOf = (chart: NativeChart) => ({
  chart,
  frame: FRAME,
  face: FACE,
  size: SIZE * 100,
  legend: true,
  refs: embeddedRefs(chart),
});

/** Where each name stands, down the frame: at its slice, and as far off as the part moves it. */
function placesOf(chart: NativeChart) {
  const xml = chartXml(chart, { face: FACE, size: SIZE, frame: FRAME });
  const values = chart.series[0]?.values ?? [];
  const { top, width: size } = pieRoom(contextOf(chart));
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  let turned = firstAngle(values) / 360;
  return values.flatMap((value, at) => {
    const middle = (turned + (value ?? 0) / sum / 2) * 2 * Math.PI;
    turned += (value ?? 0) / sum;
    if (!value) return [];
    const label = new RegExp(`<c:dLbl><c:idx val="${at}"/>(.*?)</c:dLbl>`, "su").exec(xml)?.[1];
    const moved = Number(/<c:y val="([^"]*)"/u.exec(label ?? "")?.[1] ?? 0) * FRAME.height;
    const y = top + size / 2 - (size / 2 + SIZE) * Math.cos(middle) + moved;
    return [{ y, right: Math.sin(middle) >= 0 }];
  });
}

describe.each([
  [[622, 0, 1200, 757, 36, 19]],
  [[1, 1, 1, 1, 1, 900]],
  [[900, 4, 4, 4, 4, 4]],
  [[101, 14, 1, 2, 4, 1]],
  [[1, null, null, null, null, null]],
])("a ring of %j", (values) => {
  it("has its names apart, within the frame", () => {
    const places = placesOf(withValues(values));
    expect(places.length).toBe(values.filter(Boolean).length);
    for (const right of [true, false]) {
      const here = places
        .filter((place) => place.right === right)
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      here.slice(1).forEach((y, at) => expect(y - (here[at] ?? 0)).toBeGreaterThan(SIZE * 1.3));
      for (const y of here) expect(y).toBeLessThanOrEqual(FRAME.height);
    }
  });
});

it("has room for its names at both sides", () => {
  const chart = withValues([622, 0, 1200, 757, 36, 19]);
  const { left, width: size, top } = pieRoom(contextOf(chart));
  const widest = Math.max(...chart.categories.map((name) => textWidth(name, SIZE)));
  expect(left).toBeGreaterThan(widest + SIZE);
  expect(top + size).toBeLessThan(FRAME.height);
});

it("says what has no slice, and that all are zero", () => {
  expect(ringOf("one-year").remark).toBeNull();
  const zeros = chartXml(ringOf("all-zeros"), { face: FACE, size: SIZE, frame: FRAME });
  expect(zeros).toContain("各项均为 0");
});
