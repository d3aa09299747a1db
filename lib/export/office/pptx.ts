/** Charts and tables as a deck: native and editable, on slides that name their source. */
import PptxGenJS from "pptxgenjs";
import type { ChartSpec } from "@/lib/charts";
import { tableOfChart } from "@/lib/charts/tables";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { escapeXml } from "../picture/svg-text";
import { setCoreDates } from "./core-properties";
import { itemChart, itemTable, type DocumentHead, type DocumentItem } from "./document-item";
import { addSharedLegend, placeCharts } from "./slide-charts";
import { addCover, addMethods } from "./slide-ends";
import { addSlideTable, fitSlideTable } from "./slide-table";
import { addNumber, addWords, speakerNotes, WIDE, type Box } from "./slide-words";
import { addTableSlides } from "./table-slides";
import { SLIDE_FACE } from "./typefaces";

export type SlideLook = "full" | "half";

/** Most rows of a table that is read beside half a chart. */
const BESIDE = 14;

/** The numbers beside half a chart, where they are few enough to be read. */
function addBeside(slide: PptxGenJS.Slide, spec: ChartSpec, room: Box): Box {
  const half = (room.w - 0.4) / 2;
  const [part] = tableOfChart(spec).parts;
  const box = { ...room, x: room.x + half + 0.4, w: half };
  if (part && part.rows.length <= BESIDE + 1) {
    const { pages, fontSize } = fitSlideTable(part, box);
    if (pages.length === 1) addSlideTable(slide, part, box, fontSize);
  }
  return { ...room, w: half };
}

/** Where the charts of a slide go once the package is written. */
type Waiting = { spec: ChartSpec; box: Box; slide: number };

/** The words of one item's slides; charts wait for the package. */
function addItem(
  deck: PptxGenJS,
  item: DocumentItem,
  head: DocumentHead,
  look: SlideLook,
): { slides: PptxGenJS.Slide[]; chart: Omit<Waiting, "slide"> | null } {
  const table = itemTable(item);
  if (table) return { slides: addTableSlides(deck, item, table, head), chart: null };
  const spec = itemChart(item);
  if (!spec) throw new Error("An item is a chart or a table");
  const slide = deck.addSlide();
  slide.addNotes(speakerNotes(item));
  const room = addWords(slide, item, head);
  const left = look === "half" ? addBeside(slide, spec, room) : room;
  return { slides: [slide], chart: { spec, box: addSharedLegend(slide, spec, left) } };
}

/** What a table is called aloud, which the writer of the package cannot say. */
function nameTables(parts: Parts, slide: number, { spec }: DocumentItem): void {
  const name = `ppt/slides/slide${slide}.xml`;
  const text = readText(parts, name).replaceAll(
    /(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="[^"]*")\s*(\/?>)/gu,
    (_, before: string, end: string) =>
      `${before} descr="${escapeXml(spec.alt)}" title="${escapeXml(spec.title)}"${end}`,
  );
  writeText(parts, name, text);
}

/** The deck: a title slide and a methods slide around several items, a single slide for one. */
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
  if (cover) addCover(deck, head, items);
  const before = cover ? 1 : 0;
  const slides: { slide: PptxGenJS.Slide; item: DocumentItem }[] = [];
  const waiting: Waiting[] = [];
  for (const item of items) {
    const { slides: own, chart } = addItem(deck, item, head, look);
    slides.push(...own.map((slide) => ({ slide, item })));
    if (chart) waiting.push({ ...chart, slide: before + slides.length });
  }
  const methods = cover ? [addMethods(deck, head, items)] : [];
  const numbered = [...slides.map(({ slide }) => slide), ...methods];
  const of = before + numbered.length;
  if (of > 1) numbered.forEach((slide, at) => addNumber(slide, { n: before + at + 1, of }));
  const parts = unpack((await deck.write({ outputType: "uint8array" })) as Uint8Array);
  slides.forEach(({ item }, at) => nameTables(parts, before + at + 1, item));
  let n = 1;
  for (const { spec, box, slide } of waiting) n = placeCharts(parts, slide, spec, box, n);
  setCoreDates(parts, head.madeOn);
  return pack(parts);
}
