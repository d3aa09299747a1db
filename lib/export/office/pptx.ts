/** Charts and tables as a deck: native and editable, on slides that name their source. */
import PptxGenJS from "pptxgenjs";
import { say, type ChartSpec } from "@/lib/charts";
import { tableOfChart } from "@/lib/charts/tables";
import { pack, readText, unpack, writeText, type Parts } from "../chart-part/zip";
import { setCoreProperties } from "./core-properties";
import { mendDeck } from "./deck-package";
import {
  itemChart,
  itemTable,
  itemTitle,
  type DocumentHead,
  type DocumentItem,
} from "./document-item";
import { addSharedLegend, panelSheets, placeCharts, type PlacedPanels } from "./slide-charts";
import { addCover, addMethods, COVER_TITLE } from "./slide-ends";
import { defineLayouts, LAYOUTS } from "./slide-masters";
import { addSlideTable, fitSlideTable } from "./slide-table";
import {
  addNumber,
  addWords,
  NUMBER_BOX,
  roomFor,
  speakerNotes,
  TITLE_BOX,
  WIDE,
  type Box,
} from "./slide-words";
import { addTableSlides } from "./table-slides";
import { paintWithTheme } from "./theme-colors";
import { SLIDE_FACE } from "./typefaces";
import { escapeMarkup } from "@/lib/format";

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
type Waiting = PlacedPanels & { slide: number };

/** The slides of one chart: more than one where its panels are many. */
function addChartSlides(
  deck: PptxGenJS,
  item: DocumentItem,
  spec: ChartSpec,
  { head, look }: { head: DocumentHead; look: SlideLook },
) {
  const { locale } = spec;
  const whole = roomFor(item, head);
  const half = { ...whole, w: (whole.w - 0.4) / 2 };
  const sheets = panelSheets(spec, look === "half" ? half : whole);
  return sheets.map((sheet, at) => {
    const slide = deck.addSlide({ masterName: LAYOUTS.item });
    slide.addNotes(speakerNotes(item));
    const pages = { title: itemTitle(item), n: String(at + 1), of: String(sheets.length) };
    const title = sheets.length === 1 ? pages.title : say(locale, "pageOf", pages);
    const room = addWords(slide, item, head, title);
    const left = look === "half" ? addBeside(slide, spec, room) : room;
    return {
      slide,
      placed: { ...sheet, spec, box: addSharedLegend(slide, { ...sheet, spec }, left) },
    };
  });
}

type ItemSlide = { slide: PptxGenJS.Slide; placed: PlacedPanels | null };

/** The words of one item's slides; charts wait for the package. */
function addItem(
  deck: PptxGenJS,
  item: DocumentItem,
  settings: { head: DocumentHead; look: SlideLook },
): ItemSlide[] {
  const table = itemTable(item);
  if (table) {
    const slides = addTableSlides(deck, item, table, settings.head);
    return slides.map((slide) => ({ slide, placed: null }));
  }
  const spec = itemChart(item);
  if (!spec) throw new Error("An item is a chart or a table");
  return addChartSlides(deck, item, spec, settings);
}

/** Where master and layouts hold a title, words and the number. */
const PLACES = {
  title: TITLE_BOX,
  cover: COVER_TITLE,
  body: { x: TITLE_BOX.x, y: 1.5, w: TITLE_BOX.w, h: 5 },
  number: NUMBER_BOX,
};

/** What a table is called aloud, which the writer of the package cannot say. */
function nameTables(parts: Parts, slide: number, { spec }: DocumentItem): void {
  const name = `ppt/slides/slide${slide}.xml`;
  const text = readText(parts, name).replaceAll(
    /(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="[^"]*")\s*(\/?>)/gu,
    (_, before: string, end: string) =>
      `${before} descr="${escapeMarkup(spec.alt)}" title="${escapeMarkup(spec.title)}"${end}`,
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
  defineLayouts(deck);
  if (cover) addCover(deck, head, items);
  const before = cover ? 1 : 0;
  const slides: { slide: PptxGenJS.Slide; item: DocumentItem }[] = [];
  const waiting: Waiting[] = [];
  for (const item of items) {
    for (const { slide, placed } of addItem(deck, item, { head, look })) {
      slides.push({ slide, item });
      if (placed) waiting.push({ ...placed, slide: before + slides.length });
    }
  }
  const methods = cover ? [addMethods(deck, head, items)] : [];
  const numbered = [...slides.map(({ slide }) => slide), ...methods];
  const of = before + numbered.length;
  if (of > 1) numbered.forEach((slide, at) => addNumber(slide, before + at + 1));
  const parts = unpack((await deck.write({ outputType: "uint8array" })) as Uint8Array);
  slides.forEach(({ item }, at) => nameTables(parts, before + at + 1, item));
  mendDeck(parts, { lang: head.locale === "zh" ? "zh-CN" : "en", places: PLACES });
  let n = 1;
  for (const { slide, ...placed } of waiting) n = placeCharts(parts, slide, placed, n);
  paintWithTheme(parts);
  setCoreProperties(parts, { ...head, subject: say(head.locale, "fileSubject") });
  return pack(parts);
}
