/** Names of a flow stand beside their numbers where they can, and clear of what is over its middle. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "../gallery/gallery";
import { layoutFlow } from "./flow-layout";
import { layoutPanels } from "./layout";
import { textWidth } from "./text-measure";

const item = GALLERY.find(({ id }) => id === "request-flow.four-cities")!;
const spec = buildGalleryItem(item, "zh");
const [panel] = spec.panels;
const cell = (width: number, height: number) => ({ x: 0, y: 0, width, height });

describe("a flow", () => {
  it.each([
    [285, 190, 14],
    [600, 240, 18],
    [310, 450, 18],
  ])("of %d by %d has each name on one line with its number, within its side", (w, h, size) => {
    const { nodes, fontSize } = layoutFlow(panel!, cell(w, h), size);
    expect(fontSize).toBeGreaterThan(size * 0.8);
    for (const { text, side } of nodes) {
      expect(text).not.toContain("\n");
      const most = side === "in" ? w * 0.34 : w * 0.42;
      expect(textWidth(text, fontSize)).toBeLessThan(most);
    }
  });

  it("breaks names from numbers where one line would be too small to read", () => {
    const { nodes } = layoutFlow(panel!, cell(150, 600), 18);
    expect(nodes.some(({ text }) => text.includes("\n"))).toBe(true);
  });

  it("has the number of all above every ribbon where they are short", () => {
    const short = layoutFlow(panel!, cell(285, 190), 14);
    expect(short.head).toBeLessThanOrEqual(Math.min(...short.nodes.map(({ rect }) => rect.y)));
    const long = layoutFlow(panel!, cell(900, 240), 14);
    expect(long.head).toBe(long.middle?.y);
  });

  it("shares a slide with three others in two rows, not in one", () => {
    const surface = { width: 1226, height: 560, fontSize: 18 };
    const tops = layoutPanels(spec, surface).map(({ body }) => Math.round(body.y));
    expect(new Set(tops).size).toBe(2);
  });
});
