/** A chart's numbers as tables on pages of a PDF. */
import { chartTables, say, type ChartTable } from "@/lib/charts";
import { unitText } from "@/lib/format";
import { itemTitle, type DocumentItem } from "../office/document-item";
import { sourceLine } from "../office/source-line";

type Page = { width: number; height: number };

const MARGIN = 48;
/** Room at the foot for the source and the link. */
const FOOT = 56;
const INK = "#15212b";
const MUTED = "#52606b";
const RULE = "#dde3e7";
const ROW = 20;
const TYPE = 10;
const NAMES = 0.32;

type Pen = { size?: number; bold?: boolean; color?: string; align?: "left" | "right" };

function write(
  document: PDFKit.PDFDocument,
  text: string,
  at: { x: number; y: number; width: number },
  { size = TYPE, bold = false, color = INK, align = "left" }: Pen = {},
): void {
  document
    .font(bold ? "bold" : "regular")
    .fontSize(size)
    .fillColor(color)
    .text(text, at.x, at.y, { width: at.width, height: size * 1.5, align, ellipsis: true });
}

function rule(document: PDFKit.PDFDocument, y: number, page: Page, color: string): void {
  document
    .moveTo(MARGIN, y)
    .lineTo(page.width - MARGIN, y)
    .lineWidth(0.6)
    .strokeColor(color)
    .stroke();
}

type Cell = { text: string; color: string };

function writeRow(
  document: PDFKit.PDFDocument,
  cells: readonly Cell[],
  { y, page, bold = false }: { y: number; page: Page; bold?: boolean },
): void {
  const inner = page.width - MARGIN * 2;
  const names = cells.length > 1 ? inner * NAMES : inner;
  const width = (inner - names) / Math.max(1, cells.length - 1);
  cells.forEach(({ text, color }, at) => {
    const x = at === 0 ? MARGIN : MARGIN + names + (at - 1) * width;
    const place = { x, y: y + 4, width: (at === 0 ? names : width) - 4 };
    write(document, text, place, { bold, color, align: at === 0 ? "left" : "right" });
  });
}

function openPage(document: PDFKit.PDFDocument, item: DocumentItem, page: Page): number {
  const inner = page.width - MARGIN * 2;
  const { spec, takeaway } = item;
  document.addPage({ size: [page.width, page.height], margin: 0 });
  const source = { x: MARGIN, y: page.height - FOOT + 8, width: inner };
  write(document, sourceLine(spec, false), source, { size: 8, color: MUTED });
  const line = (y: number) => ({ x: MARGIN, y, width: inner });
  write(document, itemTitle(item), line(36), { size: 17, bold: true });
  write(document, spec.subtitle, line(66), { color: MUTED });
  if (takeaway) write(document, takeaway, line(84), { size: 12 });
  return takeaway ? 114 : 96;
}

/** Head of a table: its caption with the unit, its columns, a rule. Returns where rows begin. */
function openTable(
  document: PDFKit.PDFDocument,
  table: ChartTable,
  { y, page, unit }: { y: number; page: Page; unit: string },
): number {
  const caption = [table.caption, unit].filter(Boolean).join(" · ");
  const place = { x: MARGIN, y, width: page.width - MARGIN * 2 };
  write(document, caption, place, { bold: true });
  const head = y + 16;
  const cells = table.columns.map((text) => ({ text, color: INK }));
  writeRow(document, cells, { y: head, page, bold: true });
  rule(document, head + ROW, page, INK);
  return head + ROW;
}

/** As many pages as the rows need; each repeats the title and the columns. */
export function addTablePages(document: PDFKit.PDFDocument, item: DocumentItem, page: Page): void {
  const { locale } = item.spec;
  const bottom = page.height - FOOT;
  let y = openPage(document, item, page);
  for (const table of chartTables(item.spec)) {
    const unit = say(locale, "unit", { unit: unitText(table.unit, locale) });
    if (y + ROW * 3 > bottom) y = openPage(document, item, page);
    y = openTable(document, table, { y, page, unit });
    for (const { header, cells } of table.rows) {
      if (y + ROW > bottom) {
        y = openTable(document, table, { y: openPage(document, item, page), page, unit });
      }
      const values = cells.map(({ point }) => ({
        text: point.label,
        color: point.state === "reported" ? INK : MUTED,
      }));
      writeRow(document, [{ text: header, color: INK }, ...values], { y, page });
      y += ROW;
      rule(document, y, page, RULE);
    }
    y += ROW;
  }
}
