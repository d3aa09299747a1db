/** Native charts on a slide: a frame a panel, one legend for all of them. */
import type PptxGenJS from "pptxgenjs";
import type { ChartSpec } from "@/lib/charts";
import { textWidth } from "@/lib/charts/drawing/text-measure";
import { embeddedRefs } from "../chart-part/chart-xml";
import { embedChart } from "../chart-part/embed-chart";
import { nativeCharts } from "../chart-part/native-chart";
import { outsideLegend, type LegendName } from "../chart-part/outside-legend";
import { namesFit } from "../chart-part/plot-room";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { frameWords } from "./frame-words";
import { panelBoxes } from "./panel-boxes";
import { TEXT, type Box } from "./slide-words";
import { SLIDE_FACE } from "./typefaces";

const EMU = 914_400; // an inch in English Metric Units
const LEGEND = 0.32;
const LEGEND_SIZE = 12;

/** Between two names of the shared legend. */
const GAP = "    ";

/** Names in lines as full as they get; a name never breaks, and none stands apart from its colour. */
export function packLegend(names: readonly LegendName[], width: number): LegendName[][] {
  const lines: LegendName[][] = [];
  let used = Infinity;
  for (const name of names) {
    const wide = (textWidth(`${name.label}${GAP}`, LEGEND_SIZE) + LEGEND_SIZE) * 1.1;
    if (used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(name);
    used += wide;
  }
  return lines;
}

/** Panels share one legend above them; a single chart keeps its own, which follows its data. */
export function addSharedLegend(
  slide: PptxGenJS.Slide,
  { spec, from, to }: Pick<PlacedPanels, "spec" | "from" | "to">,
  room: Box,
): Box {
  const charts = nativeCharts(spec);
  const [box = room] = panelBoxes(to - from, room);
  const names = outsideLegend(charts, {
    face: SLIDE_FACE,
    size: sizeFor(to - from),
    frame: { width: box.w * 72, height: box.h * 72 },
  });
  if (names.length === 0) return room;
  const lines = packLegend(names, room.w * 72);
  const runs = lines.flatMap((line, row) =>
    line.flatMap(({ label, color }, at) => {
      const breakLine = at === line.length - 1 && row < lines.length - 1;
      return [
        { text: "■\u00a0", options: { color } },
        { text: `${label}${GAP}`, options: { breakLine } },
      ];
    }),
  );
  const height = LEGEND + ((lines.length - 1) * LEGEND_SIZE * 1.3) / 72;
  slide.addText(runs, { ...TEXT, ...room, h: height, fontSize: LEGEND_SIZE, valign: "top" });
  return { ...room, y: room.y + height, h: room.h - height };
}

/** Size of the words of a slide's charts in points. */
const sizeFor = (charts: number) => (charts > 2 ? 11 : 13);

/** The frame that shows chart `id` on a slide, with its alternative text. */
function graphicFrame(id: string, box: Box, n: number, said: string): string {
  const emu = (inches: number) => Math.round(inches * EMU);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${1000 + n}" name="Chart ${n}" ${said}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Most panels that can still be read from the back of a room. */
const MOST_PANELS = 6;

export type Sheet = { from: number; to: number };

function sheetsOf(count: number, most: number): Sheet[] {
  const sheets = Math.max(1, Math.ceil(count / most));
  const each = Math.ceil(count / sheets);
  return Array.from({ length: sheets }, (_, at) => ({
    from: at * each,
    to: Math.min(count, (at + 1) * each),
  }));
}

/**
 * The panels of each slide: all on one, or as evenly as they go on as few as are legible. Where
 * the names of rows have no room beside each other, each panel has a slide to itself.
 */
export function panelSheets(spec: ChartSpec, room: Box): Sheet[] {
  const charts = nativeCharts(spec);
  const sheets = sheetsOf(charts.length, MOST_PANELS);
  const legible = sheets.every(({ from, to }) => {
    const boxes = panelBoxes(to - from, room);
    return charts.slice(from, to).every((chart, at) => {
      const { w, h } = boxes[at] ?? room;
      const size = sizeFor(to - from) * 100;
      const frame = { width: w * 72, height: h * 72 };
      const refs = embeddedRefs(chart);
      return namesFit({ chart, face: SLIDE_FACE, size, frame, legend: false, refs });
    });
  });
  return legible ? sheets : sheetsOf(charts.length, 1);
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
  const [nominal = box] = boxes;
  const outside = outsideLegend(all, {
    face: SLIDE_FACE,
    size: sizeFor(charts.length),
    frame: { width: nominal.w * 72, height: nominal.h * 72 },
  });
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
      size: sizeFor(charts.length),
      legend: outside.length === 0,
      frame: { width: own.w * 72, height: own.h * 72 },
    });
    return graphicFrame(id, own, n, frameWords(spec, from + at));
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
