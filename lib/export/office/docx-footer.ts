/** Numbers at the foot of a paper's pages, as GB/T 9704 sets them: between dashes, at the outer edge. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { fontOf, type PaperStyle } from "./docx-parts";

/** Half-points: 四号, as the standard has it. */
const SIZE = 28;

function footer(style: PaperStyle, alignment: "left" | "right"): Footer {
  const font = fontOf("宋体", style);
  const side = SIZE * 10; // one character in, in twentieths of a point
  return new Footer({
    children: [
      new Paragraph({
        alignment: alignment === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: alignment === "left" ? { left: side } : { right: side },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font, size: SIZE })],
      }),
    ],
  });
}

/** Footers of odd pages and of even ones. */
export function pageNumbers(style: PaperStyle): {
  footers: { default: Footer; even: Footer };
} {
  return { footers: { default: footer(style, "right"), even: footer(style, "left") } };
}
