/** An item set as a table: one slide where it fits, as many as it needs where it does not. */
import type PptxGenJS from "pptxgenjs";
import { say } from "@/lib/charts";
import type { TablePart, TableSpec } from "@/lib/charts/tables";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { panelBoxes } from "./panel-boxes";
import { addSlideTable, fitSlideTable } from "./slide-table";
import { LAYOUTS } from "./slide-masters";
import { addWords, roomFor, speakerNotes, type Box } from "./slide-words";

type Sheet = { part: TablePart; box: Box; fontSize: number }[];

/** Small parts stand beside each other; else each part has slides of its own. */
function sheetsOf({ parts }: TableSpec, room: Box): Sheet[] {
  const boxes = panelBoxes(parts.length, room);
  const fitted = parts.map((part, at) => fitSlideTable(part, boxes[at] ?? room));
  if (fitted.every(({ pages }) => pages.length === 1)) {
    const fontSize = Math.min(...fitted.map((each) => each.fontSize));
    return [parts.map((part, at) => ({ part, box: boxes[at] ?? room, fontSize }))];
  }
  return parts.flatMap((part) => {
    const { pages, fontSize } = fitSlideTable(part, room);
    return pages.map((page) => [{ part: page, box: room, fontSize }]);
  });
}

/** Adds the slides; returns them in their order. */
export function addTableSlides(
  deck: PptxGenJS,
  item: DocumentItem,
  table: TableSpec,
  head: DocumentHead,
): PptxGenJS.Slide[] {
  const title = itemTitle(item);
  const sheets = sheetsOf(table, roomFor(item, head));
  const of = String(sheets.length);
  return sheets.map((sheet, at) => {
    const slide = deck.addSlide({ masterName: LAYOUTS.item });
    slide.addNotes(speakerNotes(item));
    const n = String(at + 1);
    const named = sheets.length === 1 ? title : say(table.locale, "pageOf", { title, n, of });
    addWords(slide, item, head, named);
    for (const { part, box, fontSize } of sheet) addSlideTable(slide, part, box, fontSize);
    return slide;
  });
}
