import { expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { renderPlotSvg } from "@/lib/charts/render-svg";
import { renderPng } from "./picture/png";

// The rasterizer ends the whole process at a plot turned inside out: no picture may hold one.
it("draws every chart in the lowest room a picture leaves it", () => {
  const [width, height] = [1226, 60];
  for (const item of GALLERY) {
    const plot = renderPlotSvg(buildGalleryItem(item, "zh"), {
      width,
      height,
      fontSize: 18,
      theme: "light",
      fontFamily: "Noto Sans SC",
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${plot}</svg>`;
    expect(renderPng(svg, 1).length, item.id).toBeGreaterThan(100);
  }
});
