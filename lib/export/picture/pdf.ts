/** Turns pictures into PDF pages of their size, words as text and the font embedded. */
import PDFDocument from "pdfkit";
import SVGtoPDF from "svg-to-pdfkit";
import { fontFile } from "../fonts/fonts";
import { collectPdf, pdfDates } from "./pdf-bytes";
import { drawTagged, TAGGED } from "./pdf-tags";

const POINTS = 0.75; // a CSS pixel is 1/96 inch, a PDF point 1/72

/** A page's picture; what it says aloud, where it is a figure. */
export type PdfPage = { svg: string; width: number; height: number; alt?: string };
export type PdfHead = { title: string; madeOn: string; lang: string };

/** Registers the shipped weights under the names `draw` asks for. */
export function addFonts(document: PDFKit.PDFDocument): void {
  document.registerFont("regular", fontFile("regular"));
  document.registerFont("bold", fontFile("bold"));
}

/** Draws one SVG onto the current page, `at` and scaled to `width` points. */
export function drawSvg(
  document: PDFKit.PDFDocument,
  svg: string,
  at: { x: number; y: number; width: number; height: number },
): void {
  SVGtoPDF(document, svg, at.x, at.y, {
    width: at.width,
    height: at.height,
    preserveAspectRatio: "xMinYMin meet",
    assumePt: true,
    fontCallback: (_family, bold) => (bold ? "bold" : "regular"),
  });
}

/** One page a picture. */
export async function renderPdf(pages: readonly PdfPage[], head: PdfHead): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...TAGGED,
    autoFirstPage: false,
    lang: head.lang,
    displayTitle: true,
    info: { Title: head.title, Producer: "Gongkai", Creator: "Gongkai", ...pdfDates(head.madeOn) },
  });
  const bytes = collectPdf(document);
  addFonts(document);
  for (const { svg, width, height, alt } of pages) {
    const size: [number, number] = [width * POINTS, height * POINTS];
    document.addPage({ size, margin: 0 });
    const tag = alt ? { type: "Figure" as const, alt } : { type: "Div" as const };
    drawTagged(document, tag, () =>
      drawSvg(document, svg, { x: 0, y: 0, width: size[0], height: size[1] }),
    );
  }
  document.end();
  return bytes;
}
