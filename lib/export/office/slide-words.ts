/** The words of a slide: title, subtitle, takeaway; notes, source and date at its foot. */
import type PptxGenJS from "pptxgenjs";
import { say } from "@/lib/charts";
import { isTable, partText, tableOfChart } from "@/lib/charts/tables";
import { formatDate } from "@/lib/format";
import { INK, MUTED } from "../chart-part/style-xml";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { sourceLine } from "./source-line";
import { SLIDE_FACE } from "./typefaces";

/** A place on a slide, in inches. */
export type Box = { x: number; y: number; w: number; h: number };

export const WIDE = { width: 13.333, height: 7.5 };
export const MARGIN = 0.6;
export const INNER = WIDE.width - MARGIN * 2;
export const TEXT = { fontFace: SLIDE_FACE.eastAsian, color: INK, margin: 0 } as const;

/** Most notes at a slide's foot; the notes page has them all. */
const MOST_NOTES = 3;

/** The notes page: what is shown in words, its table, its notes and its address. */
export function speakerNotes({ spec, link }: DocumentItem): string {
  const { parts } = isTable(spec) ? spec : tableOfChart(spec);
  return [
    spec.alt,
    ...parts.map(partText),
    spec.notes.map(({ text }) => text).join("\n"),
    sourceLine(spec),
    link ? say(spec.locale, "link", { address: link }) : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function footLines({ spec }: DocumentItem, { madeOn }: DocumentHead): string[] {
  const { locale, notes } = spec;
  const shown = notes.slice(0, notes.length > MOST_NOTES ? MOST_NOTES - 1 : MOST_NOTES);
  const left = notes.length - shown.length;
  return [
    ...shown.map(({ text }) => say(locale, "note", { text })),
    ...(left > 0 ? [say(locale, "moreNotesBelow", { n: String(left) })] : []),
    sourceLine(spec, false),
    say(locale, "made", { date: formatDate(madeOn, locale) }),
  ];
}

const TOP = { subtitle: 1.2, room: 1.6, takeaway: 0.5 };

function footHeight(lines: readonly string[]): number {
  return Math.min(1.35, 0.2 * lines.length + 0.08);
}

/** The room between an item's words. */
export function roomFor(item: DocumentItem, head: DocumentHead): Box {
  const y = TOP.room + (item.takeaway ? TOP.takeaway : 0);
  const foot = footHeight(footLines(item, head));
  return { x: MARGIN, y, w: INNER, h: WIDE.height - 0.44 - foot - y };
}

/** Sets the words of an item; returns the room left between them. */
export function addWords(
  slide: PptxGenJS.Slide,
  item: DocumentItem,
  head: DocumentHead,
  title = itemTitle(item),
): Box {
  const { spec, takeaway } = item;
  const line = { ...TEXT, x: MARGIN, w: INNER, valign: "top" as const };
  slide.addText(title, { ...line, y: 0.42, h: 0.78, fontSize: 24, bold: true, fit: "shrink" });
  slide.addText(spec.subtitle, { ...line, y: TOP.subtitle, h: 0.3, fontSize: 13, color: MUTED });
  if (takeaway) slide.addText(takeaway, { ...line, y: TOP.room, h: 0.42, fontSize: 16 });
  const foot = footLines(item, head);
  const height = footHeight(foot);
  slide.addText(foot.join("\n"), {
    ...line,
    w: INNER - 1,
    y: WIDE.height - 0.32 - height,
    h: height,
    fontSize: 9,
    color: MUTED,
    valign: "bottom",
    fit: "shrink",
  });
  return roomFor(item, head);
}

export type SlideNumber = { n: number; of: number };

/** The slide's number, where there are several. */
export function addNumber(slide: PptxGenJS.Slide, { n, of }: SlideNumber): void {
  slide.addText(`${n} / ${of}`, {
    ...TEXT,
    x: WIDE.width - MARGIN - 1,
    y: WIDE.height - 0.56,
    w: 1,
    h: 0.24,
    fontSize: 9,
    color: MUTED,
    align: "right",
    valign: "bottom",
  });
}
