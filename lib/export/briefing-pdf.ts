/** A briefing as PDF on A4: cover, one chart a page as drawn for the page, methods at the end. */
import PDFDocument from "pdfkit";
import { say } from "@/lib/charts";
import { wrapText } from "@/lib/charts/drawing/text-measure";
import { formatDate } from "@/lib/format";
import { FONT_FAMILY } from "./fonts/fonts";
import { itemTitle, type DocumentHead, type DocumentItem } from "./office/document-item";
import { drawPicture } from "./picture/frame";
import { addFonts, drawSvg } from "./picture/pdf";
import { collectPdf, pdfDates } from "./picture/pdf-bytes";
import { SIZES } from "./picture/sizes";
import { addTablePages } from "./picture/table-pages";

const PAGE = { width: 841.89, height: 595.28 }; // A4 lying, in points
const MARGIN = 64;
const INK = "#15212b";
const MUTED = "#52606b";
const LINK = "#0b5f79";

type Line = { text: string; size: number; font: "regular" | "bold"; color: string; gap: number };

/** Words that lead to an address too long to print. */
function addLink(
  document: PDFKit.PDFDocument,
  text: string,
  address: string,
  { x, y, size = 13 }: { x: number; y: number; size?: number },
): void {
  document
    .font("regular")
    .fontSize(size)
    .fillColor(LINK)
    .text(text, x, y, { lineBreak: false, link: address, underline: true });
}

/** Sets lines from the top down; returns where the next would stand. */
function addLines(document: PDFKit.PDFDocument, lines: readonly Line[], top: number): number {
  let y = top;
  for (const { text, size, font, color, gap } of lines) {
    for (const part of wrapText(text, PAGE.width - MARGIN * 2, size)) {
      document
        .font(font)
        .fontSize(size)
        .fillColor(color)
        .text(part, MARGIN, y, { lineBreak: false });
      y += size * 1.5;
    }
    y += gap;
  }
  return y;
}

function addCover(document: PDFKit.PDFDocument, head: DocumentHead): void {
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  const below = [head.subtitle, formatDate(head.madeOn, head.locale)];
  const end = addLines(
    document,
    [
      { text: head.title, size: 34, font: "bold", color: INK, gap: 14 },
      ...below.flatMap((text): Line[] =>
        text ? [{ text, size: 13, font: "regular", color: MUTED, gap: 2 }] : [],
      ),
    ],
    PAGE.height * 0.36,
  );
  if (head.link)
    addLink(document, say(head.locale, "openBriefing"), head.link, { x: MARGIN, y: end });
}

function addMethods(document: PDFKit.PDFDocument, { locale }: DocumentHead): void {
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  const ids = ["methodRead", "methodStates", "methodErrors", "methodShares"] as const;
  addLines(
    document,
    [
      { text: say(locale, "methods"), size: 22, font: "bold", color: INK, gap: 16 },
      ...ids.map((id): Line => ({
        text: say(locale, id),
        size: 13,
        font: "regular",
        color: INK,
        gap: 10,
      })),
    ],
    MARGIN,
  );
}

function itemSpec(item: DocumentItem) {
  const { spec, takeaway } = item;
  const subtitle = takeaway ? `${takeaway} — ${spec.subtitle}` : spec.subtitle;
  return { ...spec, title: itemTitle(item), subtitle };
}

function addChartPage(
  document: PDFKit.PDFDocument,
  item: DocumentItem,
  { madeOn }: DocumentHead,
): void {
  const svg = drawPicture(itemSpec(item), {
    size: SIZES.a4,
    theme: "print",
    background: "white",
    omit: [],
    madeOn,
    link: null,
    fontFamily: FONT_FAMILY,
  });
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  // The foot of the page is left to the link.
  const [width, height] = [PAGE.width - 32, PAGE.height - 22];
  drawSvg(document, svg, { x: 16, y: 0, width, height });
}

/** The whole briefing; words are text and the font is embedded. */
export async function renderBriefingPdf(
  items: readonly DocumentItem[],
  head: DocumentHead,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    lang: head.locale === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    info: { Title: head.title, Producer: "Gongkai", Creator: "Gongkai", ...pdfDates(head.madeOn) },
  });
  const bytes = collectPdf(document);
  addFonts(document);
  addCover(document, head);
  for (const item of items) {
    if (item.as === "table") addTablePages(document, item, PAGE);
    else addChartPage(document, item, head);
    const { locale } = item.spec;
    const at = { x: 24, y: PAGE.height - 18, size: 8 };
    if (item.link) addLink(document, say(locale, "openChart"), item.link, at);
  }
  addMethods(document, head);
  document.end();
  return bytes;
}
