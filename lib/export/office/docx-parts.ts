/** Paragraphs and tables of a Word paper, set in the typefaces its kind asks for. */
import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";

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
    // Above a table as below a figure it belongs to what follows it: the table, or the source.
    keepNext: true,
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

/** Style of the runs that charts take the place of; none is left in the finished paper. */
export const PLACEHOLDER = "gongkai-chart";

/** A paragraph that charts take the place of once the package is written, side by side. */
export function placeholderParagraph(
  marks: readonly string[],
  style: PaperStyle,
  { centred }: { centred: boolean },
): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: true,
    children: marks.flatMap((mark, at) => [
      ...(at > 0 ? [new TextRun({ text: " ", font: fontOf(style.body, style) })] : []),
      new TextRun({ text: mark, style: PLACEHOLDER }),
    ]),
  });
}

/** Names of series before their colours, once for all panels of a figure. */
export function legendParagraph(
  items: readonly { label: string; color: string }[],
  style: PaperStyle,
): Paragraph {
  const font = fontOf(style.body, style);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: items.flatMap(({ label, color }) => [
      new TextRun({ text: "■ ", font, size: 18, color }),
      new TextRun({ text: `${label}　`, font, size: 18 }),
    ]),
  });
}
