/** A chart among several says its own numbers, not all of them again. */
import { expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { readText, unpack } from "../chart-part/zip";
import { frameWords } from "./frame-words";
import { renderDeck } from "./pptx";

function specOf(id: string) {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(`The gallery has no ${id}`);
  return buildGalleryItem(item, "zh");
}

it("names a chart among several by its heading, a single one by the title", () => {
  const single = specOf("outcomes.four-cities");
  expect(frameWords(single, 0)).toContain(`title="${single.title}"`);
  const several = specOf("decisions.four-cities");
  const labels = several.panels.map(({ label }) => label);
  labels.forEach((label, at) => {
    const said = frameWords(several, at);
    expect(said).toContain(`title="${several.title} · ${label}"`);
    for (const other of labels) if (other !== label) expect(said).not.toContain(other);
  });
});

it("is what each frame of a slide says", async () => {
  const spec = specOf("decisions.four-cities");
  const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const parts = unpack(await renderDeck([{ spec, link: null }], head));
  const slide = readText(parts, "ppt/slides/slide1.xml");
  const said = [...slide.matchAll(/<p:cNvPr [^>]*name="Chart \d+"[^>]*descr="([^"]*)"/gu)];
  expect(new Set(said.map(([, alt]) => alt)).size).toBe(spec.panels.length);
  expect(said[2]?.[1]).toContain("盘锦示例局 13件");
});
