/** Native charts on a slide: a frame a panel, one legend for all of them. */
import type PptxGenJS from "pptxgenjs";
import { chartLegend, colorOf, type ChartSpec } from "@/lib/charts";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { embedChart } from "../chart-part/embed-chart";
import { nativeCharts } from "../chart-part/native-chart";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { escapeXml } from "../picture/svg-text";
import { panelBoxes } from "./panel-boxes";
import { TEXT, type Box } from "./slide-words";
import { SLIDE_FACE } from "./typefaces";

const EMU = 914_400; // an inch in English Metric Units
const LEGEND = 0.32;
const LEGEND_SIZE = 12;

/** Between two names of the shared legend. */
const GAP = "    ";

/** Panels share one legend above them; a single chart keeps its own, which follows its data. */
export function addSharedLegend(slide: PptxGenJS.Slide, spec: ChartSpec, room: Box): Box {
  const items = spec.panels.length > 1 ? chartLegend(spec) : [];
  if (items.length === 0) return room;
  // A name stays on one line with its colour; a break falls between names.
  const unbroken = (label: string) => label.replaceAll(/\s/gu, "\u00a0");
  const runs = items.flatMap(({ label, color }) => [
    { text: "■\u00a0", options: { color: colorOf(color, "print").slice(1) } },
    { text: `${unbroken(label)}${GAP}`, options: {} },
  ]);
  const em = LEGEND_SIZE;
  const widths = items.map(({ label }) => textWidth(`${label}${GAP}`, em) + em * 1.5);
  const lines = Math.ceil((widths.reduce((a, b) => a + b, 0) * 1.1) / (room.w * 72));
  const height = LEGEND + ((lines - 1) * em * 1.3) / 72;
  slide.addText(runs, { ...TEXT, ...room, h: height, fontSize: em, valign: "top" });
  return { ...room, y: room.y + height, h: room.h - height };
}

/** The frame that shows chart `id` on a slide, with its alternative text. */
function graphicFrame(id: string, box: Box, n: number, spec: ChartSpec): string {
  const emu = (inches: number) => Math.round(inches * EMU);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${1000 + n}" name="Chart ${n}" descr="${escapeXml(spec.alt)}" title="${escapeXml(spec.title)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Most panels that can still be read from the back of a room. */
const MOST_PANELS = 6;

/** The panels of each slide: all on one, or as evenly as they go on as few as are legible. */
export function panelSheets(count: number): { from: number; to: number }[] {
  const sheets = Math.max(1, Math.ceil(count / MOST_PANELS));
  const each = Math.ceil(count / sheets);
  return Array.from({ length: sheets }, (_, at) => ({
    from: at * each,
    to: Math.min(count, (at + 1) * each),
  }));
}

export type PlacedPanels = { spec: ChartSpec; box: Box; from: number; to: number };

/** Adds native charts to slide number `slide`; `first` counts charts over the deck. */
export function placeCharts(
  parts: Parts,
  slide: number,
  { spec, box, from, to }: PlacedPanels,
  first: number,
): number {
  const all = nativeCharts(spec);
  const charts = all.slice(from, to);
  const boxes = panelBoxes(charts.length, box);
  const frames = charts.map((chart, at) => {
    const n = first + at;
    const own = boxes[at] ?? box;
    const place = {
      root: "ppt" as const,
      n,
      owner: `ppt/slides/_rels/slide${slide}.xml.rels`,
      toCharts: "../charts/",
    };
    const id = embedChart(parts, place, chart, {
      face: SLIDE_FACE,
      size: charts.length > 2 ? 11 : 13,
      legend: all.length === 1,
      frame: { width: own.w * 72, height: own.h * 72 },
    });
    return graphicFrame(id, own, n, spec);
  });
  const name = `ppt/slides/slide${slide}.xml`;
  const text = readText(parts, name);
  writeText(
    parts,
    name,
    text.replace("</p:spTree>", () => `${frames.join("")}</p:spTree>`),
  );
  return first + charts.length;
}
