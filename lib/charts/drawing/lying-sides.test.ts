import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { layoutPanels, suggestHeight } from "./layout";

const specs = GALLERY.map((item) => buildGalleryItem(item, "en")).filter(
  ({ panels }) => panels.filter(({ orientation }) => orientation === "horizontal").length > 1,
);

describe("panels of lying bars", () => {
  it("are among the cases", () => expect(specs.length).toBeGreaterThan(5));

  it("have plots of one length wherever they have one scale", () => {
    for (const spec of specs) {
      for (const width of [340, 520, 1120]) {
        const height = suggestHeight(spec, width, 13);
        const lengths = new Map<string, Set<number>>();
        layoutPanels(spec, { width, height, fontSize: 13 }).forEach(({ plot }, index) => {
          const { axis, orientation } = spec.panels[index]!;
          if (orientation !== "horizontal") return;
          const scale = `${axis.min}–${axis.max}`;
          const found = lengths.get(scale) ?? new Set();
          lengths.set(scale, found.add(Math.round(plot.width)));
        });
        for (const [scale, found] of lengths) {
          expect([spec.id, width, scale, ...found]).toHaveLength(4);
        }
      }
    }
  });
});
