/**
 * Charts as a presentation: a chart a slide, native and editable, with its source line, and a notes
 * page with the table behind it and its address. pptxgenjs sets slides and text; the chart parts
 * are our own, because its charts lose zeros and join blanks.
 */
import PptxGenJS from "pptxgenjs";
import { chartTables, colorOf, type ChartSpec, type ThemeName } from "@/lib/charts";
import { pageText, type ChartPage } from "./chart-page";
import { addChartPart, CHART_HOMES, chartGraphic } from "./office/add-chart";
import { OFFICE_FONTS, type ChartLook } from "./office/chart-look";
import { openPackage, partText, relate, savePackage, setPart } from "./office/opc-package";
import { escapeXml } from "./office/xml";
import { placePanels, type Box } from "./place-panels";

/** Inches of a 16:9 slide. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 };
const EMU = 914_400;
const FONT = OFFICE_FONTS.eastAsian;

export type Deck = {
  charts: readonly ChartPage[];
  /** A title slide before the charts. */
  cover?: { title: string; subtitle: string };
  /** A last slide on how the numbers are read; a paragraph each. */
  methods?: { title: string; paragraphs: readonly string[] };
  theme?: ThemeName;
  /** ISO date. */
  madeOn: string;
};

type SlideToDraw = { page: ChartPage; number: number; area: Box };

/** PPTX bytes. */
export async function exportPptx(deck: Deck): Promise<Uint8Array> {
  const theme = deck.theme ?? "light";
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "WIDE", width: SLIDE.width, height: SLIDE.height });
  pptx.layout = "WIDE";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = deck.cover?.title ?? deck.charts[0]?.spec.title ?? "";
  pptx.author = "Gongkai 公开";
  let number = 0;
  if (deck.cover) {
    number += 1;
    addCover(pptx, deck.cover, theme);
  }
  const slides: SlideToDraw[] = deck.charts.map((page) => {
    number += 1;
    return { page, number, area: addChartSlide(pptx, page, theme, deck.madeOn) };
  });
  if (deck.methods) addMethods(pptx, deck.methods, theme);
  const bytes = (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
  return withCharts(bytes, slides, theme, deck.madeOn);
}

function color(role: string, theme: ThemeName): string {
  return colorOf(role, theme).slice(1);
}

function addCover(
  pptx: PptxGenJS,
  { title, subtitle }: { title: string; subtitle: string },
  theme: ThemeName,
): void {
  const slide = pptx.addSlide();
  slide.background = { color: color("surface", theme) };
  const frame = { x: SLIDE.margin, w: SLIDE.width - 2 * SLIDE.margin, fontFace: FONT };
  slide.addShape("rect", {
    x: SLIDE.margin,
    y: 2.35,
    w: 0.9,
    h: 0.08,
    fill: { color: color("accent", theme) },
  });
  slide.addText(title, {
    ...frame,
    y: 2.55,
    h: 1.2,
    fontSize: 36,
    bold: true,
    color: color("ink", theme),
    valign: "top",
    margin: 0,
    fit: "shrink",
  });
  slide.addText(subtitle, {
    ...frame,
    y: 3.85,
    h: 0.9,
    fontSize: 18,
    color: color("muted", theme),
    valign: "top",
    margin: 0,
  });
}

/** Sets the words of a slide and returns the room left for its charts. */
function addChartSlide(pptx: PptxGenJS, page: ChartPage, theme: ThemeName, madeOn: string): Box {
  const slide = pptx.addSlide();
  slide.background = { color: color("surface", theme) };
  const text = pageText(page, madeOn);
  const frame = {
    x: SLIDE.margin,
    w: SLIDE.width - 2 * SLIDE.margin,
    fontFace: FONT,
    margin: 0,
    valign: "top" as const,
  };
  let top = 0.45;
  const lines: {
    text: string | null;
    size: number;
    bold: boolean;
    role: string;
    height: number;
  }[] = [
    { text: text.title, size: 24, bold: true, role: "ink", height: 0.55 },
    { text: text.takeaway, size: 16, bold: false, role: "accent", height: 0.42 },
    { text: text.subtitle, size: 13, bold: false, role: "muted", height: 0.36 },
  ];
  for (const line of lines) {
    if (!line.text) continue;
    slide.addText(line.text, {
      ...frame,
      y: top,
      h: line.height,
      fontSize: line.size,
      bold: line.bold,
      color: color(line.role, theme),
      fit: "shrink",
    });
    top += line.height;
  }
  const foot = footLines(text);
  const footHeight = Math.min(1.5, 0.21 * foot.reduce((sum, line) => sum + linesOf(line), 0));
  if (foot.length > 0) {
    slide.addText(foot.join("\n"), {
      ...frame,
      y: SLIDE.height - 0.3 - footHeight,
      h: footHeight,
      fontSize: 10,
      color: color("muted", theme),
      valign: "bottom",
      fit: "shrink",
    });
  }
  slide.addNotes(slideNotes(page.spec, text));
  const y = top + 0.1;
  return { x: frame.x, y, width: frame.w, height: SLIDE.height - 0.45 - footHeight - y };
}

/** Lines a text takes at 10 points across the slide; a Chinese character is two halves wide. */
function linesOf(text: string): number {
  const halves = [...text].reduce((sum, char) => sum + (char > "\u2E80" ? 2 : 1), 0);
  return Math.max(1, Math.ceil(halves / 168));
}

function footLines({ notes, source, date, link }: ReturnType<typeof pageText>): string[] {
  const last = [date, link].filter((part) => part !== null).join(" · ");
  return [...notes.slice(0, 4), ...(source ? [source] : []), ...(last ? [last] : [])];
}

/** The notes page: the table behind the chart, then every note and address. */
function slideNotes(spec: ChartSpec, text: ReturnType<typeof pageText>): string {
  const tables = chartTables(spec).map((table) =>
    [
      table.caption,
      table.columns.join("\t"),
      ...table.rows.map(({ header, cells }) =>
        [header, ...cells.map(({ point }) => point.label)].join("\t"),
      ),
    ]
      .filter((line) => line !== null)
      .join("\n"),
  );
  return [
    spec.title,
    spec.subtitle,
    ...tables,
    ...text.notes,
    text.source,
    ...text.addresses,
    text.link,
  ]
    .filter((part) => part !== null && part !== "")
    .join("\n\n");
}

function addMethods(
  pptx: PptxGenJS,
  { title, paragraphs }: { title: string; paragraphs: readonly string[] },
  theme: ThemeName,
): void {
  const slide = pptx.addSlide();
  slide.background = { color: color("surface", theme) };
  const frame = { x: SLIDE.margin, w: SLIDE.width - 2 * SLIDE.margin, fontFace: FONT, margin: 0 };
  slide.addText(title, {
    ...frame,
    y: 0.45,
    h: 0.6,
    fontSize: 24,
    bold: true,
    color: color("ink", theme),
  });
  slide.addText(
    paragraphs.map((text) => ({
      text,
      options: { breakLine: true, bullet: true, paraSpaceAfter: 8 },
    })),
    {
      ...frame,
      y: 1.25,
      h: 5.5,
      fontSize: 15,
      color: color("ink", theme),
      valign: "top",
      fit: "shrink",
    },
  );
}

async function withCharts(
  bytes: Uint8Array,
  slides: readonly SlideToDraw[],
  theme: ThemeName,
  madeOn: string,
): Promise<Uint8Array> {
  const file = openPackage(bytes);
  let number = 0;
  for (const { page, number: slideNumber, area } of slides) {
    const { spec, omit = [] } = page;
    const name = `ppt/slides/slide${slideNumber}.xml`;
    const boxes = placePanels(spec.panels.length, area);
    for (const [index, panel] of spec.panels.entries()) {
      number += 1;
      const look: ChartLook = {
        theme,
        fonts: OFFICE_FONTS,
        fontSize: spec.panels.length > 2 ? 10 : 12,
        legend: !omit.includes("legend"),
        dataLabels: true,
      };
      const part = await addChartPart(file, CHART_HOMES.pptx, {
        panel,
        locale: spec.locale,
        look,
        number,
        madeOn,
      });
      const id = relate(file, name, "chart", `../charts/${part.slice(part.lastIndexOf("/") + 1)}`);
      const frame = graphicFrame(
        boxes[index]!,
        id,
        1000 + number,
        panel.label ?? spec.title,
        spec.alt,
      );
      setPart(file, name, partText(file, name).replace("</p:spTree>", `${frame}</p:spTree>`));
    }
  }
  return savePackage(file, madeOn);
}

function graphicFrame(box: Box, id: string, shape: number, name: string, alt: string): string {
  const emu = (inches: number) => Math.round(inches * EMU);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${shape}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>" +
    `<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></p:xfrm>` +
    `${chartGraphic(id)}</p:graphicFrame>`
  );
}
