/** A PDF → its text, with its tables as grids and the place of every line and cell on its page. */
import type { ReadDocument } from "@/lib/ingest/read-document";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";
import type { Limits } from "../limits";
import { collectMarks } from "./collect-marks";
import { refuseDeepContent } from "./content-depth";
import { continues, joinTables } from "./join-pages";
import type { Box, PageMarks } from "./marks";
import { toMatrix } from "./matrix";
import { loadPdfjs, openPdf, type OpenPdf } from "./open-pdf";
import { dropFurniture } from "./page-furniture";
import { findRuledTables } from "./ruled-tables";
import type { Font } from "./text-state";
import { toLines } from "./text-lines";
import { findUnruledTables } from "./unruled-tables";
import { writePages, type PageItem } from "./write-pages";

/** Fewer characters than this a page, beside pictures, are stamps and page numbers on a scan. */
const SCANNED = 12;
/** Of a page's width and height: smaller pictures are seals, codes and rules. */
const WIDE = 0.3;
const HIGH = 0.06;
/** On a page; more are no tables. */
const MOST_PICTURES = 50;

/** Throws `encrypted-pdf`, `broken-pdf`, `scanned-pdf`, `too-many-pages`, `too-complex` or `too-slow`. */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
  deadline: Deadline,
): Promise<ReadDocument> {
  refuseDeepContent(bytes);
  const pdfjs = await loadPdfjs();
  const opened = await deadline.within(openPdf(pdfjs, bytes));
  try {
    const marks = await collectPages(opened, limits, deadline);
    const title = await deadline.within(readTitle(opened));
    const written = writePages(arrange(marks), marks[0]?.width ?? 0, limits);
    const pages = marks.map(({ width, height }) => ({ width, height }));
    return { format: "pdf", encoding: null, ...written, pages, statedTitle: title, messages: [] };
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError("broken-pdf", { cause });
  } finally {
    void opened.close();
  }
}

async function collectPages(
  { pdf, pdfjs }: OpenPdf,
  limits: Limits,
  deadline: Deadline,
): Promise<PageMarks[]> {
  if (pdf.numPages > limits.pages) {
    throw new DocumentError("too-many-pages", {
      detail: { zh: `${pdf.numPages} 页`, en: `${pdf.numPages} pages` },
    });
  }
  const pages: PageMarks[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await deadline.within(pdf.getPage(number));
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const operators = await deadline.within(page.getOperatorList());
    const findFont = (name: string): Font | null =>
      page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : null;
    const source = { operators, ops: pdfjs.OPS, transform: toMatrix(transform), findFont };
    pages.push({ page: number, width, height, ...collectMarks(source) });
    page.cleanup();
  }
  const drawn = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const pictures = pages.reduce((sum, page) => sum + page.pictures.length, 0);
  if (drawn === 0 || (pictures > 0 && drawn < SCANNED * pages.length)) {
    throw new DocumentError("scanned-pdf");
  }
  return pages;
}

/** Lines and tables from top to bottom, page after page, tables joined over page breaks. */
function arrange(marks: PageMarks[]): PageItem[] {
  const ruled = marks.map(({ page, glyphs, rules }) => findRuledTables(page, glyphs, rules));
  const lines = dropFurniture(
    marks.map(({ height }, i) => ({ height, lines: toLines(ruled[i]?.rest ?? []) })),
  );
  const items: PageItem[] = [];
  for (const [i, { page }] of marks.entries()) {
    const before = items.at(-1);
    const hints = before?.kind === "table" ? before.table.columns : [];
    const unruled = findUnruledTables(page, lines[i] ?? [], hints);
    const tables = [...(ruled[i]?.tables ?? []), ...unruled.tables];
    const own: { y: number; item: PageItem }[] = [
      ...tables.map((table) => ({ y: table.box.y0, item: { kind: "table" as const, table } })),
      ...unruled.rest.map((line) => ({ y: line.y, item: { kind: "line" as const, page, line } })),
      ...picturesOf(marks[i]).map(({ y0 }) => ({ y: y0, item: { kind: "picture" as const } })),
    ];
    own.sort((a, b) => a.y - b.y);
    for (const { item } of own) addItem(items, item);
  }
  return items;
}

/** Pictures as large as a table, other than what lies behind a page's text. */
function picturesOf(page: PageMarks | undefined): Box[] {
  if (!page) return [];
  const { width, height, glyphs, pictures } = page;
  const large = pictures.filter(
    ({ x0, y0, x1, y1 }) => x1 - x0 >= width * WIDE && y1 - y0 >= height * HIGH,
  );
  return large
    .slice(0, MOST_PICTURES)
    .filter(
      ({ x0, y0, x1, y1 }) => !glyphs.some(({ x0: x, y }) => x0 < x && x < x1 && y0 < y && y < y1),
    );
}

function addItem(items: PageItem[], item: PageItem): void {
  const last = items.at(-1);
  if (item.kind === "table" && last?.kind === "table" && continues(last.table, item.table)) {
    last.table = joinTables(last.table, item.table);
  } else items.push(item);
}

async function readTitle({ pdf }: OpenPdf): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
}
