/** A briefing as PDF on A4: cover, one chart a page as drawn for the page, methods at the end. */
import PDFDocument from "pdfkit";
import { say } from "@/lib/charts";
import { wrapText } from "@/lib/charts/drawing/text-measure";
import { formatDate } from "@/lib/format";
import { FONT_FAMILY } from "./fonts/fonts";
import {
  itemChart,
  itemTable,
  itemTitle,
  type DocumentHead,
  type DocumentItem,
} from "./office/document-item";
import { METHODS, usedReports } from "./office/methods";
import { drawPicture } from "./picture/frame";
import { addFonts, drawSvg } from "./picture/pdf";
import { collectPdf, pdfDates } from "./picture/pdf-bytes";
import { drawTagged, drawUnread, TAGGED, type Tag } from "./picture/pdf-tags";
import { SIZES } from "./picture/sizes";
import type { PictureSettings } from "./picture/picture";
import { drawTablePages } from "./picture/table-picture";

const PAGE = { width: 841.89, height: 595.28 }; // A4 lying, in points
const MARGIN = 64;
const INK = "#15212b";
const MUTED = "#52606b";
const LINK = "#0b5f79";

type Line = {
  text: string;
  size: number;
  font: "regular" | "bold";
  color: string;
  gap: number;
  /** What it is read as; a paragraph unless told. */
  type?: Tag["type"];
};

/** Words that lead to an address too long to print. */
function addLink(
  document: PDFKit.PDFDocument,
  text: string,
  address: string,
  { x, y, size = 13 }: { x: number; y: number; size?: number },
): void {
  drawTagged(document, { type: "P" }, () => {
    document
      .font("regular")
      .fontSize(size)
      .fillColor(LINK)
      .text(text, x, y, { lineBreak: false, link: address, underline: true });
  });
}

/** Sets lines from the top down; returns where the next would stand. */
function addLines(document: PDFKit.PDFDocument, lines: readonly Line[], top: number): number {
  let y = top;
  for (const { text, size, font, color, gap, type = "P" } of lines) {
    drawTagged(document, { type }, () => {
      for (const part of wrapText(text, PAGE.width - MARGIN * 2, size)) {
        document
          .font(font)
          .fontSize(size)
          .fillColor(color)
          .text(part, MARGIN, y, { lineBreak: false });
        y += size * 1.5;
      }
    });
    y += gap;
  }
  return y;
}

function addCover(
  document: PDFKit.PDFDocument,
  head: DocumentHead,
  items: readonly DocumentItem[],
): void {
  const { locale } = head;
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  drawUnread(document, () => document.rect(0, 0, 14, PAGE.height).fill(LINK));
  if (head.subtitle) {
    const wordmark = { text: head.subtitle, size: 14, font: "bold" as const, color: LINK, gap: 0 };
    addLines(document, [wordmark], MARGIN);
  }
  const { reports } = usedReports(items, locale);
  const below = [
    reports > 0 ? say(locale, "restsOn", { n: String(reports) }) : "",
    formatDate(head.madeOn, locale),
  ];
  const end = addLines(
    document,
    [
      { text: head.title, size: 34, font: "bold", color: INK, gap: 14, type: "H1" },
      ...below
        .filter(Boolean)
        .map((text): Line => ({ text, size: 13, font: "regular", color: MUTED, gap: 2 })),
    ],
    PAGE.height * 0.34,
  );
  if (head.link) addLink(document, say(locale, "openBriefing"), head.link, { x: MARGIN, y: end });
}

function addMethods(
  document: PDFKit.PDFDocument,
  { locale }: DocumentHead,
  items: readonly DocumentItem[],
): void {
  addPage(document, say(locale, "methods"));
  const { names } = usedReports(items, locale);
  const list = names.join(locale === "zh" ? "；" : "; ");
  addLines(
    document,
    [
      { text: say(locale, "methods"), size: 22, font: "bold", color: INK, gap: 16, type: "H1" },
      ...METHODS.flatMap(({ name, text }): Line[] => [
        { text: say(locale, name), size: 13, font: "bold", color: LINK, gap: 0 },
        { text: say(locale, text), size: 13, font: "regular", color: INK, gap: 12 },
      ]),
      ...(names.length > 0
        ? [
            {
              text: say(locale, "source", { list }),
              size: 9,
              font: "regular" as const,
              color: MUTED,
              gap: 0,
            },
          ]
        : []),
    ],
    MARGIN,
  );
}

/** The item's pages as pictures: one of a chart, as many of a table as it needs. */
function itemPages(item: DocumentItem, { madeOn }: DocumentHead): string[] {
  const words = {
    title: itemTitle(item),
    subtitle: item.takeaway ? `${item.takeaway} — ${item.spec.subtitle}` : item.spec.subtitle,
  };
  const settings: PictureSettings = {
    size: SIZES.a4,
    theme: "print",
    background: "white",
    omit: [],
    madeOn,
    link: null,
    fontFamily: FONT_FAMILY,
  };
  const table = itemTable(item);
  if (table) return drawTablePages({ ...table, ...words }, settings).map(({ svg }) => svg);
  const chart = itemChart(item);
  return chart ? [drawPicture({ ...chart, ...words }, settings).svg] : [];
}

/** A page after the cover, with its number; an entry in the outline where a part begins. */
function addPage(document: PDFKit.PDFDocument, begins: string | null): void {
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  if (begins !== null) document.outline.addItem(begins);
  const { start, count } = document.bufferedPageRange();
  drawUnread(document, () => {
    const number = String(start + count);
    document.font("regular").fontSize(8).fillColor(MUTED);
    const x = PAGE.width - 24 - document.widthOfString(number);
    document.text(number, x, PAGE.height - 18, { lineBreak: false });
  });
}

function addItem(document: PDFKit.PDFDocument, item: DocumentItem, head: DocumentHead): void {
  const { locale, alt } = item.spec;
  const drawn = itemChart(item) !== null;
  for (const [at, svg] of itemPages(item, head).entries()) {
    addPage(document, at === 0 ? itemTitle(item) : null);
    // A chart is read as its sentence, a table cell by cell. The foot of the page is left to the link.
    const tag: Tag = drawn ? { type: "Figure", alt, title: itemTitle(item) } : { type: "Div" };
    drawTagged(document, tag, () =>
      drawSvg(document, svg, { x: 16, y: 0, width: PAGE.width - 32, height: PAGE.height - 22 }),
    );
    if (!item.link) continue;
    const word = drawn ? "openChart" : "openTable";
    addLink(document, say(locale, word), item.link, { x: 24, y: PAGE.height - 18, size: 8 });
  }
}

/** The whole briefing; words are text and the font is embedded. */
export async function renderBriefingPdf(
  items: readonly DocumentItem[],
  head: DocumentHead,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...TAGGED,
    autoFirstPage: false,
    lang: head.locale === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    info: { Title: head.title, Producer: "Gongkai", Creator: "Gongkai", ...pdfDates(head.madeOn) },
  });
  const bytes = collectPdf(document);
  addFonts(document);
  addCover(document, head, items);
  document.outline.addItem(head.title);
  for (const item of items) addItem(document, item, head);
  addMethods(document, head, items);
  document.end();
  return bytes;
}
