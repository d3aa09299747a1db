/** Charts as a deck: native, editable charts on slides that name their source. */
import PptxGenJS from "pptxgenjs";
import { chartTables, say, type ChartSpec } from "@/lib/charts";
import { panelColumns } from "@/lib/charts/drawing/layout";
import { tableText } from "@/lib/charts/table-text";
import { formatDate } from "@/lib/format";
import { embedChart } from "../chart-part/embed-chart";
import { nativeCharts } from "../chart-part/native-chart";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { escapeXml } from "../picture/svg-text";
import { INK, MUTED } from "../chart-part/style-xml";
import { addSlideTable, type Box } from "./slide-table";
import { setCoreDates } from "./core-properties";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { sourceLine } from "./source-line";
import { SLIDE_FACE } from "./typefaces";

const WIDE = { width: 13.333, height: 7.5 };
const MARGIN = 0.6;
const EMU = 914_400; // an inch in English Metric Units

export type SlideLook = "full" | "half";

const TEXT = { fontFace: SLIDE_FACE.eastAsian, color: INK, margin: 0 } as const;

/** The notes page: the chart in words, its table, its notes and its address. */
function speakerNotes({ spec, link }: DocumentItem): string {
  return [
    spec.alt,
    ...chartTables(spec).map(tableText),
    spec.notes.map(({ text }) => text).join("\n"),
    sourceLine(spec),
    link ? say(spec.locale, "link", { address: link }) : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The numbers beside half a chart, where they are few enough to be read. */
function addTable(slide: PptxGenJS.Slide, spec: ChartSpec, box: Box): void {
  const [table] = chartTables(spec);
  if (table && table.rows.length <= 14) addSlideTable(slide, table, box);
}

/** The numbers instead of the chart: a table a panel, placed as the panels would be. */
function addTables(slide: PptxGenJS.Slide, spec: ChartSpec, room: Box): void {
  const tables = chartTables(spec);
  const boxes = panelBoxes(tables.length, room);
  tables.forEach((table, at) => addSlideTable(slide, table, boxes[at] ?? room));
}

/** Words of a slide, and its table where it has one; returns the room left for charts. */
function addWords(
  slide: PptxGenJS.Slide,
  item: DocumentItem,
  head: DocumentHead,
  look: SlideLook,
): Box | null {
  const { spec, takeaway } = item;
  const inner = WIDE.width - MARGIN * 2;
  slide.addText(itemTitle(item), {
    ...TEXT,
    x: MARGIN,
    y: 0.4,
    w: inner,
    h: 0.75,
    fontSize: 24,
    bold: true,
    fit: "shrink",
    valign: "top",
  });
  slide.addText(spec.subtitle, {
    ...TEXT,
    x: MARGIN,
    y: 1.15,
    w: inner,
    h: 0.32,
    fontSize: 13,
    color: MUTED,
    valign: "top",
  });
  let top = 1.55;
  if (takeaway) {
    slide.addText(takeaway, {
      ...TEXT,
      x: MARGIN,
      y: top,
      w: inner,
      h: 0.45,
      fontSize: 16,
      valign: "top",
    });
    top += 0.5;
  }
  const notes = spec.notes.slice(0, 3).map(({ text }) => say(spec.locale, "note", { text }));
  const foot = [
    ...notes,
    sourceLine(spec, false),
    say(spec.locale, "made", { date: formatDate(head.madeOn, spec.locale) }),
  ];
  const height = Math.min(1.35, 0.22 * (foot.length + 1));
  slide.addText(foot.join("\n"), {
    ...TEXT,
    x: MARGIN,
    y: WIDE.height - 0.3 - height,
    w: inner,
    h: height,
    fontSize: 9,
    color: MUTED,
    valign: "bottom",
    fit: "shrink",
  });
  const room = { x: MARGIN, y: top, w: inner, h: WIDE.height - 0.4 - height - top };
  if (item.as === "table") {
    addTables(slide, spec, room);
    return null;
  }
  if (look === "full") return room;
  const half = (inner - 0.4) / 2;
  addTable(slide, spec, { x: MARGIN + half + 0.4, y: top, w: half, h: room.h });
  return { ...room, w: half };
}

function addCover(deck: PptxGenJS, head: DocumentHead): void {
  const slide = deck.addSlide();
  const inner = WIDE.width - 2.4;
  slide.addText(head.title, {
    ...TEXT,
    x: 1.2,
    y: 2.4,
    w: inner,
    h: 1.4,
    fontSize: 40,
    bold: true,
    valign: "bottom",
    fit: "shrink",
  });
  const line = (text: string) => ({ text, options: { breakLine: true } });
  const below = [
    ...(head.subtitle ? [line(head.subtitle)] : []),
    line(formatDate(head.madeOn, head.locale)),
    // The address holds the whole briefing: it is followed, not read.
    ...(head.link
      ? [{ text: say(head.locale, "openBriefing"), options: { hyperlink: { url: head.link } } }]
      : []),
  ];
  slide.addText(below, {
    ...TEXT,
    x: 1.2,
    y: 4.05,
    w: inner,
    h: 1.4,
    fontSize: 16,
    color: MUTED,
    valign: "top",
  });
}

function addMethods(deck: PptxGenJS, { locale }: DocumentHead): void {
  const slide = deck.addSlide();
  const inner = WIDE.width - MARGIN * 2;
  slide.addText(say(locale, "methods"), {
    ...TEXT,
    x: MARGIN,
    y: 0.4,
    w: inner,
    h: 0.75,
    fontSize: 24,
    bold: true,
    valign: "top",
  });
  const lines = (["methodRead", "methodStates", "methodErrors", "methodShares"] as const).map(
    (id) => ({
      text: say(locale, id),
      options: { bullet: true, breakLine: true, paraSpaceAfter: 10 },
    }),
  );
  slide.addText(lines, {
    ...TEXT,
    x: MARGIN,
    y: 1.5,
    w: inner,
    h: 4.5,
    fontSize: 18,
    valign: "top",
  });
}

/** The frame that shows chart `id` on a slide, with its alternative text. */
function graphicFrame(id: string, box: Box, n: number, spec: ChartSpec): string {
  const emu = (inches: number) => Math.round(inches * EMU);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${1000 + n}" name="Chart ${n}" title="${escapeXml(spec.title)}" descr="${escapeXml(spec.alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

function panelBoxes(count: number, box: Box): Box[] {
  const columns = panelColumns(count, box.w * 96, 16);
  const rows = Math.ceil(count / columns);
  const [w, h] = [box.w / columns, box.h / rows];
  return Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % columns) * w,
    y: box.y + Math.floor(at / columns) * h,
    w: w * 0.98,
    h: h * 0.98,
  }));
}

/** Adds the native charts of one slide; `n` counts charts over the deck. */
function placeCharts(
  parts: Parts,
  slide: number,
  spec: ChartSpec,
  box: Box,
  first: number,
): number {
  const charts = nativeCharts(spec);
  const boxes = panelBoxes(charts.length, box);
  const frames = charts.map((chart, at) => {
    const n = first + at;
    const place = {
      root: "ppt" as const,
      n,
      owner: `ppt/slides/_rels/slide${slide}.xml.rels`,
      toCharts: "../charts/",
    };
    const id = embedChart(parts, place, chart, {
      face: SLIDE_FACE,
      size: charts.length > 2 ? 10 : 12,
    });
    return graphicFrame(id, boxes[at] ?? box, n, spec);
  });
  const name = `ppt/slides/slide${slide}.xml`;
  writeText(
    parts,
    name,
    readText(parts, name).replace("</p:spTree>", `${frames.join("")}</p:spTree>`),
  );
  return first + charts.length;
}

/** The deck: a title slide and a methods slide around several charts, a single slide for one. */
export async function renderDeck(
  items: readonly DocumentItem[],
  head: DocumentHead,
  { look = "full", cover = items.length > 1 }: { look?: SlideLook; cover?: boolean } = {},
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "WIDE", ...WIDE });
  deck.layout = "WIDE";
  deck.theme = { headFontFace: SLIDE_FACE.latin, bodyFontFace: SLIDE_FACE.latin };
  deck.title = head.title;
  deck.author = "Gongkai";
  deck.company = "";
  if (cover) addCover(deck, head);
  const boxes = items.map((item) => {
    const slide = deck.addSlide();
    slide.addNotes(speakerNotes(item));
    return addWords(slide, item, head, look);
  });
  if (cover) addMethods(deck, head);
  const parts = unpack((await deck.write({ outputType: "uint8array" })) as Uint8Array);
  let n = 1;
  items.forEach(({ spec }, at) => {
    const box = boxes[at];
    if (box) n = placeCharts(parts, at + (cover ? 2 : 1), spec, box, n);
  });
  setCoreDates(parts, head.madeOn);
  return pack(parts);
}
