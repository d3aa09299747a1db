/** Words of a slide have the room they need, however long they are, and charts begin below them. */
import { describe, expect, it } from "vitest";
import { buildGalleryItem, GALLERY } from "@/lib/charts/gallery/gallery";
import { wrapText } from "@/lib/charts/drawing/text-measure";
import { readText, unpack } from "../chart-part/zip";
import { renderDeck } from "./pptx";

const EMU = 12_700; // a point in English Metric Units

type Shape = { top: number; bottom: number; width: number; size: number; text: string };

/** Shapes and frames of a slide in points, with their paragraphs' text. */
function shapesOf(xml: string): Shape[] {
  return [...xml.matchAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gsu)].flatMap(([shape]) => {
    const at = /<a:off x="-?\d+" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/u.exec(shape);
    if (!at) return [];
    const [top, width, height] = at.slice(1).map((value) => Number(value) / EMU);
    const size = Number(/ sz="(\d+)"/u.exec(shape)?.[1] ?? 0) / 100;
    const text = [...shape.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/gu)]
      .map(([all, run]) => (all === "</a:p>" ? "\n" : (run ?? "")))
      .join("");
    return [{ top: top ?? 0, bottom: (top ?? 0) + (height ?? 0), width: width ?? 0, size, text }];
  });
}

async function slide(id: string, title: string, takeaway: string): Promise<Shape[]> {
  const item = GALLERY.find((each) => each.id === id);
  if (!item) throw new Error(id);
  const spec = buildGalleryItem(item, "zh");
  const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const bytes = await renderDeck([{ spec, title, takeaway, link: null }], head);
  return shapesOf(readText(unpack(bytes), "ppt/slides/slide1.xml"));
}

const LONG = "关于政府信息公开申请办理情况的若干说明与比较";

describe.each([
  ["decisions.long-names", "", ""],
  ["decisions.four-cities-years", LONG.repeat(4).slice(0, 80), LONG.repeat(8).slice(0, 160)],
  ["requests-received.four-cities-years", LONG.repeat(4).slice(0, 80), "一句话"],
  ["workload.long-names", LONG, LONG.repeat(8).slice(0, 160)],
  ["outcomes.four-cities", LONG.repeat(3), ""],
])("%s with %s", (id, title, takeaway) => {
  it("has no two of its words or charts upon each other", async () => {
    const shapes = await slide(id, title, takeaway);
    const words = shapes.filter(({ text, size }) => text.trim() && size >= 12);
    expect(words.length).toBeGreaterThan(1);
    for (const { text, width, size, top, bottom } of words) {
      const lines = text
        .trim()
        .split("\n")
        .reduce((sum, line) => sum + wrapText(line, width * 0.97, size).length, 0);
      // As 微软雅黑 sets its lines.
      expect(lines * size * 1.32).toBeLessThanOrEqual(bottom - top + 1);
    }
    const charts = shapes.filter(({ text }) => !text.trim());
    expect(charts.length).toBeGreaterThan(0);
    const inOrder = [...words].sort((a, b) => a.top - b.top);
    inOrder.slice(1).forEach(({ top }, at) => {
      expect(top).toBeGreaterThanOrEqual((inOrder[at]?.bottom ?? 0) - 1);
    });
    const lowest = Math.max(...words.map(({ bottom }) => bottom));
    for (const { top } of charts) expect(top).toBeGreaterThanOrEqual(lowest - 1);
  });
});

it("divides many panels over as many slides as they need, each with its own number", async () => {
  const item = GALLERY.find(({ id }) => id === "compare-multiples.four-cities-years");
  if (!item) throw new Error("The gallery has no such chart");
  const spec = buildGalleryItem(item, "zh");
  const panels = [1, 2, 3].flatMap((n) =>
    spec.panels.map((panel) => ({ ...panel, id: `${panel.id}-${n}` })),
  );
  const head = { title: "甲", locale: "zh" as const, madeOn: "2026-03-01", link: null };
  const parts = unpack(await renderDeck([{ spec: { ...spec, panels }, link: null }], head));
  const slides = [1, 2].map((n) => readText(parts, `ppt/slides/slide${n}.xml`));
  expect(parts.has("ppt/slides/slide3.xml")).toBe(false);
  expect(slides.map((xml) => xml.split("<p:graphicFrame>").length - 1)).toEqual([6, 6]);
  expect(slides[0]).toContain("1/2");
  expect(slides[1]).toContain("2/2");
});
