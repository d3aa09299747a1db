/** Zeros and parts too thin to see are said in words: Office draws nothing for either. */
import { SSF } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { makeAgency, makeGrid, type Entry } from "@/lib/charts/gallery/make-grid";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { buildChart, chartMeasures } from "@/lib/charts/registry";
import { describeMeasure } from "@/lib/views/measures";
import { chartXml } from "./chart-xml";
import { nativeCharts, type NativeChart } from "./native-chart";

const FACE = { latin: "微软雅黑", eastAsian: "微软雅黑" };
const FRAME = { width: 870, height: 330 };
const xmlOf = (chart: NativeChart) => chartXml(chart, { face: FACE, size: 13, frame: FRAME });

function chartsOf(id: string): NativeChart[] {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(`The gallery has no ${id}`);
  return nativeCharts(buildGalleryItem(item, "zh"));
}

/** The code of the label a line's last point has. */
const endCode = (xml: string) =>
  /<c:lineChart>.*?<c:dLbl><c:idx val="\d+"\/>(?:<c:layout>.*?<\/c:layout>)?<c:numFmt formatCode="([^"]*)"/su.exec(
    xml,
  )?.[1];

describe("a zero", () => {
  it("is said beside both sides of a flow in which nothing came in", () => {
    const [chart] = chartsOf("request-flow.all-zeros");
    expect(chart?.categories).toEqual(["新收与结转（0）", "办理结果（0）"]);
  });

  it("at the end of a line is printed, though stacks beside it hide theirs", () => {
    const [chart] = chartsOf("workload.all-zeros");
    expect(chart?.stacked).toBe(true);
    const code = endCode(xmlOf(chart!))?.replaceAll("&quot;", '"') ?? "";
    expect(SSF.format(code, 0)).toBe("0");
    const bars = /<c:barChart>.*<\/c:barChart>/su.exec(xmlOf(chart!))?.[0] ?? "";
    const [, stacked = ""] = /<c:dLbls>.*?formatCode="([^"]*)"/su.exec(bars) ?? [];
    expect(SSF.format(stacked, 0)).toBe("");
  });
});

describe("a stack too thin to see", () => {
  it("bears its number beside its name", () => {
    const [chart] = chartsOf("outcomes.extremes");
    expect(chart?.categories).toEqual([
      "三亚示例局 2023年（1）",
      "三亚示例局 2024年（2）",
      "厦门示例局 2023年",
      "厦门示例局 2024年",
    ]);
  });

  it("says which of its parts are no numbers", () => {
    const agencies = [1, 2].map((n) => makeAgency(`b-${n}`, `某局${n}`, `Body ${n}`, null));
    const ids = chartMeasures("requests-applicants");
    const entry = (body: number, at: number): Entry => (body ? 9000 : at <= 1 ? 1 : "_");
    const grid = makeGrid({
      agencies,
      years: [2023],
      measures: ids.flatMap((id) => describeMeasure(id) ?? []),
      entries: Object.fromEntries(
        agencies.map(({ slug }, body) => [
          slug,
          Object.fromEntries(ids.map((id, at) => [id, [entry(body, at)]])),
        ]),
      ),
    });
    const [chart] = nativeCharts(buildChart("requests-applicants", grid, { locale: "zh" }));
    expect(chart?.stacked).toBe(true);
    expect(chart?.categories).toEqual(["某局1（1 +5 空白）", "某局2"]);
  });
});
