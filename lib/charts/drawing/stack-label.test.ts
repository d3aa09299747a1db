import { describe, expect, it } from "vitest";
import { describeMeasure } from "@/lib/views";
import { makeAgency, makeGrid } from "../gallery/make-grid";
import { buildChart } from "../registry";
import { WORKLOAD_MEASURES } from "../builders/workload";
import { layoutPanels } from "./layout";
import { stackHeadroom, stackLabel } from "./stack-label";

const RECEIVED = "requests/received/total";
const agency = makeAgency("xiamen", "xiamen", "xiamen", null);
const grid = makeGrid({
  agencies: [agency],
  years: [2020, 2021],
  measures: WORKLOAD_MEASURES.flatMap((id) => describeMeasure(id) ?? []),
  entries: { [agency.slug]: { [RECEIVED]: [13, 8] } },
});
const [panel] = buildChart("workload", grid, { locale: "en" }).panels;

describe("a line over stacks that ends before the last year", () => {
  it("leaves the plot the room its name will not take", () => {
    const spec = buildChart("workload", grid, { locale: "en" });
    const [layout] = layoutPanels(spec, { width: 320, height: 200, fontSize: 12 });
    expect(layout!.plot.x + layout!.plot.width).toBeGreaterThan(320 - 12 * 2);
  });
});

describe("what stands over a stack", () => {
  it("keeps to one line where the band is wide enough", () => {
    expect(stackLabel(panel!, 0, { band: 200, fontSize: 12 }, "en")).toBe("13 + 1 missing");
  });

  it("takes a line a piece over a narrow bar, and the room for it", () => {
    const room = { band: 70, fontSize: 12 };
    expect(stackLabel(panel!, 0, room, "en")).toBe("13\n+ 1 missing");
    const wide = stackHeadroom(panel!, { band: 200, fontSize: 12, height: 100 }, "en");
    expect(stackHeadroom(panel!, { ...room, height: 100 }, "en")).toBeGreaterThan(wide);
  });

  it("asks for the length of a label that has to be turned", () => {
    const turned = stackHeadroom(panel!, { band: 20, fontSize: 12, height: 0 }, "en");
    expect(turned).toBeGreaterThan(70);
  });
});
