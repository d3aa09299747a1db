import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { layoutPanels, suggestHeight } from "./layout";

const specs = GALLERY.map((item) => buildGalleryItem(item, "zh")).filter(
  ({ panels }) =>
    panels.filter(({ orientation, kind }) => orientation === "vertical" && kind === "bar").length >
    1,
);

describe("panels of standing bars", () => {
  it("are among the cases", () => expect(specs.length).toBeGreaterThan(5));

  it("start and end at the same heights, and name their years alike", () => {
    for (const spec of specs) {
      for (const width of [340, 520, 1120]) {
        const height = suggestHeight(spec, width, 13);
        const placed = layoutPanels(spec, { width, height, fontSize: 13 }).filter(
          (_, index) => spec.panels[index]!.orientation === "vertical",
        );
        const tops = placed.map(({ plot, body }) => Math.round(plot.y - body.y));
        const heights = placed.map(({ plot }) => Math.round(plot.height));
        const lengths = placed.map(({ names }) => names.join("").length / names.length);
        expect([spec.id, width, new Set(tops).size]).toEqual([spec.id, width, 1]);
        expect([spec.id, width, new Set(heights).size]).toEqual([spec.id, width, 1]);
        expect([spec.id, width, new Set(lengths).size]).toEqual([spec.id, width, 1]);
      }
    }
  });

  it("keep a plot within their panel, however low it is", () => {
    for (const spec of specs) {
      for (const height of [240, 330, 560]) {
        const placed = layoutPanels(spec, { width: 1226, height, fontSize: 18 });
        placed.forEach(({ plot, body }, at) => {
          if (spec.panels[at]?.orientation !== "vertical") return;
          expect(plot.height).toBeGreaterThanOrEqual(body.height * 0.24);
          expect(plot.y + plot.height).toBeLessThanOrEqual(body.y + body.height + 1);
        });
      }
    }
  });
});
