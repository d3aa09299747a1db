/** The first and the last slide of a deck: whose it is, and how its numbers were had. */
import type PptxGenJS from "pptxgenjs";
import { say } from "@/lib/charts";
import { formatDate } from "@/lib/format";
import { MUTED } from "../chart-part/style-xml";
import type { DocumentHead, DocumentItem } from "./document-item";
import { METHODS, usedReports } from "./methods";
import { LAYOUTS, TITLE } from "./slide-masters";
import { INNER, MARGIN, TEXT, TITLE_BOX, WIDE, type Box } from "./slide-words";

export const COVER_TITLE: Box = { x: 1.2, y: 2.1, w: WIDE.width - 2.4, h: 1.75 };

const ACCENT = "0B5F79";

/** Title, what it rests on, the day; the accent is the only ornament. */
export function addCover(
  deck: PptxGenJS,
  head: DocumentHead,
  items: readonly DocumentItem[],
): void {
  const { locale } = head;
  const slide = deck.addSlide({ masterName: LAYOUTS.cover });
  const { x: left, w: inner } = COVER_TITLE;
  slide.addShape("rect", { x: 0, y: 0, w: 0.22, h: WIDE.height, fill: { color: ACCENT } });
  if (head.subtitle) {
    slide.addText(head.subtitle, {
      ...TEXT,
      x: left,
      y: 1.05,
      w: inner,
      h: 0.4,
      fontSize: 16,
      bold: true,
      color: ACCENT,
    });
  }
  slide.addText(head.title, {
    ...TEXT,
    ...COVER_TITLE,
    objectName: TITLE,
    fontSize: 40,
    bold: true,
    valign: "bottom",
    fit: "shrink",
  });
  const { reports } = usedReports(items, locale);
  const line = (text: string) => ({ text, options: { breakLine: true } });
  const below = [
    ...(reports > 0 ? [line(say(locale, "restsOn", { n: String(reports) }))] : []),
    line(formatDate(head.madeOn, locale)),
    // The address holds the whole briefing: it is followed, not read.
    ...(head.link
      ? [{ text: say(locale, "openBriefing"), options: { hyperlink: { url: head.link } } }]
      : []),
  ];
  slide.addText(below, {
    ...TEXT,
    x: left,
    y: 4.1,
    w: inner,
    h: 1.4,
    fontSize: 16,
    color: MUTED,
    valign: "top",
    paraSpaceAfter: 6,
  });
}

/** How numbers were read and what their states mean, then the reports they come from. */
export function addMethods(
  deck: PptxGenJS,
  { locale }: DocumentHead,
  items: readonly DocumentItem[],
): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: LAYOUTS.item });
  slide.addText(say(locale, "methods"), {
    ...TEXT,
    ...TITLE_BOX,
    objectName: TITLE,
    fontSize: 24,
    bold: true,
    valign: "top",
  });
  METHODS.forEach(({ name, text }, at) => {
    const y = 1.5 + at * 1.05;
    slide.addText(say(locale, name), {
      ...TEXT,
      x: MARGIN,
      y,
      w: 2.2,
      h: 0.9,
      fontSize: 18,
      bold: true,
      color: ACCENT,
      valign: "top",
    });
    slide.addText(say(locale, text), {
      ...TEXT,
      x: MARGIN + 2.3,
      y,
      w: INNER - 2.3,
      h: 0.9,
      fontSize: 18,
      valign: "top",
      fit: "shrink",
    });
  });
  const { names } = usedReports(items, locale);
  if (names.length > 0) {
    slide.addText(say(locale, "source", { list: names.join(locale === "zh" ? "；" : "; ") }), {
      ...TEXT,
      x: MARGIN,
      y: 5.8,
      w: INNER - 1,
      h: 1.3,
      fontSize: 11,
      color: MUTED,
      valign: "bottom",
      fit: "shrink",
    });
  }
  return slide;
}
