/** A figure of a Word paper: its charts, drawn by Word itself, one below the other or two abreast. */
import type { Paragraph } from "docx";
import type { ChartSpec } from "@/lib/charts";
import { suggestHeight } from "@/lib/charts/drawing/layout";
import { embeddedRefs } from "../chart-part/chart-xml";
import { embedChart } from "../chart-part/embed-chart";
import { nativeCharts, type NativeChart } from "../chart-part/native-chart";
import { outsideLegend, type LegendName } from "../chart-part/outside-legend";
import type { PartContext } from "../chart-part/part-context";
import { columnsStand, namesFit, neededHeight } from "../chart-part/plot-room";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { itemChart, type DocumentItem } from "./document-item";
import { frameWords } from "./frame-words";
import { legendParagraph, PLACEHOLDER, placeholderParagraph, type PaperStyle } from "./docx-parts";
import { PAPER_FACE } from "./typefaces";

const EMU_PER_MM = 36_000;
const POINTS_PER_MM = 72 / 25.4;
/** A4 less the margins of an official paper: 156 mm wide. */
export const COLUMN_MM = 156;
/** Two charts and the space between them. */
const HALF_MM = 76;

/** Words and numbers in a paper's charts are this large, in points. */
const CHART_SIZE = 9;
/** A page holds a chart of this height, its caption and its source. */
const TALLEST_MM = 190;
/** Taller than this, a chart of half a page's width is a strip. */
const TALLEST_HALF_MM = 80;

/** How the charts of a figure stand: how many abreast, and how large each is. */
type FigureLayout = { abreast: 1 | 2; widthMm: number; heightMm: number };

function contextIn(
  chart: NativeChart,
  size: { widthMm: number; heightMm: number },
  legend: boolean,
): PartContext {
  const frame = {
    width: size.widthMm * POINTS_PER_MM,
    height: size.heightMm * POINTS_PER_MM,
  };
  const refs = embeddedRefs(chart);
  return { chart, face: PAPER_FACE, size: CHART_SIZE * 100, frame, legend, refs };
}

/** Millimetres the charts need, all as high as the highest of them. */
function heightFor(charts: readonly NativeChart[], widthMm: number, usualMm: number): number {
  const needed = charts.map((chart) =>
    chart.kind === "pie"
      ? 0
      : neededHeight(contextIn(chart, { widthMm, heightMm: usualMm }, charts.length === 1)) /
        POINTS_PER_MM,
  );
  return Math.round(Math.max(usualMm, ...needed));
}

/** Two abreast where every name and number still has its room at half the width. */
function layFigure(spec: ChartSpec, charts: readonly NativeChart[]): FigureLayout {
  const several = charts.length > 1;
  const pixels = suggestHeight({ ...spec, panels: spec.panels.slice(0, 1) }, 590, 12);
  const usual = Math.min(several ? 62 : 105, Math.max(52, pixels * 0.2646));
  const half = { widthMm: HALF_MM, heightMm: heightFor(charts, HALF_MM, 50) };
  const stand = charts.every((chart) => {
    const context = contextIn(chart, half, false);
    return namesFit(context) && columnsStand(context);
  });
  if (several && stand && half.heightMm <= TALLEST_HALF_MM) return { abreast: 2, ...half };
  const heightMm = Math.min(TALLEST_MM, heightFor(charts, COLUMN_MM, usual));
  return { abreast: 1, widthMm: COLUMN_MM, heightMm };
}

/** Names above a figure's charts, where they have no legend of their own. */
function legendOf(charts: readonly NativeChart[], layout: FigureLayout): LegendName[] {
  const [first] = charts;
  if (!first) return [];
  const { frame } = contextIn(first, layout, true);
  return outsideLegend(charts, { face: PAPER_FACE, size: CHART_SIZE, frame });
}

const mark = (item: number, panel: number) => `chart-${item}-${panel}`;

/** The run a chart takes the place of: known by its style, so that no title can pass for it. */
function holderOf(item: number, panel: number): RegExp {
  const style = `<w:rPr><w:rStyle w:val="${PLACEHOLDER}"/></w:rPr>`;
  return new RegExp(`<w:r>${style}<w:t[^>]*>${mark(item, panel)}</w:t></w:r>`, "u");
}

/** The paragraphs of item number `at`: its legend, then a paragraph a row of charts. */
export function figureParagraphs(spec: ChartSpec, at: number, style: PaperStyle): Paragraph[] {
  const charts = nativeCharts(spec);
  const layout = layFigure(spec, charts);
  const names = legendOf(charts, layout);
  const rows = Array.from({ length: Math.ceil(charts.length / layout.abreast) }, (_, row) =>
    charts
      .map((__, panel) => mark(at, panel))
      .slice(row * layout.abreast, (row + 1) * layout.abreast),
  );
  return [
    ...(names.length > 0 ? [legendParagraph(names, style)] : []),
    ...rows.map((marks) => placeholderParagraph(marks, style, { centred: layout.abreast === 1 })),
  ];
}

function inlineChart(id: string, n: number, said: string, layout: FigureLayout): string {
  const [cx, cy] = [layout.widthMm * EMU_PER_MM, layout.heightMm * EMU_PER_MM];
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${2000 + n}" name="Chart ${n}" ${said}/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Replaces every placeholder's run by its chart. */
export function placeFigures(parts: Parts, items: readonly DocumentItem[]): void {
  let text = readText(parts, "word/document.xml");
  let n = 1;
  items.forEach((item, at) => {
    const spec = itemChart(item);
    if (!spec) return;
    const charts = nativeCharts(spec);
    const layout = layFigure(spec, charts);
    const legend = legendOf(charts, layout).length === 0;
    charts.forEach((chart, panel) => {
      const place = {
        root: "word" as const,
        n,
        owner: "word/_rels/document.xml.rels",
        toCharts: "charts/",
      };
      const { face, frame } = contextIn(chart, layout, legend);
      const id = embedChart(parts, place, chart, { face, size: CHART_SIZE, legend, frame });
      const run = inlineChart(id, n, frameWords(spec, panel), layout);
      text = text.replace(holderOf(at, panel), () => run);
      n += 1;
    });
  });
  writeText(parts, "word/document.xml", text);
}
