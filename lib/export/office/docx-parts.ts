/** Paragraphs and tables of a Word paper, set in the typefaces its kind asks for. */
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import type { ChartTable } from "@/lib/charts";

/** How a paper is set: an official paper after GB/T 9704, or a plain one. Sizes in half-points. */
export type PaperStyle = {
  body: string;
  heading: string;
  title: string;
  latin: string;
  bodySize: number;
  /** Exact line pitch in twentieths of a point; null for the font's own. */
  pitch: number | null;
};

export const OFFICIAL_PAPER: PaperStyle = {
  body: "仿宋_GB2312",
  heading: "黑体",
  title: "方正小标宋简体",
  latin: "Times New Roman",
  bodySize: 32,
  pitch: 560,
};
export const PLAIN_PAPER: PaperStyle = {
  body: "等线",
  heading: "等线",
  title: "等线",
  latin: "等线",
  bodySize: 21,
  pitch: null,
};

export function fontOf(eastAsia: string, style: PaperStyle): NonNullable<IRunOptions["font"]> {
  return { ascii: style.latin, hAnsi: style.latin, cs: style.latin, eastAsia };
}

function spacing(style: PaperStyle, after = 0): IParagraphOptions["spacing"] {
  return style.pitch === null
    ? { after }
    : { after, line: style.pitch, lineRule: LineRuleType.EXACT };
}

export function titleParagraph(text: string, style: PaperStyle): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text, font: fontOf(style.title, style), size: 44, color: "000000" })],
  });
}

export function headingParagraph(text: string, style: PaperStyle): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 60 },
    children: [
      new TextRun({
        text,
        font: fontOf(style.heading, style),
        size: style.bodySize,
        color: "000000",
      }),
    ],
  });
}

export function bodyParagraph(text: string, style: PaperStyle, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    spacing: spacing(style),
    // Two characters, as Chinese paragraphs begin.
    indent: { firstLine: style.bodySize * 20 },
    children: [new TextRun({ text, font: fontOf(style.body, style), size: style.bodySize })],
  });
}

export function smallParagraph(
  text: string,
  style: PaperStyle,
  { centred = false, keep = false }: { centred?: boolean; keep?: boolean } = {},
): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: keep,
    spacing: { after: 40 },
    children: [new TextRun({ text, font: fontOf(style.body, style), size: 18, color: "404040" })],
  });
}

/** An address under a few words: it may be far too long to print. */
export function linkParagraph(text: string, address: string, style: PaperStyle): Paragraph {
  const run = { text, font: fontOf(style.body, style), size: 18, style: "Hyperlink" };
  return new Paragraph({
    spacing: { after: 40 },
    children: [new ExternalHyperlink({ link: address, children: [new TextRun(run)] })],
  });
}

export function captionParagraph(text: string, style: PaperStyle): Paragraph {
  return new Paragraph({
    style: "Caption",
    alignment: AlignmentType.CENTER,
    keepLines: true,
    spacing: { before: 60, after: 60 },
    children: [
      new TextRun({
        text,
        font: fontOf(style.heading, style),
        size: 21,
        italics: false,
        color: "000000",
      }),
    ],
  });
}

/** A paragraph that a chart takes the place of once the package is written. */
export function placeholderParagraph(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun(mark)],
  });
}

/** A three-line table, as Chinese papers set them: rules above, below the head, and below. */
export function dataTableElement(table: ChartTable, style: PaperStyle): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: "000000" });
  // Names of rows are longer than numbers.
  const names = table.columns.length > 2 ? 30 : 50;
  const others = (100 - names) / Math.max(1, table.columns.length - 1);
  const cell = (text: string, first: boolean, bold = false) =>
    new TableCell({
      width: { size: first ? names : others, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { left: none, right: none, top: none, bottom: bold ? rule(6) : none },
      children: [
        new Paragraph({
          alignment: first ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text, bold, font: fontOf(style.body, style), size: 18 })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: rule(12),
      bottom: rule(12),
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, at) => cell(column, at === 0, true)),
      }),
      ...table.rows.map(
        ({ header, cells }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(header, true), ...cells.map(({ point }) => cell(point.label, false))],
          }),
      ),
    ],
  });
}
