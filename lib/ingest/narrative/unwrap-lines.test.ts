/** Breaks that a fixed width sets are taken out; every other break stays. */
import { describe, expect, it } from "vitest";
import { readFigures } from ".";
import { unwrapLines } from "./unwrap-lines";

const PARAGRAPH =
  "全年受理许可1,986项,办结1,972项,网上办件占比由38%提升至61.4%,减少跑动12.6万人次,节约成本860万元。" +
  "抽查单位46家,整改问题38个,培训320人次,走访企业212户,召开座谈会15场,收到建议64条,采纳51条。";

function wrap(text: string, columns: number): string {
  let width = 0;
  return [...text]
    .map((character) => {
      const step = character.charCodeAt(0) > 0x2000 ? 2 : 1;
      width = width + step > columns ? step : width + step;
      return width === step ? `\n${character}` : character;
    })
    .join("")
    .slice(1);
}

function read(text: string): string[] {
  return readFigures({ text, repeats: [] }).figures.map(
    ({ value, unit, role }) => `${value}${unit} ${role}`,
  );
}

function unwrapped(text: string): string {
  return unwrapLines(text, text, [{ start: 0, end: text.length }]).copy;
}

describe("unwrapLines", () => {
  it.each([36, 40, 44, 50, 52])("reads a text set to %i columns as the unbroken one", (columns) => {
    const text = wrap(PARAGRAPH, columns);
    expect(text).not.toBe(PARAGRAPH);
    expect(read(text)).toEqual(read(PARAGRAPH));
    for (const { at, text: quote } of readFigures({ text, repeats: [] }).figures) {
      expect(text.slice(at.start, at.end)).toBe(quote);
    }
  });

  it("lets marks and whole numbers hang over the edge, in quotes of one column or two", () => {
    const pieces =
      `县政务大厅推行“一窗通办”、“一次告知”、“一事联办”,${PARAGRAPH}`.match(
        /[\d,.]+%?[,。]?|[^\d][,。”]*/g,
      ) ?? [];
    let width = 0;
    let text = "";
    for (const piece of pieces) {
      const broad = [...piece].filter((one) => one.charCodeAt(0) > 0x2e80).length;
      const step = piece.length + (/^[“\d]/.test(piece) ? 0 : broad);
      if (width >= 40) text += "\n";
      width = (width >= 40 ? 0 : width) + step;
      text += piece;
    }
    expect(text.split("\n").length).toBeGreaterThan(4);
    expect(read(text)).toEqual(read(pieces.join("")));
  });

  it("leads each place back to the document, breaks included", () => {
    const text = wrap(PARAGRAPH, 40);
    const { copy, toDocument } = unwrapLines(text, text, [{ start: 0, end: text.length }]);
    expect(copy).toBe(PARAGRAPH);
    for (let at = 0; at < copy.length; at++) {
      const place = toDocument({ start: at, end: at + 1 });
      expect(text.slice(place.start, place.end)).toBe(copy.charAt(at));
    }
  });

  it.each([
    ["one paragraph a line", `${PARAGRAPH}\n共计12\n34件。\n`],
    ["rows of a table", "甲类事项办理情况统计      12\n乙类事项办理情况统计      34\n".repeat(3)],
    [
      "a numbered list",
      "1、推进窗口服务标准化建设工作举措12\n2、推进窗口服务标准化建设工作举措34\n".repeat(3),
    ],
    ["cells of a scraped table", "规范性文件 |\n12 |\n34 |\n".repeat(5)],
  ])("leaves alone %s", (_name, text) => expect(unwrapped(text)).toBe(text));

  it("reads no number from the rest of a broken one", () => {
    expect(read("全年受理许可1,\n986项。办结许可19\n72项。")).toEqual([]);
  });
});
