/** Several charts as one file: deck, paper, PDF, workbook, or pictures in a ZIP. */
import { safePart } from "@/lib/charts/file-name";
import { renderBriefingPdf } from "./briefing-pdf";
import { pack, type Parts } from "./chart-part/zip";
import { FONT_FAMILY } from "./fonts/fonts";
import {
  itemChart,
  itemTable,
  itemTitle,
  type DocumentHead,
  type DocumentItem,
} from "./office/document-item";
import { renderPaper } from "./office/docx";
import { renderDeck } from "./office/pptx";
import { renderWorkbook } from "./office/xlsx";
import { drawPicture } from "./picture/frame";
import type { PictureSettings } from "./picture/picture";
import { drawTablePages } from "./picture/table-picture";
import { renderPng } from "./picture/png";
import { SIZES } from "./picture/sizes";
import { renderCsv } from "./tabular/csv";

export const BRIEFING_FORMATS = ["pptx", "docx", "pdf", "xlsx", "zip"] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

export type BriefingDocument = DocumentHead & { items: readonly DocumentItem[] };

/** An address longer than this is no use on a picture, which nobody can click. */
const LONGEST_LINK = 100;

function itemPicture(item: DocumentItem, madeOn: string): string {
  const settings: PictureSettings = {
    size: SIZES.slide,
    theme: "light",
    background: "white",
    omit: [],
    madeOn,
    link: item.link && item.link.length <= LONGEST_LINK ? item.link : null,
    fontFamily: FONT_FAMILY,
  };
  const title = itemTitle(item);
  const table = itemTable(item);
  if (table) {
    const [page] = drawTablePages({ ...table, title }, settings, { grow: true });
    return page?.svg ?? "";
  }
  const chart = itemChart(item);
  if (!chart) throw new Error("An item is a chart or a table");
  return drawPicture({ ...chart, title }, settings).svg;
}

/** Slides' pictures, numbered in their order; beside a table's picture its numbers as CSV. */
async function renderPictures({ items, madeOn }: BriefingDocument): Promise<Uint8Array> {
  const parts: Parts = new Map();
  for (const [at, item] of items.entries()) {
    const number = String(at + 1).padStart(2, "0");
    const name = `${number}_${item.spec.fileName}`;
    parts.set(`${name}.png`, renderPng(itemPicture(item, madeOn), 1.5));
    if (itemTable(item)) parts.set(`${name}.csv`, renderCsv(item.spec));
  }
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

/** The briefing's title and day, safe on every system. */
export function briefingFileName(
  { title, madeOn }: Pick<BriefingDocument, "title" | "madeOn">,
  format: BriefingFormat,
): string {
  return `${safePart(title) || "briefing"}_${madeOn.slice(0, 10)}.${format}`;
}

/**
 * The briefing's bytes, in its order, with the titles and takeaways its editor gave. Throws on an
 * empty briefing: there is nothing to hand on.
 */
export async function exportBriefing(
  briefing: BriefingDocument,
  format: BriefingFormat,
): Promise<Uint8Array> {
  if (briefing.items.length === 0) throw new Error("A briefing needs a chart");
  return RENDERERS[format](briefing);
}
