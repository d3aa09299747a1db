/** Charts as a Word paper: numbered figures that Word itself draws and lets people edit. */
import { Document, Packer, PageOrientation, type Paragraph, type Table } from "docx";
import { say, type ChartSpec } from "@/lib/charts";
import { tableOfChart } from "@/lib/charts/tables";
import { suggestHeight } from "@/lib/charts/drawing/layout";
import { formatDate } from "@/lib/format";
import { embedChart } from "../chart-part/embed-chart";
import { embeddedRefs } from "../chart-part/chart-xml";
import { nativeCharts, type NativeChart } from "../chart-part/native-chart";
import { outsideLegend, type LegendName } from "../chart-part/outside-legend";
import { neededHeight } from "../chart-part/plot-room";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { escapeXml } from "../picture/svg-text";
import { setCoreProperties } from "./core-properties";
import { dropEmptyTypes } from "./deck-package";
import {
  itemChart,
  itemTable,
  itemTitle,
  type DocumentHead,
  type DocumentItem,
} from "./document-item";
import {
  bodyParagraph,
  captionParagraph,
  headingParagraph,
  legendParagraph,
  linkParagraph,
  OFFICIAL_PAPER,
  PLACEHOLDER,
  placeholderParagraph,
  PLAIN_PAPER,
  smallParagraph,
  titleParagraph,
  type PaperStyle,
} from "./docx-parts";
import { tableElement } from "./docx-table";
import { METHODS } from "./methods";
import { stableIds } from "./stable-ids";
import { sourceLine } from "./source-line";
import { paintWithTheme } from "./theme-colors";
import { PAPER_FACE } from "./typefaces";

const MM = 56.6929; // twentieths of a point in a millimetre
const EMU_PER_MM = 36_000;
const POINTS_PER_MM = 72 / 25.4;
/** A4 less the margins of an official paper: 156 mm wide. */
const COLUMN_MM = 156;

const mark = (item: number, panel: number) => `chart-${item}-${panel}`;

/** The run a chart takes the place of: known by its style, so that no title can pass for it. */
function holderOf(item: number, panel: number): RegExp {
  const style = `<w:rPr><w:rStyle w:val="${PLACEHOLDER}"/></w:rPr>`;
  return new RegExp(`<w:r>${style}<w:t[^>]*>${mark(item, panel)}</w:t></w:r>`, "u");
}

/** Words and numbers in a paper's charts are this large, in points. */
const CHART_SIZE = 9;
/** A page holds a chart of this height, its caption and its source. */
const TALLEST_MM = 190;

/** High enough for the names, the legend and a plot that shows something. */
function panelHeightMm(spec: ChartSpec, charts: readonly NativeChart[]): number {
  const panels = spec.panels.length;
  const pixels = suggestHeight({ ...spec, panels: spec.panels.slice(0, 1) }, 590, 12);
  const usual = Math.min(panels > 1 ? 62 : 105, Math.max(52, pixels * 0.2646));
  const width = COLUMN_MM * POINTS_PER_MM;
  const needed = charts.map((chart) =>
    chart.kind === "pie"
      ? 0
      : neededHeight({
          chart,
          face: PAPER_FACE,
          size: CHART_SIZE * 100,
          frame: { width, height: usual * POINTS_PER_MM },
          legend: panels === 1,
          refs: embeddedRefs(chart),
        }),
  );
  return Math.round(
    Math.min(TALLEST_MM, Math.max(usual, ...needed.map((points) => points / POINTS_PER_MM))),
  );
}

/** Figures and tables are counted apart, as papers do. */
function itemNumber(items: readonly DocumentItem[], at: number): string {
  const kind = (item: DocumentItem | undefined) => (item && itemTable(item) ? "table" : "chart");
  const own = kind(items[at]);
  const n = items.slice(0, at + 1).filter((item) => kind(item) === own).length;
  const { locale } = items[at]?.spec ?? { locale: "zh" as const };
  return say(locale, own === "table" ? "tableNumber" : "figure", { n: String(n) });
}

/** Names above a figure's charts, where they have no legend of their own. */
function legendOf(charts: readonly NativeChart[], heightMm: number): LegendName[] {
  return outsideLegend(charts, { face: PAPER_FACE, size: CHART_SIZE, frame: frameOf(heightMm) });
}

const frameOf = (heightMm: number) => ({
  width: COLUMN_MM * POINTS_PER_MM,
  height: heightMm * POINTS_PER_MM,
});

function chartBlocks(spec: ChartSpec, at: number, style: PaperStyle): Paragraph[] {
  const charts = nativeCharts(spec);
  const names = legendOf(charts, panelHeightMm(spec, charts));
  return [
    ...(names.length > 0 ? [legendParagraph(names, style)] : []),
    ...spec.panels.map((_, panel) => placeholderParagraph(mark(at, panel))),
  ];
}

function itemBlocks(
  item: DocumentItem,
  at: number,
  number: string,
  style: PaperStyle,
): (Paragraph | Table)[] {
  const { spec, takeaway, link } = item;
  const { locale } = spec;
  const caption = captionParagraph(`${number}  ${spec.name} · ${spec.subtitle}`, style);
  const said = [
    ...spec.notes.map(({ text }) => smallParagraph(say(locale, "note", { text }), style)),
    smallParagraph(sourceLine(spec), style),
    ...(link
      ? [linkParagraph(say(locale, itemChart(item) ? "openChart" : "openTable"), link, style)]
      : []),
  ];
  const chart = itemChart(item);
  const { parts } = itemTable(item) ?? (chart ? tableOfChart(chart) : { parts: [] });
  const tables = (heading: string | null) =>
    parts.flatMap((part) => {
      const over = part.caption ?? heading;
      return [
        ...(over ? [smallParagraph(over, style, { centred: true, keep: true })] : []),
        tableElement(part, style, Math.round(COLUMN_MM * MM)),
        smallParagraph("", style),
      ];
    });
  return [
    headingParagraph(itemTitle(item), style),
    ...(takeaway ? [bodyParagraph(takeaway, style, true)] : []),
    // A table's caption stands above it, a figure's below.
    ...(chart
      ? [...chartBlocks(chart, at, style), caption, ...said, ...tables(say(locale, "tableOf"))]
      : [caption, ...tables(null), ...said]),
  ];
}

function methodBlocks({ locale }: DocumentHead, style: PaperStyle): Paragraph[] {
  return [
    headingParagraph(say(locale, "methods"), style),
    ...METHODS.map(({ text }) => bodyParagraph(say(locale, text), style)),
  ];
}

function inlineChart(id: string, n: number, spec: ChartSpec, heightMm: number): string {
  const [cx, cy] = [COLUMN_MM * EMU_PER_MM, heightMm * EMU_PER_MM];
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${2000 + n}" name="Chart ${n}" title="${escapeXml(spec.title)}" descr="${escapeXml(spec.alt)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Replaces every placeholder's run by its chart. */
function placeCharts(parts: Parts, items: readonly DocumentItem[]): void {
  let text = readText(parts, "word/document.xml");
  let n = 1;
  items.forEach((item, at) => {
    const spec = itemChart(item);
    if (!spec) return;
    const charts = nativeCharts(spec);
    const height = panelHeightMm(spec, charts);
    const legend = legendOf(charts, height).length === 0;
    charts.forEach((chart, panel) => {
      const place = {
        root: "word" as const,
        n,
        owner: "word/_rels/document.xml.rels",
        toCharts: "charts/",
      };
      const id = embedChart(parts, place, chart, {
        face: PAPER_FACE,
        size: CHART_SIZE,
        legend,
        frame: frameOf(height),
      });
      const run = inlineChart(id, n, spec, height);
      text = text.replace(holderOf(at, panel), () => run);
      n += 1;
    });
  });
  writeText(parts, "word/document.xml", text);
}

/** What spelling is checked in: Latin words, and Chinese ones. */
const LANGUAGES = {
  zh: { value: "en-US", eastAsia: "zh-CN" },
  en: { value: "en-GB", eastAsia: "zh-CN" },
};

/** The paper: several charts as an official paper with a title and methods, one chart plainly. */
export async function renderPaper(
  items: readonly DocumentItem[],
  head: DocumentHead,
  { several = items.length > 1 }: { several?: boolean } = {},
): Promise<Uint8Array> {
  const style = several && head.locale === "zh" ? OFFICIAL_PAPER : PLAIN_PAPER;
  const date = formatDate(head.madeOn, head.locale);
  const children = [
    ...(several ? [titleParagraph(head.title, style)] : []),
    ...(several && head.subtitle ? [smallParagraph(head.subtitle, style, { centred: true })] : []),
    ...(several ? [smallParagraph(date, style, { centred: true })] : []),
    ...items.flatMap((item, at) => itemBlocks(item, at, itemNumber(items, at), style)),
    ...(several ? methodBlocks(head, style) : []),
    ...(head.link ? [linkParagraph(say(head.locale, "openBriefing"), head.link, style)] : []),
    ...(several ? [] : [smallParagraph(say(head.locale, "made", { date }), style)]),
  ];
  const paper = new Document({
    title: head.title,
    creator: "Gongkai",
    lastModifiedBy: "Gongkai",
    styles: { default: { document: { run: { language: LANGUAGES[head.locale] } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 210 * MM, height: 297 * MM, orientation: PageOrientation.PORTRAIT },
            margin: { top: 37 * MM, bottom: 35 * MM, left: 28 * MM, right: 26 * MM },
          },
        },
        children,
      },
    ],
  });
  const parts = unpack(new Uint8Array(await Packer.toBuffer(paper)));
  stableIds(parts, "word/document.xml", "word/_rels/document.xml.rels");
  placeCharts(parts, items);
  paintWithTheme(parts);
  dropEmptyTypes(parts);
  setCoreProperties(parts, { ...head, subject: say(head.locale, "fileSubject") });
  return pack(parts);
}
