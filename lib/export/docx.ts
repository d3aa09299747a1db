/**
 * Charts as a Word document: a heading, a takeaway and a numbered figure each, with a native chart,
 * its table, notes and source line, set as an official paper (A4, 仿宋 body, 黑体 headings).
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { chartTables, type ChartTable, type ThemeName } from "@/lib/charts";
import { sayFigure } from "./figure-words";
import { pageText, type ChartPage, type PageText } from "./chart-page";
import { addChartPart, CHART_HOMES, chartGraphic } from "./office/add-chart";
import type { ChartLook } from "./office/chart-look";
import { openPackage, partText, relate, savePackage, setPart } from "./office/opc-package";
import { escapeXml } from "./office/xml";

/** Body, headings, captions: fonts that official papers use and that Word and WPS have. */
const FONTS = {
  body: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋" },
  heading: { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体" },
  small: { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "等线" },
};
const CHART_FONTS = { latin: "Calibri", eastAsian: "等线" };

/** A4 with the margins of an official paper, in twips (1/20 pt). */
const PAGE = {
  width: 11_906,
  height: 16_838,
  top: 2_098,
  bottom: 1_985,
  left: 1_588,
  right: 1_474,
};
const EMU_PER_TWIP = 635;
const COLUMN = (PAGE.width - PAGE.left - PAGE.right) * EMU_PER_TWIP;
const GREY = "52606B";

export type Paper = {
  charts: readonly ChartPage[];
  /** Title and line under it; without one the first chart's heading opens the page. */
  cover?: { title: string; subtitle: string };
  methods?: { title: string; paragraphs: readonly string[] };
  theme?: ThemeName;
  /** ISO date. */
  madeOn: string;
};

/** Stands in the text where a chart goes, and is replaced by its drawing. */
function placeholder(number: number): string {
  return `gongkai-chart-${number}`;
}

/** DOCX bytes. */
export async function exportDocx(paper: Paper): Promise<Uint8Array> {
  const { charts, cover, methods, madeOn } = paper;
  let chartNumber = 0;
  const children: (Paragraph | Table)[] = [];
  if (cover) children.push(...coverParagraphs(cover));
  charts.forEach((page, index) => {
    const text = pageText(page, madeOn);
    children.push(...headParagraphs(text));
    for (let count = page.spec.panels.length; count > 0; count -= 1) {
      chartNumber += 1;
      children.push(chartParagraph(chartNumber));
    }
    children.push(...figureParagraphs(page, text, index + 1));
  });
  if (methods) children.push(...methodsParagraphs(methods));
  const document = new Document({
    creator: "Gongkai 公开",
    title: cover?.title ?? charts[0]?.spec.title ?? "",
    styles: {
      default: {
        document: {
          run: { font: FONTS.body, size: 32 },
          paragraph: { spacing: { line: 520, lineRule: LineRuleType.AT_LEAST } },
        },
        heading1: {
          run: { font: FONTS.heading, size: 32, color: "000000" },
          paragraph: { spacing: { before: 240, after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
          },
        },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return withCharts(bytes, paper);
}

/** Its line grows with the chart, where the body's lines are of exact height. */
function chartParagraph(number: number): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun(placeholder(number))],
  });
}

function coverParagraphs({ title, subtitle }: { title: string; subtitle: string }): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 480, after: 240 },
      children: [
        new TextRun({
          text: title,
          size: 44,
          bold: true,
          font: { ...FONTS.heading, eastAsia: "宋体" },
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 480 },
      children: [new TextRun({ text: subtitle, font: FONTS.body, size: 28 })],
    }),
  ];
}

function headParagraphs(text: PageText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (text.title)
    paragraphs.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, text: text.title }),
    );
  if (text.takeaway) {
    paragraphs.push(
      new Paragraph({
        indent: { firstLine: 640 },
        keepNext: true,
        children: [new TextRun(text.takeaway)],
      }),
    );
  }
  return paragraphs;
}

function small(text: string, options: { after?: number; keepNext?: boolean } = {}): Paragraph {
  const { after = 60, keepNext = false } = options;
  return new Paragraph({
    keepNext,
    spacing: { line: 280, lineRule: LineRuleType.AT_LEAST, after },
    children: [new TextRun({ text, font: FONTS.small, size: 18, color: GREY })],
  });
}

/** Caption under the figure, the table behind it, notes and source. */
function figureParagraphs(page: ChartPage, text: PageText, number: number): (Paragraph | Table)[] {
  const { spec } = page;
  const caption = sayFigure(spec.locale, "figure", { n: String(number), name: spec.name });
  const parts: (Paragraph | Table)[] = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 320, lineRule: LineRuleType.AT_LEAST, before: 60, after: 120 },
      children: [
        new TextRun({ text: caption, font: FONTS.heading, size: 21 }),
        ...(text.subtitle
          ? [new TextRun({ text: `  ${text.subtitle}`, font: FONTS.small, size: 18, color: GREY })]
          : []),
      ],
    }),
  ];
  for (const table of chartTables(spec)) parts.push(...tableParts(table));
  for (const note of text.notes) parts.push(small(note));
  if (text.source) parts.push(small(text.source));
  for (const address of text.addresses.slice(0, 12)) parts.push(small(address));
  const last = [text.date, text.link].filter((part) => part !== null).join(" · ");
  if (last) parts.push(small(last, { after: 240 }));
  return parts;
}

function tableParts(table: ChartTable): (Paragraph | Table)[] {
  const cell = (text: string, header: boolean, first: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: first ? AlignmentType.LEFT : AlignmentType.RIGHT,
          spacing: { line: 260, lineRule: LineRuleType.AT_LEAST },
          children: [new TextRun({ text, font: FONTS.small, size: 18, bold: header })],
        }),
      ],
    });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "9AA3AE" };
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const rows = [
    new TableRow({
      tableHeader: true,
      children: table.columns.map((text, index) => cell(text, true, index === 0)),
    }),
    ...table.rows.map(
      ({ header, cells }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(header, false, true),
            ...cells.map(({ point }) => cell(point.label, false, false)),
          ],
        }),
    ),
  ];
  return [
    ...(table.caption
      ? [small(`${table.caption}${table.unit ? ` (${table.unit})` : ""}`, { keepNext: true })]
      : []),
    new Table({
      columnWidths: columnWidths(table.columns.length),
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: { ...rule, color: "DDE3E7" },
        insideVertical: none,
      },
      rows,
    }),
    small("", { after: 60 }),
  ];
}

/** The row names take the room that numbers do not need; twips. */
function columnWidths(columns: number): number[] {
  const whole = COLUMN / EMU_PER_TWIP;
  const first = Math.round(whole * (columns > 5 ? 0.26 : 0.4));
  const other = Math.floor((whole - first) / Math.max(1, columns - 1));
  return Array.from({ length: columns }, (_, index) => (index === 0 ? first : other));
}

function methodsParagraphs({
  title,
  paragraphs,
}: {
  title: string;
  paragraphs: readonly string[];
}): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
    ...paragraphs.map(
      (text) => new Paragraph({ indent: { firstLine: 640 }, children: [new TextRun(text)] }),
    ),
  ];
}

async function withCharts(bytes: Uint8Array, paper: Paper): Promise<Uint8Array> {
  const file = openPackage(bytes);
  const name = "word/document.xml";
  let xml = partText(file, name);
  let number = 0;
  for (const { spec, omit = [] } of paper.charts) {
    for (const panel of spec.panels) {
      number += 1;
      const look: ChartLook = {
        theme: paper.theme ?? "light",
        fonts: CHART_FONTS,
        fontSize: 9,
        legend: !omit.includes("legend"),
        dataLabels: true,
      };
      const part = await addChartPart(file, CHART_HOMES.docx, {
        panel,
        locale: spec.locale,
        look,
        number,
        madeOn: paper.madeOn,
      });
      const id = relate(file, name, "chart", part.slice("word/".length));
      const rows = panel.categories.length;
      const tall = panel.orientation === "horizontal" ? Math.min(0.95, 0.28 + rows * 0.05) : 0.5;
      const drawing = inlineDrawing(
        id,
        number,
        { cx: COLUMN, cy: Math.round(COLUMN * tall) },
        spec.alt,
      );
      xml = xml.replace(new RegExp(`<w:t[^>]*>${placeholder(number)}</w:t>`, "u"), () => drawing);
    }
  }
  setPart(file, name, xml);
  return savePackage(file, paper.madeOn);
}

function inlineDrawing(
  id: string,
  number: number,
  size: { cx: number; cy: number },
  alt: string,
): string {
  return (
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${size.cx}" cy="${size.cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${1000 + number}" name="Chart ${number}" descr="${escapeXml(alt)}"/><wp:cNvGraphicFramePr/>` +
    `${chartGraphic(id)}</wp:inline></w:drawing>`
  );
}
