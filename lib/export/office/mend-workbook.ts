/** A workbook as Excel itself would write it, and as it is printed: what the writer leaves out of order. */
import type ExcelJS from "exceljs";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { PAPER_FACE } from "./typefaces";

/** The sequence ECMA-376 wants in a font. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/** What the writer names where no font is asked for: a face without a Chinese character. */
const WRITERS_OWN = "Calibri";

function orderFont(inner: string): string {
  const children = [...inner.matchAll(/<(\w+)\b[^>]*\/>/gu)].map(([text, name = ""]) => ({
    text,
    name,
  }));
  const own = children.some(({ text }) => text.includes(`val="${WRITERS_OWN}"`));
  return children
    .filter(({ name }) => !own || (name !== "family" && name !== "scheme"))
    .sort((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name))
    .map(({ text }) => text.replace(`val="${WRITERS_OWN}"`, `val="${PAPER_FACE.eastAsian}"`))
    .join("");
}

/** Puts fonts in order; cells without one of their own have the workbook's Chinese face. */
export function mendWorkbook(parts: Parts): void {
  const name = "xl/styles.xml";
  const ordered = readText(parts, name).replaceAll(
    /<font>(.*?)<\/font>/gsu,
    (_, inner: string) => `<font>${orderFont(inner)}</font>`,
  );
  writeText(parts, name, ordered);
}

/** Numbers the pages of every sheet: paper has no tabs to tell them apart. */
export function numberPages(book: ExcelJS.Workbook): void {
  book.eachSheet((sheet) => {
    sheet.headerFooter.oddFooter = "&L&A&R&P / &N";
  });
}
