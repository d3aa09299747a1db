/** Charts as a Word paper: numbered figures that Word itself draws and lets people edit. */
import { Document, Packer, PageOrientation, type Paragraph, type Table } from "docx";
import { say } from "@/lib/charts";
import { tableOfChart } from "@/lib/charts/tables";
import { formatDate } from "@/lib/format";
import { pack, unpack } from "../chart-part/zip";
import { setCoreProperties } from "./core-properties";
import { dropEmptyTypes } from "./deck-package";
import {
  itemChart,
  itemTable,
  itemTitle,
  type DocumentHead,
  type DocumentItem,
} from "./document-item";
import {
  bodyParagraph,
  captionParagraph,
  headingParagraph,
  linkParagraph,
  OFFICIAL_PAPER,
  PLAIN_PAPER,
  smallParagraph,
  titleParagraph,
  type PaperStyle,
} from "./docx-parts";
import { COLUMN_MM, figureParagraphs, placeFigures } from "./docx-figure";
import { pageNumbers } from "./docx-footer";
import { tableElement } from "./docx-table";
import { METHODS } from "./methods";
import { stableIds } from "./stable-ids";
import { sourceLine } from "./source-line";
import { paintWithTheme } from "./theme-colors";

const MM = 56.6929; // twentieths of a point in a millimetre
/** Figures and tables are counted apart, as papers do. */
function itemNumber(items: readonly DocumentItem[], at: number): string {
  const kind = (item: DocumentItem | undefined) => (item && itemTable(item) ? "table" : "chart");
  const own = kind(items[at]);
  const n = items.slice(0, at + 1).filter((item) => kind(item) === own).length;
  const { locale } = items[at]?.spec ?? { locale: "zh" as const };
  return say(locale, own === "table" ? "tableNumber" : "figure", { n: String(n) });
}

function itemBlocks(
  item: DocumentItem,
  at: number,
  number: string,
  style: PaperStyle,
): (Paragraph | Table)[] {
  const { spec, takeaway, link } = item;
  const { locale } = spec;
  const caption = captionParagraph(`${number}  ${spec.name} · ${spec.subtitle}`, style);
  const chart = itemChart(item);
  // What is said below a figure stays with it, up to its last line.
  const keep = chart !== null;
  const said = [
    ...spec.notes.map(({ text }) => smallParagraph(say(locale, "note", { text }), style, { keep })),
    smallParagraph(sourceLine(spec), style, { keep: keep && link !== null }),
    ...(link ? [linkParagraph(say(locale, chart ? "openChart" : "openTable"), link, style)] : []),
  ];
  const { parts } = itemTable(item) ?? (chart ? tableOfChart(chart) : { parts: [] });
  const tables = (heading: string | null) =>
    parts.flatMap((part) => {
      const over = part.caption ?? heading;
      return [
        ...(over ? [smallParagraph(over, style, { centred: true, keep: true })] : []),
        tableElement(part, style, Math.round(COLUMN_MM * MM)),
        smallParagraph("", style),
      ];
    });
  return [
    headingParagraph(itemTitle(item), style),
    ...(takeaway ? [bodyParagraph(takeaway, style, true)] : []),
    // A table's caption stands above it, a figure's below.
    ...(chart
      ? [...figureParagraphs(chart, at, style), caption, ...said, ...tables(say(locale, "tableOf"))]
      : [caption, ...tables(null), ...said]),
  ];
}

function methodBlocks({ locale }: DocumentHead, style: PaperStyle): Paragraph[] {
  return [
    headingParagraph(say(locale, "methods"), style),
    ...METHODS.map(({ text }) => bodyParagraph(say(locale, text), style)),
  ];
}

/** What spelling is checked in: Latin words, and Chinese ones. */
const LANGUAGES = {
  zh: { value: "en-US", eastAsia: "zh-CN" },
  en: { value: "en-GB", eastAsia: "zh-CN" },
};

/** The paper: several charts as an official paper with a title and methods, one chart plainly. */
export async function renderPaper(
  items: readonly DocumentItem[],
  head: DocumentHead,
  { several = items.length > 1 }: { several?: boolean } = {},
): Promise<Uint8Array> {
  const style = several && head.locale === "zh" ? OFFICIAL_PAPER : PLAIN_PAPER;
  const date = formatDate(head.madeOn, head.locale);
  const children = [
    ...(several ? [titleParagraph(head.title, style)] : []),
    ...(several && head.subtitle ? [smallParagraph(head.subtitle, style, { centred: true })] : []),
    ...(several ? [smallParagraph(date, style, { centred: true })] : []),
    ...items.flatMap((item, at) => itemBlocks(item, at, itemNumber(items, at), style)),
    ...(several ? methodBlocks(head, style) : []),
    ...(head.link ? [linkParagraph(say(head.locale, "openBriefing"), head.link, style)] : []),
    ...(several ? [] : [smallParagraph(say(head.locale, "made", { date }), style)]),
  ];
  const paper = new Document({
    title: head.title,
    creator: "Gongkai",
    lastModifiedBy: "Gongkai",
    // Numbers stand at the outer edge, left and right by turns.
    evenAndOddHeaderAndFooters: several,
    styles: { default: { document: { run: { language: LANGUAGES[head.locale] } } } },
    sections: [
      {
        ...(several ? pageNumbers(style) : {}),
        properties: {
          page: {
            size: { width: 210 * MM, height: 297 * MM, orientation: PageOrientation.PORTRAIT },
            margin: {
              top: 37 * MM,
              bottom: 35 * MM,
              left: 28 * MM,
              right: 26 * MM,
              footer: 24 * MM,
            },
          },
        },
        children,
      },
    ],
  });
  const parts = unpack(new Uint8Array(await Packer.toBuffer(paper)));
  stableIds(parts, "word/document.xml", "word/_rels/document.xml.rels");
  placeFigures(parts, items);
  paintWithTheme(parts);
  dropEmptyTypes(parts);
  setCoreProperties(parts, { ...head, subject: say(head.locale, "fileSubject") });
  return pack(parts);
}
