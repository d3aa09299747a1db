/** Several charts as one file: deck, paper, PDF, workbook, or pictures in a ZIP. */
import { safePart } from "@/lib/charts/file-name";
import { renderBriefingPdf } from "./briefing-pdf";
import { pack, type Parts } from "./chart-part/zip";
import { MEDIA_TYPES } from "./export-chart";
import { FONT_FAMILY } from "./fonts/fonts";
import { itemTitle, type DocumentHead, type DocumentItem } from "./office/document-item";
import { renderPaper } from "./office/docx";
import { renderDeck } from "./office/pptx";
import { renderWorkbook } from "./office/xlsx";
import { drawPicture } from "./picture/frame";
import { renderPng } from "./picture/png";
import { SIZES } from "./picture/sizes";

export const BRIEFING_FORMATS = ["pptx", "docx", "pdf", "xlsx", "zip"] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

export type BriefingDocument = DocumentHead & { items: readonly DocumentItem[] };
export type BriefingFile = { bytes: Uint8Array; mediaType: string; fileName: string };

/** Slides' pictures, numbered in their order. */
function renderPictures({ items, madeOn }: BriefingDocument): Uint8Array {
  const parts: Parts = new Map();
  items.forEach((item, at) => {
    const spec = { ...item.spec, title: itemTitle(item) };
    const svg = drawPicture(spec, {
      size: SIZES.slide,
      theme: "light",
      background: "white",
      omit: [],
      madeOn,
      link: item.link,
      fontFamily: FONT_FAMILY,
    });
    const number = String(at + 1).padStart(2, "0");
    parts.set(`${number}_${item.spec.fileName}.png`, renderPng(svg, 1.5));
  });
  return pack(parts);
}

const RENDERERS: Record<
  BriefingFormat,
  (briefing: BriefingDocument) => Uint8Array | Promise<Uint8Array>
> = {
  pptx: (briefing) => renderDeck(briefing.items, briefing, { cover: true }),
  docx: (briefing) => renderPaper(briefing.items, briefing, { several: true }),
  pdf: (briefing) => renderBriefingPdf(briefing.items, briefing),
  xlsx: (briefing) => renderWorkbook(briefing.items, briefing, { cover: true }),
  zip: renderPictures,
};

/**
 * The briefing in its order, with the titles and takeaways its editor gave. Throws on an empty
 * briefing: there is nothing to hand on.
 */
export async function exportBriefing(
  briefing: BriefingDocument,
  format: BriefingFormat,
): Promise<BriefingFile> {
  if (briefing.items.length === 0) throw new Error("A briefing needs a chart");
  const bytes = await RENDERERS[format](briefing);
  const name = safePart(briefing.title) || "briefing";
  return {
    bytes,
    mediaType: MEDIA_TYPES[format],
    fileName: `${name}_${briefing.madeOn.slice(0, 10)}.${format}`,
  };
}
