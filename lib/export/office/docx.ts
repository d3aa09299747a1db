/** Charts as a Word paper: numbered figures that Word itself draws and lets people edit. */
import { Document, Packer, PageOrientation, type Paragraph, type Table } from "docx";
import { chartTables, say, type ChartSpec } from "@/lib/charts";
import { suggestHeight } from "@/lib/charts/drawing/layout";
import { formatDate } from "@/lib/format";
import { embedChart } from "../chart-part/embed-chart";
import { nativeCharts } from "../chart-part/native-chart";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { escapeXml } from "../picture/svg-text";
import { setCoreDates } from "./core-properties";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import {
  bodyParagraph,
  captionParagraph,
  dataTableElement,
  headingParagraph,
  linkParagraph,
  OFFICIAL_PAPER,
  placeholderParagraph,
  PLAIN_PAPER,
  smallParagraph,
  titleParagraph,
  type PaperStyle,
} from "./docx-parts";
import { stableIds } from "./stable-ids";
import { sourceLine } from "./source-line";
import { PAPER_FACE } from "./typefaces";

const MM = 56.6929; // twentieths of a point in a millimetre
const EMU_PER_MM = 36_000;
/** A4 less the margins of an official paper: 156 mm wide. */
const COLUMN_MM = 156;

const mark = (item: number, panel: number) => `@@chart-${item}-${panel}@@`;

function panelHeightMm(spec: ChartSpec): number {
  const panels = spec.panels.length;
  const pixels = suggestHeight({ ...spec, panels: spec.panels.slice(0, 1) }, 590, 12);
  return Math.round(Math.min(panels > 1 ? 62 : 105, Math.max(52, pixels * 0.2646)));
}

/** Figures and tables are counted apart, as papers do. */
function itemNumber(items: readonly DocumentItem[], at: number): string {
  const as = items[at]?.as ?? "chart";
  const n = items.slice(0, at + 1).filter((item) => (item.as ?? "chart") === as).length;
  const { locale } = items[at]?.spec ?? { locale: "zh" as const };
  return say(locale, as === "table" ? "tableNumber" : "figure", { n: String(n) });
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
    ...(link ? [linkParagraph(say(locale, "openChart"), link, style)] : []),
  ];
  const tables = (heading: string | null) =>
    chartTables(spec).flatMap((table) => {
      const over = table.caption ?? heading;
      return [
        ...(over ? [smallParagraph(over, style, { centred: true, keep: true })] : []),
        dataTableElement(table, style),
        smallParagraph("", style),
      ];
    });
  return [
    headingParagraph(itemTitle(item), style),
    ...(takeaway ? [bodyParagraph(takeaway, style, true)] : []),
    // A table's caption stands above it, a figure's below.
    ...(item.as === "table"
      ? [caption, ...tables(null), ...said]
      : [
          ...spec.panels.map((_, panel) => placeholderParagraph(mark(at, panel))),
          caption,
          ...said,
          ...tables(say(locale, "tableOf")),
        ]),
  ];
}

function methodBlocks({ locale }: DocumentHead, style: PaperStyle): Paragraph[] {
  const lines = ["methodRead", "methodStates", "methodErrors", "methodShares"] as const;
  return [
    headingParagraph(say(locale, "methods"), style),
    ...lines.map((id) => bodyParagraph(say(locale, id), style)),
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
  items.forEach(({ spec, as }, at) => {
    if (as === "table") return;
    nativeCharts(spec).forEach((chart, panel) => {
      const place = {
        root: "word" as const,
        n,
        owner: "word/_rels/document.xml.rels",
        toCharts: "charts/",
      };
      const id = embedChart(parts, place, chart, { face: PAPER_FACE, size: 9 });
      const run = inlineChart(id, n, spec, panelHeightMm(spec));
      const holder = new RegExp(`<w:r\\b(?:(?!<w:r\\b).)*?${mark(at, panel)}.*?</w:r>`, "su");
      text = text.replace(holder, () => run);
      n += 1;
    });
  });
  writeText(parts, "word/document.xml", text);
}

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
  setCoreDates(parts, head.madeOn);
  return pack(parts);
}
