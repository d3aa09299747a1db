/** The words of a slide: title, subtitle, takeaway; notes, source and date at its foot. */
import type PptxGenJS from "pptxgenjs";
import { say } from "@/lib/charts";
import { wrapText } from "@/lib/charts/drawing/text-measure";
import { isTable, partText, tableOfChart } from "@/lib/charts/tables";
import { formatDate } from "@/lib/format";
import { INK, MUTED } from "../chart-part/style-xml";
import { NUMBER, TITLE } from "./slide-masters";
import { itemTitle, type DocumentHead, type DocumentItem } from "./document-item";
import { sourceLine } from "./source-line";
import { SLIDE_FACE } from "./typefaces";

/** A place on a slide, in inches. */
export type Box = { x: number; y: number; w: number; h: number };

export const WIDE = { width: 13.333, height: 7.5 };
export const MARGIN = 0.6;
export const INNER = WIDE.width - MARGIN * 2;
export const TEXT = { fontFace: SLIDE_FACE.eastAsian, color: INK, margin: 0 } as const;

const SUBTITLE_SIZE = 13;
const SAID_SIZE = 16;
const FOOT_SIZE = 9;

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

/** Height of set lines in inches: 微软雅黑 sets them 1.32 sizes apart, more than most faces. */
const linesHeight = (lines: number, size: number) => (lines * size * 1.32) / 72;

/** Lines a text takes over `width` inches; type is a little wider on some machines than here. */
function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, wrapText(text, width * 72 * 0.97, size).length);
}

const TITLE_SIZES = [24, 22, 20, 18, 16] as const;
/** Most that a title is given; PowerPoint shrinks no text before somebody clicks into it. */
const TITLE_HEIGHT = 0.9;

export const TITLE_BOX: Box = { x: MARGIN, y: 0.42, w: INNER, h: TITLE_HEIGHT };
export const NUMBER_BOX: Box = { x: WIDE.width - MARGIN - 1, y: WIDE.height - 0.56, w: 1, h: 0.24 };

/** The size of a title, and the height its lines take. */
function setTitle(title: string): { size: number; height: number } {
  const heightAt = (size: number) => linesHeight(linesOf(title, INNER, size), size);
  const size = TITLE_SIZES.find((each) => heightAt(each) <= TITLE_HEIGHT) ?? 16;
  return { size, height: heightAt(size) };
}

function footHeight(lines: readonly string[]): number {
  const set = lines.reduce((sum, line) => sum + linesOf(line, INNER - 1, FOOT_SIZE), 0);
  return Math.min(1.35, linesHeight(set, FOOT_SIZE) + 0.12);
}

/** Where an item's words stand, and the room between them. */
function layWords(item: DocumentItem, head: DocumentHead, title: string) {
  const { spec, takeaway } = item;
  const named = setTitle(title);
  const under = TITLE_BOX.y + named.height + 0.08;
  const subtitle = linesHeight(linesOf(spec.subtitle, INNER, SUBTITLE_SIZE), SUBTITLE_SIZE) + 0.08;
  const below = under + subtitle;
  const said = takeaway ? linesHeight(linesOf(takeaway, INNER, SAID_SIZE), SAID_SIZE) + 0.14 : 0;
  const y = below + said + 0.1;
  const foot = footHeight(footLines(item, head));
  const room: Box = { x: MARGIN, y, w: INNER, h: WIDE.height - 0.44 - foot - y };
  return { named, under, subtitle, below, said, foot, room };
}

/** The room between an item's words on each of its slides, were it to need several. */
export function roomFor(item: DocumentItem, head: DocumentHead): Box {
  const title = say(head.locale, "pageOf", { title: itemTitle(item), n: "1", of: "2" });
  return layWords(item, head, title).room;
}

/** Sets the words of an item; returns the room left between them. */
export function addWords(
  slide: PptxGenJS.Slide,
  item: DocumentItem,
  head: DocumentHead,
  title = itemTitle(item),
): Box {
  const { spec, takeaway } = item;
  const { named, under, subtitle, below, said, foot, room } = layWords(item, head, title);
  const line = { ...TEXT, x: MARGIN, w: INNER, valign: "top" as const };
  slide.addText(title, {
    ...line,
    ...TITLE_BOX,
    h: named.height,
    objectName: TITLE,
    fontSize: named.size,
    bold: true,
    fit: "shrink",
  });
  slide.addText(spec.subtitle, {
    ...line,
    y: under,
    h: subtitle,
    fontSize: SUBTITLE_SIZE,
    color: MUTED,
  });
  if (takeaway) slide.addText(takeaway, { ...line, y: below, h: said, fontSize: SAID_SIZE });
  slide.addText(footLines(item, head).join("\n"), {
    ...line,
    w: INNER - 1,
    y: WIDE.height - 0.32 - foot,
    h: foot,
    fontSize: FOOT_SIZE,
    color: MUTED,
    valign: "bottom",
    fit: "shrink",
  });
  return room;
}

/** The slide's number, where there are several: a field, right wherever the slide is moved. */
export function addNumber(slide: PptxGenJS.Slide, n: number): void {
  slide.addText(String(n), {
    ...TEXT,
    ...NUMBER_BOX,
    objectName: NUMBER,
    fontSize: 9,
    color: MUTED,
    align: "right",
    valign: "bottom",
  });
}
